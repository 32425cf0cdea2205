package dev.switchboard.signalwire;

/** What a {@link Connect} connects a call with. */
public sealed interface ConnectNoun permits Room, BidirectionalStream, VirtualAgent {}
