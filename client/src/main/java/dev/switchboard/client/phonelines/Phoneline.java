package dev.switchboard.client.phonelines;

import io.avaje.jsonb.Json;
import java.util.Optional;

/**
 * A phone line.
 *
 * @param id such as {@code p0}
 * @param alias its name
 */
@Json
public record Phoneline(String id, Optional<String> alias) {}
