package dev.switchboard.client.groups;

import io.avaje.jsonb.Json;
import java.util.Optional;

/**
 * A group.
 *
 * @param id such as {@code g0}
 * @param alias its name
 */
@Json
public record Group(String id, Optional<String> alias) {}
