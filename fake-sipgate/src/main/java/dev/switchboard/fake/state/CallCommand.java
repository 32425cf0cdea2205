package dev.switchboard.fake.state;

import jakarta.json.JsonObject;

/**
 * What a client did to a live call.
 *
 * @param name the last segment of the path, such as {@code dtmf}; for hanging up {@code hangup}
 * @param body the body as it was sent; empty for hanging up
 */
public record CallCommand(String callId, String name, JsonObject body) {}
