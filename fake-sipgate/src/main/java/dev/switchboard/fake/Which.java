package dev.switchboard.fake;

import dev.switchboard.fake.http.Path;
import dev.switchboard.fake.http.PathPattern;
import java.util.Optional;

/**
 * Which requests a test means.
 *
 * @param method empty for each
 * @param path empty for each, also for those that are not below the API's base
 */
record Which(Optional<String> method, Optional<PathPattern> path) {

    static final Which ANY = new Which(Optional.empty(), Optional.empty());

    static Which of(String method, String path) {
        return new Which(Optional.of(method), Optional.of(PathPattern.of(path)));
    }

    boolean isMeant(String requestMethod, Optional<Path> requestPath) {
        return method.map(requestMethod::equals).orElse(true)
                && path.map(pattern -> requestPath.flatMap(pattern::match).isPresent())
                        .orElse(true);
    }
}
