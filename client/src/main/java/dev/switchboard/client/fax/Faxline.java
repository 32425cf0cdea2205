package dev.switchboard.client.fax;

import io.avaje.jsonb.Json;
import java.util.Optional;

/**
 * A line that faxes.
 *
 * @param id such as {@code f0}
 * @param alias its name
 * @param tagline what stands at the top of its pages
 * @param canSend whether it can send
 * @param canReceive whether it can receive
 */
@Json
public record Faxline(
        String id, Optional<String> alias, Optional<String> tagline, boolean canSend, boolean canReceive) {}
