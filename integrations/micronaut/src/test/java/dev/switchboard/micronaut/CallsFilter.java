package dev.switchboard.micronaut;

import dev.switchboard.runtime.CallRouter;
import dev.switchboard.runtime.Reply;
import dev.switchboard.runtime.Webhook;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;

/** Serves the application's router. A controller would know some methods alone, and Micronaut answer the others. */
@ServerFilter("/calls/**")
final class CallsFilter {

    private final CallRouter router;
    private final ExecutorService executor;

    CallsFilter(CallRouter router, @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.router = router;
        this.executor = executor;
    }

    /** Waits for the body, and for nothing else. */
    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    CompletionStage<HttpResponse<byte[]>> answer(ServerHttpRequest<?> request) throws IOException {
        return router.handle(webhook(request), executor).thenApply(CallsFilter::response);
    }

    private Webhook webhook(ServerHttpRequest<?> request) throws IOException {
        return new Webhook(
                request.getMethodName(),
                request.getUri().getRawPath(),
                Optional.ofNullable(request.getUri().getRawQuery()).orElse(""),
                request.getHeaders()::getAll,
                Optional.of(request.getRemoteAddress()),
                body(request));
    }

    private byte[] body(ServerHttpRequest<?> request) throws IOException {
        try (InputStream body = request.byteBody().toInputStream()) {
            return body.readNBytes(router.maxBodyBytes() + 1);
        } catch (IOException e) {
            // The body is longer than anything that the server takes (micronaut.server.max-request-size).
            if (e.getCause() instanceof ContentLengthExceededException tooLong) {
                throw tooLong;
            }
            throw e;
        }
    }

    private static HttpResponse<byte[]> response(Reply reply) {
        byte[] body = new byte[reply.length()];
        reply.body().get(body);
        // The answer to HEAD has its length, too, and Micronaut knows that no more once it has dropped the body.
        MutableHttpResponse<byte[]> response = HttpResponse.<byte[]>status(HttpStatus.valueOf(reply.status()))
                .body(body)
                .contentLength(body.length);
        reply.headers().forEach(response::header);
        return response;
    }
}
