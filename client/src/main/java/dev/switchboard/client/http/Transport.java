package dev.switchboard.client.http;

import dev.switchboard.client.ClientOptions;
import dev.switchboard.client.ErrorKind;
import dev.switchboard.client.InvalidRequestException;
import dev.switchboard.client.Request;
import dev.switchboard.client.Response;
import dev.switchboard.client.SipgateException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.ResponseInfo;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javax.net.ssl.SSLHandshakeException;

/** Sends requests: with credentials and headers, in bounded time, a GET a second time if it is told when. */
public final class Transport {

    private static final int LONGEST_ANSWER = 64 * 1024 * 1024;
    private static final int LONGEST_ERROR = 8 * 1024;

    private final ClientOptions options;
    private final Supplier<String> authorization;
    private final HttpClient http;
    private final String base;

    /** A transport for all threads. */
    public Transport(ClientOptions options, Supplier<String> authorization) {
        this.options = options;
        this.authorization = authorization;
        this.http = options.httpClient()
                .orElseGet(() -> HttpClient.newBuilder()
                        .connectTimeout(connectTimeout(options.timeout()))
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build());
        String url = options.url().toString();
        this.base = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    /**
     * Sends, and waits for the answer. An interrupt ends the wait and the request, and the thread stays interrupted.
     *
     * @throws SipgateException if there is no answer, or it is not a success
     * @throws InvalidRequestException if the request would delete the history of the account
     */
    public Response send(Request request, Meanings meanings) {
        if (Thread.currentThread().isInterrupted()) {
            throw SipgateException.notSent(request, ErrorKind.INTERRUPTED, "interrupted", new InterruptedException());
        }
        CompletableFuture<Response> answer = start(request, meanings);
        try {
            return answer.get();
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw SipgateException.unanswered(request, ErrorKind.INTERRUPTED, "interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SipgateException failure) {
                // The stack of this thread tells who asked; the one of the HTTP client's thread does not.
                failure.setStackTrace(new Throwable().getStackTrace());
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /**
     * Sends without waiting. The future fails with a {@link SipgateException}; to cancel it cancels the request.
     *
     * @throws InvalidRequestException if the request would delete the history of the account
     */
    public CompletableFuture<Response> start(Request request, Meanings meanings) {
        refuseDeletingAll(request);
        Staged<Response> exchange = new Staged<>();
        attempt(exchange, request, meanings, request.method().equals("GET"));
        return exchange;
    }

    /** An empty list of ids must never be sent: to sipgate no id means all entries. The URL may end before {@code /v2}. */
    private static void refuseDeletingAll(Request request) {
        if (request.method().equals("DELETE")
                && request.rawPath().toLowerCase(Locale.ROOT).endsWith("/history")
                && !("&" + request.rawQuery()).matches("(&id=[^&]+)+")) {
            throw new InvalidRequestException(
                    "DELETE /history: without ids (expected: an id at least; without one sipgate deletes all entries)");
        }
    }

    private void attempt(Staged<Response> exchange, Request request, Meanings meanings, boolean mayRepeat) {
        HttpRequest httpRequest;
        try {
            httpRequest = httpRequest(request);
        } catch (RuntimeException e) {
            exchange.completeExceptionally(SipgateException.notSent(
                    request, ErrorKind.NO_CREDENTIALS, "the supplier of access tokens failed", e));
            return;
        }
        CompletableFuture<Void> clock =
                new CompletableFuture<Void>().orTimeout(nanos(options.timeout()), TimeUnit.NANOSECONDS);
        // Elsewhere, for whoever waits for the answer may block, and the thread of the clocks serves the whole JVM.
        CompletableFuture<?> unusedEnd = clock.whenCompleteAsync((nothing, end) -> {
            if (end instanceof TimeoutException) {
                exchange.completeExceptionally(
                        failure(request, new HttpTimeoutException("no answer within " + options.timeout())));
            }
        });
        CompletableFuture<HttpResponse<byte[]>> answer = http.sendAsync(httpRequest, Transport::body);
        exchange.runs(answer);
        CompletableFuture<?> unusedAnswer = answer.whenComplete((response, error) -> {
            clock.complete(null);
            try {
                if (error == null) {
                    judge(exchange, request, meanings, response, mayRepeat);
                } else {
                    exchange.completeExceptionally(failure(request, error));
                }
            } catch (RuntimeException | Error e) {
                exchange.completeExceptionally(failure(request, e));
            }
        });
    }

    private void judge(
            Staged<Response> exchange,
            Request request,
            Meanings meanings,
            HttpResponse<byte[]> response,
            boolean mayRepeat) {
        int status = response.statusCode();
        if (response.body() == null) {
            exchange.completeExceptionally(SipgateException.notSent(
                    request,
                    ErrorKind.UNREACHABLE,
                    "the proxy let nothing through and answered with status " + status,
                    new ConnectException("proxy: " + status)));
            return;
        }
        String body = new String(response.body(), StandardCharsets.UTF_8);
        if (isSuccess(status)) {
            exchange.complete(new Response(status, response.headers(), body));
            return;
        }
        Optional<Duration> retryAfter =
                response.headers().firstValue("Retry-After").flatMap(text -> RetryAfter.parse(text, Instant.now()));
        if (mayRepeat
                && (status == 429 || status == 503)
                && retryAfter.isPresent()
                && !options.longestWait().isZero()
                && retryAfter.get().compareTo(options.longestWait()) <= 0) {
            CompletableFuture<Void> wait = new CompletableFuture<Void>()
                    .completeOnTimeout(null, nanos(retryAfter.get()), TimeUnit.NANOSECONDS);
            exchange.runs(wait);
            // Elsewhere, for the supplier of tokens may wait, and the thread of the clocks serves all time-outs.
            CompletableFuture<?> unusedEnd = wait.thenRunAsync(() -> attempt(exchange, request, meanings, false))
                    .whenComplete((nothing, error) -> {
                        if (error != null) {
                            exchange.completeExceptionally(error);
                        }
                    });
        } else {
            exchange.completeExceptionally(
                    SipgateException.answered(request, status, meanings.of(status), body, retryAfter));
        }
    }

    /** Shorter than the whole, so that a connection that never comes is told from an answer that never comes. */
    private static Duration connectTimeout(Duration timeout) {
        return timeout.minus(timeout.dividedBy(4));
    }

    /** At most 292 years. */
    private static long nanos(Duration duration) {
        return TimeUnit.NANOSECONDS.convert(duration);
    }

    private static boolean isSuccess(int status) {
        return status >= 200 && status <= 299;
    }

    private static LimitedBody body(ResponseInfo info) {
        return isSuccess(info.statusCode()) ? LimitedBody.whole(LONGEST_ANSWER) : LimitedBody.beginning(LONGEST_ERROR);
    }

    private HttpRequest httpRequest(Request request) {
        String query = request.rawQuery();
        URI uri = URI.create(base + request.rawPath() + (query.isEmpty() ? "" : "?" + query));
        HttpRequest.Builder builder = HttpRequest.newBuilder(uri)
                .method(
                        request.method(),
                        request.json().map(BodyPublishers::ofString).orElseGet(BodyPublishers::noBody))
                .header("Accept", request.accept())
                .header("Content-Type", "application/json")
                .header("Authorization", authorization.get());
        if (options.identified()) {
            builder.header("X-Sipgate-Client", Identity.CLIENT).header("X-Sipgate-Version", Identity.VERSION);
        }
        if (uri.getScheme().equalsIgnoreCase("http")) {
            // No server of tests needs the offer to upgrade.
            builder.version(HttpClient.Version.HTTP_1_1);
        }
        return builder.build();
    }

    private SipgateException failure(Request request, Throwable error) {
        Throwable cause = error instanceof CompletionException && error.getCause() != null ? error.getCause() : error;
        if (cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException) {
            return SipgateException.notSent(request, ErrorKind.UNREACHABLE, "no connection to " + base, cause);
        }
        if (cause instanceof SSLHandshakeException) {
            return SipgateException.notSent(request, ErrorKind.UNREACHABLE, "no TLS connection to " + base, cause);
        }
        if (cause instanceof HttpTimeoutException) {
            return SipgateException.unanswered(
                    request, ErrorKind.TIMED_OUT, "no answer within " + options.timeout(), cause);
        }
        if (cause instanceof LimitedBody.TooLongException || cause.getCause() instanceof LimitedBody.TooLongException) {
            return SipgateException.unanswered(
                    request, ErrorKind.UNREADABLE, "the answer is longer than " + LONGEST_ANSWER + " bytes", cause);
        }
        if (cause instanceof ProtocolException) {
            // Without the JDK's own words, which quote the answer.
            return SipgateException.unanswered(
                    request, ErrorKind.UNREADABLE, "the answer is not HTTP", new ProtocolException());
        }
        return SipgateException.unanswered(
                request,
                ErrorKind.UNREACHABLE,
                "the connection broke, " + cause.getClass().getSimpleName(),
                cause);
    }
}
