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
 * The end of a {@link RecordMessage}.
 *
 * @param call the call
 * @param recordingUrl where the recording is, or will be
 * @param recordingDuration how long it is
 * @param digits the key that ended it; {@code hangup}, or empty, if none did
 * @param extras the parameters that this version does not know, by their names
 */
@Event(protocol = SignalWire.class, name = "recording", reply = Response.class, targets = AfterRecord.class)
public record RecordingEvent(
        @Embedded Call call,
        @Param("RecordingUrl") Optional<URI> recordingUrl,

        @Param("RecordingDuration") @Unit(ChronoUnit.SECONDS)
        Optional<Duration> recordingDuration,

        @Param(value = "Digits", absent = "") String digits,
        @Params Map<String, String> extras) {}
