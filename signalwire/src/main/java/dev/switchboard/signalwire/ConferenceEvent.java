package dev.switchboard.signalwire;

import dev.switchboard.describe.CallId;
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
 * Something has changed in a {@link Conference}.
 *
 * @param callSid identifies the call
 * @param accountSid identifies the project
 * @param conferenceSid identifies the conference
 * @param change what has changed
 * @param duration how long it has lasted
 * @param eventName what has changed, by another name
 * @param friendlyName the name of the conference
 * @param hold whether the participant is on hold
 * @param muted whether the participant is muted
 * @param startConferenceOnEnter whether the conference starts when the participant joins
 * @param endConferenceOnExit whether it ends when the participant leaves
 * @param recordingUrl where the recording is
 * @param recordingFileSize how large it is, in bytes
 * @param timestamp when it happened
 * @param extras the parameters that this version does not know, by their names
 */
@Event(protocol = SignalWire.class, name = "conference", targets = InConference.class)
public record ConferenceEvent(
        @CallId @Param(value = "CallSid", absent = "") String callSid,
        @Param(value = "AccountSid", absent = "") String accountSid,
        @Param("ConferenceSid") Optional<String> conferenceSid,
        @Param(value = "StatusCallbackEvent", absent = "") ConferenceChange change,
        @Param("Duration") @Unit(ChronoUnit.SECONDS) Optional<Duration> duration,
        @Param("EventName") Optional<String> eventName,
        @Param("FriendlyName") Optional<String> friendlyName,
        @Param("Hold") Optional<Boolean> hold,
        @Param("Muted") Optional<Boolean> muted,
        @Param("StartConferenceOnEnter") Optional<Boolean> startConferenceOnEnter,
        @Param("EndConferenceOnExit") Optional<Boolean> endConferenceOnExit,
        @Param("RecordingUrl") Optional<URI> recordingUrl,
        @Param("RecordingFileSize") Optional<Long> recordingFileSize,
        @Param("Timestamp") @Moment(MomentFormat.RFC_2822) Optional<Instant> timestamp,
        @Params Map<String, String> extras) {}
