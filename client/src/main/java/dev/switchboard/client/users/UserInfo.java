package dev.switchboard.client.users;

import io.avaje.jsonb.Json;
import java.util.Optional;

/**
 * Whose credentials a client has.
 *
 * @param sub the user's id, such as {@code w0}
 * @param domain such as {@code sipgate.de}
 * @param masterSipId the account's id
 * @param locale such as {@code de_DE}
 */
@Json
public record UserInfo(String sub, Optional<String> domain, Optional<String> masterSipId, Optional<String> locale) {

    /** An answer without the id is of no use. */
    public UserInfo {
        if (sub == null) {
            throw new IllegalArgumentException("sub: absent (expected: a user's id)");
        }
    }
}
