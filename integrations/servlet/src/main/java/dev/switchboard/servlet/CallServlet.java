package dev.switchboard.servlet;

import dev.switchboard.runtime.CallRouter;
import dev.switchboard.runtime.Reply;
import dev.switchboard.runtime.Webhook;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/**
 * Serves a router in any container of Jakarta Servlet 6. Map it to the path of the base URL and all below, and switch {@code
 * asyncSupported} on: then no thread of the container waits for a handler. Where that is off, for the servlet or for a filter
 * before it, one does, until the answer or the deadline. For Tomcat:
 *
 * <pre>{@code
 * Wrapper calls = Tomcat.addServlet(context, "calls", new CallServlet(router, Executors.newCachedThreadPool()));
 * calls.setAsyncSupported(true);
 * calls.addMapping("/calls/*");
 * }</pre>
 *
 * <p>No filter before it may ask for a parameter, because that reads the body, of which signatures cover each byte; and none may
 * compress the answer. The path of the context must be shorter than that of the base URL: asked for the path of a context
 * itself, a container may redirect to the same with a slash, which no provider follows. Safe for use by many threads.
 */
@SuppressWarnings("serial") // Nobody serializes servlets.
public final class CallServlet extends HttpServlet {

    private static final System.Logger LOGGER = System.getLogger("dev.switchboard");

    private final CallRouter router;
    private final Executor executor;

    /**
     * A servlet for all paths of a router.
     *
     * @param executor runs the handlers; the servlet does not shut it down
     */
    public CallServlet(CallRouter router, Executor executor) {
        this.router = Objects.requireNonNull(router, "router");
        this.executor = Objects.requireNonNull(executor, "executor");
    }

    /** Answers a request of any method. */
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Webhook webhook = webhook(request);
        if (request.isAsyncSupported()) {
            Pending pending = Pending.start(request, response);
            var unused = router.handle(webhook, executor).thenAccept(pending::answer);
        } else {
            // The router's synchronous method would wait for a handler that blocks, beyond the deadline.
            CompletionStage<Reply> reply = router.handle(webhook, executor);
            Pending.write(reply.toCompletableFuture().join(), response);
        }
    }

    private Webhook webhook(HttpServletRequest request) throws IOException {
        return new Webhook(
                request.getMethod(),
                request.getRequestURI(),
                Optional.ofNullable(request.getQueryString()).orElse(""),
                headers(request),
                Peer.of(request),
                body(request));
    }

    /** Copied, because the container may use the request for another one while a handler that is late still runs. */
    private static Webhook.Headers headers(HttpServletRequest request) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String name : Collections.list(request.getHeaderNames())) {
            headers.put(name, Collections.list(request.getHeaders(name)));
        }
        return name -> headers.getOrDefault(name, List.of());
    }

    private byte[] body(HttpServletRequest request) throws IOException {
        long sent = request.getContentLengthLong();
        long most = Math.min(router.maxBodyBytes() + 1L, sent < 0 ? Integer.MAX_VALUE : sent);
        // Not readNBytes(int), which asks for no byte at last; for that Tomcat waits until there is one more.
        byte[] body = new byte[(int) most];
        int length = request.getInputStream().readNBytes(body, 0, body.length);
        if (length == 0 && sent > 0) {
            LOGGER.log(
                    Level.WARNING,
                    "body: nothing is left to read (expected: {0} bytes). A filter has read it before the servlet, perhaps by"
                            + " getParameter: so the request has no parameters any more, and no signature can match.",
                    Long.toString(sent));
        }
        return length == body.length ? body : Arrays.copyOf(body, length);
    }
}
