package dev.switchboard.signalwire;

import dev.switchboard.describe.CallId;
import dev.switchboard.describe.Event;
import dev.switchboard.describe.Param;
import dev.switchboard.describe.Params;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * What was said in a {@link RecordMessage}, as text.
 *
 * @param callSid identifies the call
 * @param accountSid identifies the project
 * @param transcriptionSid identifies the text
 * @param transcriptionText the text
 * @param transcriptionStatus whether it is there
 * @param transcriptionUrl where it is
 * @param recordingSid identifies the recording
 * @param recordingUrl where that is
 * @param extras the parameters that this version does not know, by their names
 */
@Event(protocol = SignalWire.class, name = "transcription", targets = AfterRecord.class)
public record TranscriptionEvent(
        @CallId @Param(value = "CallSid", absent = "") String callSid,
        @Param(value = "AccountSid", absent = "") String accountSid,
        @Param("TranscriptionSid") Optional<String> transcriptionSid,
        @Param("TranscriptionText") Optional<String> transcriptionText,
        @Param(value = "TranscriptionStatus", absent = "") TranscriptionStatus transcriptionStatus,
        @Param("TranscriptionUrl") Optional<URI> transcriptionUrl,
        @Param("RecordingSid") Optional<String> recordingSid,
        @Param("RecordingUrl") Optional<URI> recordingUrl,
        @Params Map<String, String> extras) {}
