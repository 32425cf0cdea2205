package dev.switchboard.signalwire;

import dev.switchboard.describe.CallId;
import dev.switchboard.describe.Event;
import dev.switchboard.describe.Moment;
import dev.switchboard.describe.MomentFormat;
import dev.switchboard.describe.Param;
import dev.switchboard.describe.Params;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A stream has started, stopped or failed.
 *
 * @param callSid identifies the call
 * @param accountSid identifies the project
 * @param status what has happened
 * @param streamSid identifies the stream
 * @param streamName its name
 * @param streamTrack whose audio it carries
 * @param streamError what failed
 * @param timestamp when it happened
 * @param conferenceSid the conference, if it is in one
 * @param extras the parameters that this version does not know, by their names
 */
@Event(protocol = SignalWire.class, name = "stream", targets = StreamListener.class)
public record StreamEvent(
        @CallId @Param(value = "CallSid", absent = "") String callSid,
        @Param(value = "AccountSid", absent = "") String accountSid,
        @Param(value = "StreamEvent", absent = "") StreamStatus status,
        @Param("StreamSid") Optional<String> streamSid,
        @Param("StreamName") Optional<String> streamName,
        @Param("StreamTrack") Optional<StreamTrack> streamTrack,
        @Param("StreamError") Optional<String> streamError,
        @Param("Timestamp") @Moment(MomentFormat.ISO_8601) Optional<Instant> timestamp,
        @Param("ConferenceSid") Optional<String> conferenceSid,
        @Params Map<String, String> extras) {}
