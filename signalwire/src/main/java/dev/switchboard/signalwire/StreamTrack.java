package dev.switchboard.signalwire;

import dev.switchboard.describe.Otherwise;
import dev.switchboard.describe.Wire;

/** Whose audio a stream has. */
public enum StreamTrack {
    /** What SignalWire hears from the call. */
    @Wire("inbound_track")
    INBOUND,
    /** What SignalWire sends into the call. */
    @Wire("outbound_track")
    OUTBOUND,
    /** Both, each as events of its own. */
    @Wire("both_tracks")
    BOTH,
    /** A track that this version does not know. */
    @Otherwise
    UNKNOWN
}
