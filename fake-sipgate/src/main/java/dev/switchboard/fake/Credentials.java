package dev.switchboard.fake;

import dev.switchboard.fake.http.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Who may ask: at first everyone who has credentials of a known form. */
final class Credentials {

    private static final String BASIC = "Basic ";
    private static final String BEARER = "Bearer ";

    private volatile Predicate<String> accepted = Credentials::isKnownForm;

    void acceptOnly(String authorization) {
        accepted = authorization::equals;
    }

    void acceptAll() {
        accepted = Credentials::isKnownForm;
    }

    /** Refuses with 401, without a challenge, as sipgate does. */
    void check(List<String> authorization) {
        if (authorization.size() != 1 || !accepted.test(authorization.get(0))) {
            throw Refusal.of(401, "Authorization: missing or not accepted");
        }
    }

    private static boolean isKnownForm(String authorization) {
        return isBearer(authorization) || isBasic(authorization);
    }

    private static boolean isBearer(String authorization) {
        return authorization.startsWith(BEARER) && authorization.length() > BEARER.length();
    }

    private static boolean isBasic(String authorization) {
        return authorization.startsWith(BASIC)
                && decoded(authorization.substring(BASIC.length()))
                        .filter(pair -> pair.indexOf(':') > 0)
                        .isPresent();
    }

    private static Optional<String> decoded(String base64) {
        try {
            return Optional.of(new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
