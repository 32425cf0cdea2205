package dev.switchboard.fake.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The parameters of a URL, decoded. */
public final class Query {

    private final Map<String, List<String>> values;

    private Query(Map<String, List<String>> values) {
        this.values = values;
    }

    /**
     * Reads a query.
     *
     * @param raw empty if there is none
     * @param known the names that are allowed
     * @throws Refusal 400 if another name is in it, or if it is not percent-encoded UTF-8
     */
    static Query read(String raw, Set<String> known) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String pair : raw.isEmpty() ? new String[0] : raw.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = Percent.parameter(equals < 0 ? pair : pair.substring(0, equals));
            if (!known.contains(name)) {
                throw Refusal.badRequest(name, "query: unknown parameter (expected: " + known + ")");
            }
            String value = equals < 0 ? "" : Percent.parameter(pair.substring(equals + 1));
            values.computeIfAbsent(name, first -> new ArrayList<>()).add(value);
        }
        return new Query(values);
    }

    /** All values of a parameter that may be repeated. */
    public List<String> all(String name) {
        return List.copyOf(values.getOrDefault(name, List.of()));
    }

    /**
     * All values, each one of those allowed.
     *
     * @throws Refusal 400 for another one
     */
    public List<String> allOf(String name, Set<String> allowed) {
        List<String> found = all(name);
        if (!allowed.containsAll(found)) {
            throw Refusal.badRequest(name, "query: unknown value (expected: of " + allowed + ")");
        }
        return found;
    }

    /**
     * The value of a parameter that comes at most once.
     *
     * @throws Refusal 400 if it is repeated
     */
    public Optional<String> one(String name) {
        List<String> found = all(name);
        if (found.size() > 1) {
            throw Refusal.badRequest(name, "query: repeated (expected: once)");
        }
        return found.stream().findFirst();
    }

    /**
     * Like {@link #one(String)}, read as something.
     *
     * @param expected what that is, for the error
     * @throws Refusal 400 if the reader throws
     */
    public <T> Optional<T> one(String name, String expected, Function<String, T> reader) {
        try {
            return one(name).map(reader);
        } catch (Refusal e) {
            throw e;
        } catch (RuntimeException e) {
            throw Refusal.badRequest(name, "query: not readable (expected: " + expected + ")");
        }
    }

    /** The part of a list that is asked for by {@code offset} and {@code limit}. */
    public <T> List<T> page(List<T> all, int defaultLimit, int maxLimit) {
        int offset = whole("offset", 0, Integer.MAX_VALUE);
        int limit = whole("limit", defaultLimit, maxLimit);
        int from = Math.min(offset, all.size());
        return all.subList(from, from + Math.min(limit, all.size() - from));
    }

    private int whole(String name, int absent, int max) {
        int value = one(name, "a whole number up to " + max, Integer::parseInt).orElse(absent);
        if (value < 0 || value > max) {
            throw Refusal.badRequest(name, "query: " + value + " (expected: 0 to " + max + ")");
        }
        return value;
    }
}
