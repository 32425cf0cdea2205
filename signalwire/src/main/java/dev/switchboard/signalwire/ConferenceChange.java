package dev.switchboard.signalwire;

import dev.switchboard.describe.Otherwise;
import dev.switchboard.describe.Wire;
import java.util.Optional;

/** What has changed in a conference, as it is reported. What one can ask to be told is {@link ConferenceProgress}. */
public enum ConferenceChange {
    /** It has started. */
    @Wire("conference-start")
    CONFERENCE_START(Optional.of(ConferenceProgress.START)),
    /** It has ended. */
    @Wire("conference-end")
    CONFERENCE_END(Optional.of(ConferenceProgress.END)),
    /** Somebody has joined. */
    @Wire("participant-join")
    PARTICIPANT_JOIN(Optional.of(ConferenceProgress.JOIN)),
    /** Somebody has left. */
    @Wire("participant-leave")
    PARTICIPANT_LEAVE(Optional.of(ConferenceProgress.LEAVE)),
    /** Somebody was muted. */
    @Wire("participant-mute")
    PARTICIPANT_MUTE(Optional.of(ConferenceProgress.MUTE)),
    /** Somebody is no longer muted. */
    @Wire("participant-unmute")
    PARTICIPANT_UNMUTE(Optional.of(ConferenceProgress.MUTE)),
    /** Somebody was put on hold. */
    @Wire("participant-hold")
    PARTICIPANT_HOLD(Optional.of(ConferenceProgress.HOLD)),
    /** Somebody was taken back. */
    @Wire("participant-unhold")
    PARTICIPANT_UNHOLD(Optional.of(ConferenceProgress.HOLD)),
    /** Somebody begins to speak. */
    @Wire("participant-speech-start")
    PARTICIPANT_SPEECH_START(Optional.of(ConferenceProgress.SPEAKER)),
    /** Somebody has stopped speaking. */
    @Wire("participant-speech-stop")
    PARTICIPANT_SPEECH_STOP(Optional.of(ConferenceProgress.SPEAKER)),
    /** One that this version does not know: bind the text as a {@code String}. */
    @Otherwise
    UNKNOWN(Optional.empty());

    private final Optional<ConferenceProgress> asked;

    ConferenceChange(Optional<ConferenceProgress> asked) {
        this.asked = asked;
    }

    /** What one must have asked for to be told this change. */
    public Optional<ConferenceProgress> asked() {
        return asked;
    }
}
