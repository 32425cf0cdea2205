package dev.switchboard.fake;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.switchboard.fake.http.Answer;
import dev.switchboard.fake.http.Message;
import dev.switchboard.fake.http.Path;
import dev.switchboard.fake.http.Refusal;
import dev.switchboard.fake.http.Routes;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What each request meets first: it is recorded, held, let fail, asked for credentials, and led to its endpoint. */
final class Front implements HttpHandler {

    private static final int NO_BODY = -1;

    private final Recorder recorder;
    private final Script script;
    private final Credentials credentials;
    private final Routes routes;
    private volatile WriteAnswer writeAnswer = WriteAnswer.NO_CONTENT;

    Front(Recorder recorder, Script script, Credentials credentials, Routes routes) {
        this.recorder = recorder;
        this.script = script;
        this.credentials = credentials;
        this.routes = routes;
    }

    void answerWritesWith(WriteAnswer answer) {
        writeAnswer = answer;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        // Closing an exchange that has no answer, or not all of it, cuts the connection.
        try (exchange) {
            RecordedRequest request = recorded(exchange);
            recorder.add(request);
            Optional<Path> path = path(request);
            script.pass(request.method(), path);
            Optional<Failure> failure = script.failure(request.method(), path);
            if (failure.isPresent()) {
                fail(exchange, failure.get());
            } else {
                Answer answer = answer(request);
                send(exchange, answer, length(answer));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("fake: stopped while a request was held");
        }
    }

    private static RecordedRequest recorded(HttpExchange exchange) throws IOException {
        URI uri = exchange.getRequestURI();
        return new RecordedRequest(
                exchange.getRequestMethod(),
                Optional.ofNullable(uri.getRawPath()).orElse(""),
                Optional.ofNullable(uri.getRawQuery()),
                exchange.getRequestHeaders(),
                exchange.getRequestBody().readAllBytes());
    }

    /** Empty also if it cannot be decoded, which is then refused. */
    private static Optional<Path> path(RecordedRequest request) {
        try {
            return Path.belowBase(request.path());
        } catch (Refusal e) {
            return Optional.empty();
        }
    }

    private Answer answer(RecordedRequest request) {
        try {
            credentials.check(request.headers("Authorization"));
            Path path = Path.belowBase(request.path()).orElseThrow(() -> Refusal.notFound("path"));
            Message message = new Message(request.headers("Content-Type"), request.body());
            Answer answer =
                    routes.answer(request.method(), path, request.query().orElse(""), message);
            return answer.equals(Answer.NO_CONTENT) ? writeAnswer.answer() : answer;
        } catch (Refusal e) {
            return e.answer();
        } catch (RuntimeException e) {
            return Refusal.of(500, "fake: " + e).answer(); // Such as for a date that a test has seeded wrongly.
        }
    }

    private static void fail(HttpExchange exchange, Failure failure) throws IOException {
        switch (failure.kind()) {
            case ANSWERED -> send(exchange, failure.answer(), length(failure.answer()));
            case CUT_IN_BODY -> send(exchange, failure.answer(), length(failure.answer()) / 2);
            case CUT -> {}
        }
    }

    private static int length(Answer answer) {
        return bytes(answer).length;
    }

    private static byte[] bytes(Answer answer) {
        return answer.body().getBytes(StandardCharsets.UTF_8);
    }

    private static void send(HttpExchange exchange, Answer answer, int length) throws IOException {
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        if (!answer.contentType().isEmpty()) {
            exchange.getResponseHeaders().set("Content-Type", answer.contentType());
        }
        byte[] body = bytes(answer);
        if (body.length == 0 || exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(answer.status(), NO_BODY);
            return;
        }
        exchange.sendResponseHeaders(answer.status(), body.length);
        OutputStream out = exchange.getResponseBody();
        out.write(body, 0, length);
        out.flush();
    }
}
