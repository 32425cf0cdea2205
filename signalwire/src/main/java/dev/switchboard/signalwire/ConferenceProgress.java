package dev.switchboard.signalwire;

import dev.switchboard.describe.Wire;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of a conference one can ask to be told by {@link OnConference}. It is reported as one or two of {@link
 * ConferenceChange}.
 */
public enum ConferenceProgress {
    /** It starts. */
    @Wire("start")
    START,
    /** It ends. */
    @Wire("end")
    END,
    /** Somebody joins. */
    @Wire("join")
    JOIN,
    /** Somebody leaves. */
    @Wire("leave")
    LEAVE,
    /** Somebody is muted or no longer muted. */
    @Wire("mute")
    MUTE,
    /** Somebody is put on hold or taken back. */
    @Wire("hold")
    HOLD,
    /** Somebody begins or ends to speak. */
    @Wire("speaker")
    SPEAKER;

    /** The changes as which this is reported. */
    public Set<ConferenceChange> reportedAs() {
        return Stream.of(ConferenceChange.values())
                .filter(change -> change.asked().equals(Optional.of(this)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
