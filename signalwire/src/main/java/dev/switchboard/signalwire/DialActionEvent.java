package dev.switchboard.signalwire;

import dev.switchboard.describe.Embedded;
import dev.switchboard.describe.Event;
import dev.switchboard.describe.Param;
import dev.switchboard.describe.Params;
import dev.switchboard.describe.Unit;
import java.net.URI;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/**
 * The end of a {@link Dial}.
 *
 * @param call the call
 * @param dialCallStatus how it ended
 * @param dialCallSid identifies the call that it began
 * @param dialCallDuration how long that lasted
 * @param recordingUrl the recording, if there is one
 * @param dialSipCallId the Call-ID of the SIP phone
 * @param dialSipResponseCode the SIP status with which it answered, such as 200 or 486
 * @param dialSipHeaders the headers {@code X-…} with which it answered
 * @param dialSipHangupDirection who hung up, of a {@link Verto} call
 * @param hangupDirection who hung up
 * @param extras the parameters that this version does not know, by their names
 */
@Event(protocol = SignalWire.class, name = "dialAction", reply = Response.class, targets = AfterDial.class)
public record DialActionEvent(
        @Embedded Call call,
        @Param(value = "DialCallStatus", absent = "") DialStatus dialCallStatus,
        @Param({"DialCallSid", "DialCallSID"}) Optional<String> dialCallSid,
        @Param("DialCallDuration") @Unit(ChronoUnit.SECONDS) Optional<Duration> dialCallDuration,
        @Param("RecordingUrl") Optional<URI> recordingUrl,
        @Param("DialSipCallId") Optional<String> dialSipCallId,
        @Param("DialSipResponseCode") Optional<Integer> dialSipResponseCode,
        @Params(prefix = "DialSipHeader_") Map<String, String> dialSipHeaders,
        @Param("DialSipHangupDirection") Optional<String> dialSipHangupDirection,
        @Param("HangupDirection") Optional<String> hangupDirection,
        @Params Map<String, String> extras) {}
