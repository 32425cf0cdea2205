package dev.switchboard.sample.web;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Shows each request its way: whoever wants to read gets the page, all else is for the phone line.
 *
 * <p>A server that only its own machine reaches shows the page under that machine's own names alone. Otherwise any web site
 * could read it, by a name that it lets resolve to 127.0.0.1, and so could whoever calls through a tunnel. What sipgate
 * fetches, it fetches under any name.
 */
public final class FrontDoor implements HttpHandler {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
            + " img-src 'self' data:; media-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final int NO_BODY = -1;

    private final HttpHandler calls;
    private final Content forEverybody;
    private final List<Content> forPeople;
    private final LiveEvents live;
    private final boolean loopbackOnly;

    /**
     * A front door.
     *
     * @param calls takes what is not for reading
     * @param forEverybody may be read under any name of the server
     * @param forPeople the page
     * @param live the page's events
     * @param loopbackOnly whether the server is bound to the loopback address
     */
    public FrontDoor(
            HttpHandler calls, Content forEverybody, List<Content> forPeople, LiveEvents live, boolean loopbackOnly) {
        this.calls = calls;
        this.forEverybody = forEverybody;
        this.forPeople = List.copyOf(forPeople);
        this.live = live;
        this.loopbackOnly = loopbackOnly;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestMethod();
        if (!method.equals("GET") && !method.equals("HEAD")) {
            calls.handle(exchange);
            return;
        }
        addHeaders(exchange.getResponseHeaders());
        String path = Optional.ofNullable(exchange.getRequestURI().getPath()).orElse("");
        if (path.equals("/events") && method.equals("GET") && mayLookIn(exchange)) {
            live.handle(exchange);
            return;
        }
        send(exchange, forEverybody.at(path).orElseGet(() -> page(exchange, path)));
    }

    private Answer page(HttpExchange exchange, String path) {
        if (!mayLookIn(exchange)) {
            return Answer.text(403, "This page is for the machine that it runs on: open it as http://localhost.\n");
        }
        return forPeople.stream()
                .flatMap(content -> content.at(path).stream())
                .findFirst()
                .orElseGet(() -> Answer.text(404, "There is nothing here.\n"));
    }

    private boolean mayLookIn(HttpExchange exchange) {
        if (!loopbackOnly) {
            return true;
        }
        String host = exchange.getRequestHeaders().getFirst("Host");
        return host != null && Loopback.isHostHeader(host);
    }

    private static void addHeaders(Headers headers) {
        headers.set("Content-Security-Policy", POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Cache-Control", "no-store");
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", answer.contentType());
            // The server would send an empty body in chunks.
            if (exchange.getRequestMethod().equals("HEAD") || answer.body().length == 0) {
                exchange.getResponseHeaders().set("Content-Length", Integer.toString(answer.body().length));
                exchange.sendResponseHeaders(answer.status(), NO_BODY);
                return;
            }
            exchange.sendResponseHeaders(answer.status(), answer.body().length);
            exchange.getResponseBody().write(answer.body());
        }
    }
}
