package dev.switchboard.signalwire;

import dev.switchboard.describe.Wire;

/** A trained model for recognizing speech; for {@linkplain SpeechSettings#enhanced() enhanced} recognition. */
public enum SpeechModel {
    /** For phone calls. */
    @Wire("phone_call")
    PHONE_CALL,
    /** For videos, and several speakers. */
    @Wire("video")
    VIDEO,
    /** For all else, such as long speech. */
    @Wire("default")
    DEFAULT
}
