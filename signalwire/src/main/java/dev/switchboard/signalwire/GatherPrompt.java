package dev.switchboard.signalwire;

/** What is heard while a {@link Gather} waits for input. */
public sealed interface GatherPrompt permits Say, Play, Pause {}
