package dev.switchboard.signalwire;

import dev.switchboard.describe.Embedded;
import dev.switchboard.describe.Event;
import dev.switchboard.describe.Param;
import dev.switchboard.describe.Params;
import java.util.Map;
import java.util.Optional;

/**
 * A phone that a {@link Dial} calls was answered and is not connected yet. What the answer says is heard there alone; a
 * {@link Hangup} declines the call.
 *
 * @param call the call
 * @param sipCallId the Call-ID of the SIP phone
 * @param sipHeaders the headers {@code X-…} with which it answered
 * @param extras the parameters that this version does not know, by their names
 */
@Event(protocol = SignalWire.class, name = "whisper", reply = Response.class, targets = Leg.class)
public record WhisperEvent(
        @Embedded Call call,
        @Param("SipCallId") Optional<String> sipCallId,
        @Params(prefix = "SipHeader_") Map<String, String> sipHeaders,
        @Params Map<String, String> extras) {}
