package dev.switchboard.fake.http;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which paths are meant, such as {@code /{u}/sms/{smsId}/callerids}.
 *
 * @param segments a segment itself, or a variable such as {@code {u}}, which any segment matches that is not empty
 */
public record PathPattern(List<String> segments) {

    /**
     * A pattern for paths below the API's base.
     *
     * @throws IllegalArgumentException if the pattern does not begin with a slash
     */
    public static PathPattern of(String pattern) {
        if (!pattern.startsWith("/")) {
            throw new IllegalArgumentException(
                    "path: \"" + pattern + "\" (expected: one below /v2, such as /users or /{u}/devices)");
        }
        return new PathPattern(Arrays.asList(pattern.substring(1).split("/", -1)));
    }

    /** The values of the variables, if the path matches. */
    public Optional<Map<String, String>> match(Path path) {
        if (path.segments().size() != segments.size()) {
            return Optional.empty();
        }
        Map<String, String> variables = new HashMap<>();
        for (int i = 0; i < segments.size(); i++) {
            String expected = segments.get(i);
            String found = path.segments().get(i);
            if (isVariable(expected) && !found.isEmpty()) {
                variables.put(expected.substring(1, expected.length() - 1), found);
            } else if (!expected.equals(found)) {
                return Optional.empty();
            }
        }
        return Optional.of(variables);
    }

    /** Sorts patterns so that of those that match a path the one that says most of its first segments comes first. */
    String rank() {
        return segments.stream()
                .map(segment -> isVariable(segment) ? "\uffff" : segment)
                .collect(Collectors.joining("/"));
    }

    private static boolean isVariable(String segment) {
        return segment.startsWith("{") && segment.endsWith("}");
    }
}
