package dev.switchboard.sipgate;

/** What sipgate does with a call: one action for each answer. */
public sealed interface Action permits Dial, Play, Gather, Reject, Hangup, CustomAction {}
