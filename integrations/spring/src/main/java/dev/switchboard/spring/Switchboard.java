package dev.switchboard.spring;

import dev.switchboard.runtime.CallRouter;
import dev.switchboard.runtime.Reply;
import dev.switchboard.runtime.Webhook;
import java.net.InetSocketAddress;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.RequestPath;

/**
 * The application's routers, each at a path of its own, and the executor that runs their handlers. It finds the router for a
 * request by the longest path, so one may live below another's; each answers all that comes to its path or below it and is no
 * other's, since a call is better answered at a route that is not known (any more) than not at all.
 */
public final class Switchboard {

    /** Spring's mapping of router functions has -1, that of controllers 0, that of views 1. */
    private static final int BEFORE_ALL = -2;

    private static final int AFTER_CONTROLLERS = 1;

    private static final String FORM = "application/x-www-form-urlencoded";

    private final List<Line> lines;
    private final Executor executor;

    /**
     * A switchboard.
     *
     * @throws SettingException if two lines have the same path
     */
    Switchboard(List<Line> lines, Executor executor) {
        this.lines = lines.stream()
                .sorted(Comparator.comparingInt((Line line) -> line.path().size())
                        .reversed())
                .toList();
        this.executor = executor;
        Map<List<String>, Line> taken = new HashMap<>();
        for (Line line : lines) {
            Line other = taken.put(line.path(), line);
            if (other != null) {
                throw new SettingException(
                        "path of the bean " + line.name() + ": the same as that of the bean " + other.name(),
                        "paths of their own, such as switchboard.flows."
                                + line.name().kebab() + ".base-url");
            }
        }
    }

    /** The request for one of the routers that comes to a path; empty if the path is none of theirs. */
    public Optional<Incoming> find(RequestPath path) {
        // A base URL may include the path of the whole application.
        return line(path.pathWithinApplication())
                .or(() -> line(path))
                .map(line -> new Incoming(line.router(), path.value()));
    }

    private Optional<Line> line(PathContainer path) {
        return lines.stream().filter(line -> line.takes(path)).findFirst();
    }

    /**
     * The place among Spring's mappings: before the application's own, whose patterns may be wider than they are meant; but behind
     * its controllers if a router is at the root, where nothing tells their requests from its own.
     */
    public int order() {
        return lines.stream().anyMatch(line -> line.path().isEmpty()) ? AFTER_CONTROLLERS : BEFORE_ALL;
    }

    List<CallRouter> routers() {
        return lines.stream().map(Line::router).toList();
    }

    /** A request whose router is known. */
    public final class Incoming {

        private final CallRouter router;
        private final String rawPath;

        private Incoming(CallRouter router, String rawPath) {
            this.router = router;
            this.rawPath = rawPath;
        }

        /** How many bytes of the body are to be read at most: one more than are allowed, so that the router sees that. */
        public int bytesToRead() {
            return (int) Math.min(router.maxBodyBytes() + 1L, Integer.MAX_VALUE);
        }

        /**
         * The answer, which never fails; no handler runs on the calling thread.
         *
         * @throws IllegalStateException if somebody has read the body before
         */
        public CompletionStage<Reply> answer(
                String method,
                String rawQuery,
                Webhook.Headers headers,
                Optional<InetSocketAddress> remote,
                byte[] body) {
            if (body.length == 0 && isFormWithContent(method, headers)) {
                throw new IllegalStateException(
                        "body of the request: read before, so its signature is lost (expected: no filter in front of this path"
                                + " that asks for parameters, such as one against CSRF or HiddenHttpMethodFilter)");
            }
            return router.handle(new Webhook(method, rawPath, rawQuery, headers, remote, body), executor);
        }

        /** Parameters are made of no other body. */
        private static boolean isFormWithContent(String method, Webhook.Headers headers) {
            return method.equals("POST")
                    && headers.first("Content-Length")
                            .filter(length -> !length.equals("0"))
                            .isPresent()
                    && headers.first("Content-Type")
                            .filter(type -> type.regionMatches(true, 0, FORM, 0, FORM.length()))
                            .isPresent();
        }
    }
}
