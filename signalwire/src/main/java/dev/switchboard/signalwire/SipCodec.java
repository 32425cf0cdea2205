package dev.switchboard.signalwire;

/** How audio is encoded on a SIP call. */
public enum SipCodec {
    /** G.711, as in North America and Japan. */
    PCMU,
    /** G.711, as in the rest of the world. */
    PCMA,
    /** G.722: wideband. */
    G722,
    /** G.729: little bandwidth. */
    G729,
    /** Opus. */
    OPUS
}
