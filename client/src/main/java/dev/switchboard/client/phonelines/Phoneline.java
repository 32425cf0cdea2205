package dev.switchboard.client.phonelines;

import io.avaje.jsonb.Json;
import java.util.Objects;
import java.util.Optional;

/**
 * A phone line.
 *
 * @param id such as {@code p0}
 * @param alias its name
 */
@Json
public record Phoneline(String id, Optional<String> alias) {

    /** A phone line as sipgate describes it. */
    public Phoneline {
        Objects.requireNonNull(id, "id");
    }
}
