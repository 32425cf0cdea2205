package dev.switchboard.client.voicemails;

import io.avaje.jsonb.Json;
import java.util.Objects;
import java.util.Optional;

/**
 * An answering machine.
 *
 * @param id such as {@code v0}
 * @param alias its name
 * @param belongsToEndpoint whose calls it takes
 */
@Json
public record Voicemail(String id, Optional<String> alias, Optional<Owner> belongsToEndpoint) {

    /** An answering machine as sipgate describes it. */
    public Voicemail {
        Objects.requireNonNull(id, "id");
    }

    /**
     * Whose calls an answering machine takes.
     *
     * @param extension such as {@code p0}
     * @param type what it is, such as {@code PHONELINE} or {@code GROUP}
     */
    @Json
    public record Owner(Optional<String> extension, Optional<String> type) {}
}
