package dev.switchboard.runtime.flow;

import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.runtime.form.Percent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds a flow's routes in the paths of requests. A route is the trailing segments of a path; what stands before it must be
 * the end of the base URL's path, or end with it, since proxies strip and add prefixes. The flow's own URL is also that of its
 * path's beginning, where several flows below it begin.
 */
final class Routes {

    static final int NONE = -1;

    /** A target and an event. */
    private static final int LONGEST = 2;

    /** In characters: no URL that a router writes is so long, and longer ones are not worth taking apart. */
    private static final int LONGEST_PATH = 4_096;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> routes;
    private final int ownCount;
    private final List<String> base;

    /** Routes have their numbers in this order. */
    Routes(List<String> own, List<String> targets, @Nullable BaseUrl baseUrl) {
        this.routes = Stream.concat(own.stream(), targets.stream()).toList();
        this.ownCount = own.size();
        this.base = baseUrl == null ? List.of() : segments(baseUrl.rawPath());
        for (int number = 0; number < routes.size(); number++) {
            if (numbers.put(routes.get(number), number) != null) {
                throw new IllegalArgumentException("two routes are named \"" + routes.get(number) + "\"");
            }
        }
    }

    String name(int number) {
        return number == NONE ? "" : routes.get(number);
    }

    boolean isTarget(int number) {
        return number >= ownCount;
    }

    /**
     * The number of the path's route, or {@link #NONE}. Of several, the one before which most of the base URL's path stands,
     * and then the longest.
     */
    int find(String rawPath) {
        if (rawPath.length() > LONGEST_PATH) {
            return NONE;
        }
        List<String> path;
        try {
            path = segments(rawPath);
        } catch (IllegalArgumentException e) {
            return NONE;
        }
        int found = NONE;
        int most = -1;
        for (int length = Math.min(LONGEST, path.size()); length >= 0; length--) {
            int start = path.size() - length;
            Integer number = numbers.get(String.join("/", path.subList(start, path.size())));
            int common = number == null ? -1 : commonWithBase(path.subList(0, start));
            if (number != null && common > most) {
                most = common;
                found = number;
            }
        }
        return found == NONE && isAboveBase(path) ? numbers.getOrDefault("", NONE) : found;
    }

    /** Whether a path ends with the beginning of the base URL's path: a URL that several flows have in common. */
    private boolean isAboveBase(List<String> path) {
        for (int length = Math.min(path.size(), base.size() - 1); length > 0; length--) {
            if (path.subList(path.size() - length, path.size()).equals(base.subList(0, length))) {
                return true;
            }
        }
        return false;
    }

    /** How well a path fits that leads to a route: the more of its segments are known, and then the fewer of the base URL miss. */
    int closeness(String rawPath, int number) {
        int length =
                routes.get(number).isEmpty() ? 0 : segments(routes.get(number)).size();
        List<String> path = segments(rawPath);
        int common = commonWithBase(path.subList(0, path.size() - length));
        return LONGEST_PATH * (common + length) - (base.size() - common);
    }

    /** How many segments of the base URL's path stand at the end of a prefix; -1 if others do. */
    private int commonWithBase(List<String> prefix) {
        int common = Math.min(prefix.size(), base.size());
        boolean same = prefix.subList(prefix.size() - common, prefix.size())
                .equals(base.subList(base.size() - common, base.size()));
        return same ? common : -1;
    }

    private static List<String> segments(String rawPath) {
        List<String> segments = new ArrayList<>();
        for (String segment : rawPath.split("/", -1)) {
            if (!segment.isEmpty()) {
                segments.add(Percent.decodeSegment(segment));
            }
        }
        return segments;
    }
}
