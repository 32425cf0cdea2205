package dev.switchboard.signalwire;

import dev.switchboard.describe.CallId;
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
 * The recording of a {@link RecordMessage}, a {@link Dial} or a {@link Conference} has come a step further.
 *
 * @param callSid identifies the call
 * @param accountSid identifies the project
 * @param recordingSid identifies the recording
 * @param recordingUrl where it is
 * @param recordingStatus how far it is
 * @param recordingDuration how long it is
 * @param recordingChannels how many channels it has
 * @param recordingSource such as {@code RecordVerb}
 * @param extras the parameters that this version does not know, by their names
 */
@Event(
        protocol = SignalWire.class,
        name = "recordingStatus",
        targets = {AfterDial.class, AfterRecord.class, InConference.class})
public record RecordingStatusEvent(
        @CallId @Param(value = "CallSid", absent = "") String callSid,
        @Param(value = "AccountSid", absent = "") String accountSid,
        @Param("RecordingSid") Optional<String> recordingSid,
        @Param("RecordingUrl") Optional<URI> recordingUrl,
        @Param(value = "RecordingStatus", absent = "") RecordingStatus recordingStatus,

        @Param("RecordingDuration") @Unit(ChronoUnit.SECONDS)
        Optional<Duration> recordingDuration,

        @Param("RecordingChannels") Optional<Integer> recordingChannels,
        @Param("RecordingSource") Optional<String> recordingSource,
        @Params Map<String, String> extras) {}
