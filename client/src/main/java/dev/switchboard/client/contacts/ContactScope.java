package dev.switchboard.client.contacts;

import io.avaje.jsonb.Json;

/**
 * Who sees a contact. sipgate may add scopes; compare with {@code equals}.
 *
 * @param value as sipgate spells it
 */
@Json
public record ContactScope(@Json.Value String value) {
    /** The user whose credentials these are. */
    public static final ContactScope PRIVATE = new ContactScope("PRIVATE");
    /** All users of the account. */
    public static final ContactScope SHARED = new ContactScope("SHARED");
    /** The account's own users, whom sipgate lists among the contacts; nobody writes these. */
    public static final ContactScope INTERNAL = new ContactScope("INTERNAL");
}
