package dev.switchboard.signalwire;

import dev.switchboard.describe.Otherwise;
import dev.switchboard.describe.Wire;

/** Why a call has left a queue. */
public enum QueueResult {
    /** It was connected, and that has ended. */
    @Wire("bridged")
    BRIDGED,
    /** It is being connected. */
    @Wire("bridging-in-progress")
    BRIDGING_IN_PROGRESS,
    /** It could not be put into the queue. */
    @Wire("error")
    ERROR,
    /** The caller hung up. */
    @Wire("hangup")
    HANGUP,
    /** A {@link Leave} took it out. */
    @Wire("leave")
    LEAVE,
    /** It was redirected while it waited. */
    @Wire("redirected")
    REDIRECTED,
    /** It was redirected while it was connected. */
    @Wire("redirected-from-bridged")
    REDIRECTED_FROM_BRIDGED,
    /** The queue is full. */
    @Wire("queue-full")
    QUEUE_FULL,
    /** SignalWire failed. */
    @Wire("system-error")
    SYSTEM_ERROR,
    /** One that this version does not know: bind the text as a {@code String}. */
    @Otherwise
    UNKNOWN
}
