package dev.switchboard.signalwire;

import dev.switchboard.CallFlow;
import dev.switchboard.describe.Embedded;
import dev.switchboard.describe.Event;
import dev.switchboard.describe.Moment;
import dev.switchboard.describe.MomentFormat;
import dev.switchboard.describe.Param;
import dev.switchboard.describe.Params;
import dev.switchboard.describe.Unit;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/**
 * A call has come a step further, or is over. A {@link Leg} hears of the call to its phone. The flow itself hears of
 * calls to its number if that is configured with SignalWire: the URL is that of the flow, and then {@code /callStatus}.
 *
 * @param call the call
 * @param callbackSource such as {@code call-progress-events}
 * @param sequenceNumber counts the events of the call from 0; they may come in another order
 * @param timestamp when it happened
 * @param callDuration how long the call lasted; when it is over
 * @param callerName the caller's name, if it is looked up
 * @param forwardedFrom who forwarded the call
 * @param hangupBy who hung up
 * @param hangupDirection at which end
 * @param recordingSid identifies the recording, if there is one
 * @param recordingUrl where it is
 * @param recordingDuration how long it is
 * @param sipResultCode the SIP status of the call
 * @param sipInviteResultPhrase the text with that
 * @param statistics how well it was heard
 * @param extras the parameters that this version does not know, by their names
 */
@Event(
        protocol = SignalWire.class,
        name = "callStatus",
        targets = {Leg.class, CallFlow.class})
public record CallStatusEvent(
        @Embedded Call call,
        @Param("CallbackSource") Optional<String> callbackSource,
        @Param("SequenceNumber") Optional<Integer> sequenceNumber,
        @Param("Timestamp") @Moment(MomentFormat.RFC_2822) Optional<Instant> timestamp,
        @Param("CallDuration") @Unit(ChronoUnit.SECONDS) Optional<Duration> callDuration,
        @Param("CallerName") Optional<String> callerName,
        @Param("ForwardedFrom") Optional<String> forwardedFrom,
        @Param("HangupBy") Optional<String> hangupBy,
        @Param("HangupDirection") Optional<String> hangupDirection,
        @Param("RecordingSid") Optional<String> recordingSid,
        @Param("RecordingUrl") Optional<URI> recordingUrl,

        @Param("RecordingDuration") @Unit(ChronoUnit.SECONDS)
        Optional<Duration> recordingDuration,

        @Param("SipResultCode") Optional<Integer> sipResultCode,
        @Param("SipInviteResultPhrase") Optional<String> sipInviteResultPhrase,
        @Embedded MediaStatistics statistics,
        @Params Map<String, String> extras) {}
