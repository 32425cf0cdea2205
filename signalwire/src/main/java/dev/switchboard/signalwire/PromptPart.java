package dev.switchboard.signalwire;

/** What the caller hears at a {@link Prompt}. */
public sealed interface PromptPart permits Say, Play {}
