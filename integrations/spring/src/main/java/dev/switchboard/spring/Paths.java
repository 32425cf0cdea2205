package dev.switchboard.spring;

import dev.switchboard.runtime.BaseUrl;
import java.util.List;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.PathContainer.PathSegment;

/** Paths as their segments, which are decoded and never empty. */
final class Paths {

    private Paths() {}

    static List<String> of(PathContainer path) {
        return path.elements().stream()
                .filter(PathSegment.class::isInstance)
                .map(segment -> ((PathSegment) segment).valueToMatch())
                .toList();
    }

    static List<String> of(BaseUrl baseUrl) {
        return of(PathContainer.parsePath(baseUrl.rawPath()));
    }

    /** Whether one path ends with the other: a router finds its routes where a proxy strips a prefix, or adds one. */
    static boolean endAlike(List<String> one, List<String> other) {
        int common = Math.min(one.size(), other.size());
        return one.subList(one.size() - common, one.size()).equals(other.subList(other.size() - common, other.size()));
    }
}
