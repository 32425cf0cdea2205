package dev.switchboard.fake.http;

import jakarta.json.JsonValue;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** A path's methods. What is not allowed here cannot be asked of another endpoint. */
public final class Endpoint {

    private final PathPattern pattern;
    private final Map<String, Route> byMethod = new TreeMap<>();

    Endpoint(PathPattern pattern) {
        this.pattern = pattern;
    }

    /** Reads, with these parameters in its query. */
    public Endpoint get(Function<Request, Answer> handler, String... parameters) {
        return with("GET", new Route(false, Set.of(parameters), handler));
    }

    public Endpoint post(Function<Request, Answer> handler) {
        return with("POST", new Route(true, Set.of(), handler));
    }

    public Endpoint put(Function<Request, Answer> handler) {
        return with("PUT", new Route(true, Set.of(), handler));
    }

    /** Deletes, with these parameters in its query. */
    public Endpoint delete(Function<Request, Answer> handler, String... parameters) {
        return with("DELETE", new Route(false, Set.of(parameters), handler));
    }

    private Endpoint with(String method, Route route) {
        byMethod.put(method, route);
        return this;
    }

    PathPattern pattern() {
        return pattern;
    }

    Answer answer(String method, Map<String, String> variables, String rawQuery, Message message) {
        Route route = byMethod.get(method);
        if (route == null) {
            String allowed = String.join(", ", byMethod.keySet());
            Answer refused = Refusal.of(405, method + ": not allowed (expected: " + allowed + ")")
                    .answer();
            return new Answer(405, refused.contentType(), Map.of("Allow", allowed), refused.body());
        }
        Query query = Query.read(rawQuery, route.parameters());
        if (!route.hasBody() && !message.isEmpty()) {
            throw Refusal.of(400, "body: one (expected: none)");
        }
        JsonValue json = route.hasBody() ? message.json() : JsonValue.NULL;
        return route.handler().apply(new Request(variables, query, json));
    }
}
