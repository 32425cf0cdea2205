package dev.switchboard.client.groups;

import io.avaje.jsonb.Json;
import java.util.Objects;
import java.util.Optional;

/**
 * A group.
 *
 * @param id such as {@code g0}
 * @param alias its name
 */
@Json
public record Group(String id, Optional<String> alias) {

    /** A group as sipgate describes it. */
    public Group {
        Objects.requireNonNull(id, "id");
    }
}
