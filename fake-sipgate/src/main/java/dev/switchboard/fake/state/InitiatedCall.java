package dev.switchboard.fake.state;

import java.util.Optional;

/**
 * A call that a client has begun.
 *
 * @param sessionId also the call's id once it is established
 * @param caller an extension or a number
 * @param callerId empty if the request has none
 * @param deviceId empty if the request has none
 */
public record InitiatedCall(
        String sessionId, String caller, String callee, Optional<String> callerId, Optional<String> deviceId) {}
