package dev.switchboard.fake.http;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A path below the API's base.
 *
 * @param segments decoded; an id with an encoded slash is one segment
 */
public record Path(List<String> segments) {

    /** What all paths of the API begin with. */
    public static final String BASE = "/v2";

    /**
     * The path without {@link #BASE}; empty if that is not what it begins with.
     *
     * @throws Refusal if it is not percent-encoded UTF-8
     */
    public static Optional<Path> belowBase(String rawPath) {
        return rawPath.startsWith(BASE + "/") ? Optional.of(of(rawPath.substring(BASE.length()))) : Optional.empty();
    }

    private static Path of(String rawPath) {
        return new Path(Arrays.stream(rawPath.substring(1).split("/", -1))
                .map(Percent::segment)
                .toList());
    }
}
