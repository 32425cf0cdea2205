package dev.switchboard.client.http;

import dev.switchboard.client.InvalidRequestException;
import java.util.regex.Pattern;

/** Puts ids into a path so that each stays one segment. */
public final class PathTemplate {

    private static final String PLACE = "{}";
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_~-][A-Za-z0-9._~-]*");

    private PathTemplate() {}

    /**
     * The path with a slash in front and encoded ids.
     *
     * @throws InvalidRequestException if the path is none, or an id could lead elsewhere
     */
    public static String fill(String template, String... ids) {
        StringBuilder path = new StringBuilder();
        int used = 0;
        for (String segment : (template.startsWith("/") ? template.substring(1) : template).split("/", -1)) {
            path.append('/');
            if (segment.equals(PLACE)) {
                path.append(used < ids.length ? encoded(ids[used]) : "");
                used++;
            } else if (WORD.matcher(segment).matches()) {
                path.append(segment);
            } else {
                throw new InvalidRequestException(
                        "path: \"" + shown(template)
                                + "\" (expected: words and {} between slashes, such as /history/{}; a query by query(name, value))");
            }
        }
        if (used != ids.length) {
            throw new InvalidRequestException(
                    "path: \"" + shown(template) + "\" with " + ids.length + " ids (expected: one for each {})");
        }
        return path.toString();
    }

    /** A query or user that should not be there may be secret. */
    private static String shown(String template) {
        return Shown.line(template.replaceFirst("[?#@].*", "…"));
    }

    /** Dots alone would be removed on the way, and an empty segment would name the whole list. */
    private static String encoded(String id) {
        if (id.isEmpty() || id.equals(".") || id.equals("..")) {
            throw new InvalidRequestException("id: \"" + id + "\" (expected: the id of one thing)");
        }
        return Percent.encode(id);
    }
}
