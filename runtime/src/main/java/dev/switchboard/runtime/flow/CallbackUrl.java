package dev.switchboard.runtime.flow;

import dev.switchboard.runtime.CallbackKey;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes the URL of a target: its route, its state, the number of the step if the router remembers requests, and, if it has a
 * key, the MAC over all that.
 */
public final class CallbackUrl {

    /** The parameter that holds the MAC. */
    public static final String MAC = "_mac";

    /** The parameter that tells one step of a call from the next; no component can be named so. */
    static final String STEP = "_.step";

    private static final int LONGEST_STATE = 1_024;

    private final String flow;
    private final String url;
    private final String route;
    private final String callId;
    private final @Nullable CallbackKey key;
    private final String step;
    private final Map<String, String> state = new TreeMap<>();

    CallbackUrl(String flow, String base, String route, String callId, @Nullable CallbackKey key, String step) {
        this.flow = flow;
        this.url = base + "/" + encodedSegments(route);
        this.route = route;
        this.callId = callId;
        this.key = key;
        this.step = step;
    }

    /**
     * Adds a part of the state.
     *
     * @throws IllegalArgumentException if the value has half a surrogate pair, which would come back as something else
     */
    public CallbackUrl state(String name, String value) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(value)) {
            throw new IllegalArgumentException("the state " + name + " of " + route + " is not valid Unicode");
        }
        state.put(name, value);
        return this;
    }

    /**
     * The URL.
     *
     * @throws IllegalArgumentException if the state takes more than 1,024 characters
     */
    public String url() {
        StringBuilder query = new StringBuilder();
        state.forEach((name, value) -> append(query, name, value));
        if (query.length() > LONGEST_STATE) {
            throw new IllegalArgumentException("the state of " + route + ": " + query.length()
                    + " characters in its URL (expected: at most " + LONGEST_STATE + ")");
        }
        if (!step.isEmpty()) {
            append(query, STEP, step);
        }
        if (key != null) {
            append(query, MAC, key.mac(signed(flow, route, callId, step, state)));
        }
        return query.isEmpty() ? url : url + "?" + query;
    }

    static String[] signed(String flow, String route, String callId, String step, Map<String, String> state) {
        List<String> parts = new ArrayList<>(List.of(flow, route, callId));
        state.forEach((name, value) -> {
            parts.add(name);
            parts.add(value);
        });
        if (!step.isEmpty()) {
            parts.add(STEP);
            parts.add(step);
        }
        return parts.toArray(String[]::new);
    }

    private static void append(StringBuilder query, String name, String value) {
        query.append(query.isEmpty() ? "" : "&")
                .append(encoded(name))
                .append('=')
                .append(encoded(value));
    }

    private static String encodedSegments(String route) {
        int slash = route.indexOf('/');
        return slash < 0
                ? encodedSegment(route)
                : encodedSegment(route.substring(0, slash)) + "/" + encodedSegment(route.substring(slash + 1));
    }

    /** A form escapes a space by a plus, a path does not. */
    private static String encodedSegment(String segment) {
        return encoded(segment).replace("+", "%20");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
