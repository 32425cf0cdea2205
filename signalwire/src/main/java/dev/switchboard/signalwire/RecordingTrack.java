package dev.switchboard.signalwire;

import dev.switchboard.describe.Wire;

/** Who is heard on a recording. */
public enum RecordingTrack {
    /** Both ends. */
    @Wire("both")
    BOTH,
    /** What SignalWire receives. */
    @Wire("inbound")
    INBOUND,
    /** What SignalWire sends. */
    @Wire("outbound")
    OUTBOUND
}
