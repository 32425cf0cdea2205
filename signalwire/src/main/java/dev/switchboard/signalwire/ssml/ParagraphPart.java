package dev.switchboard.signalwire.ssml;

/** What stands in a {@link Paragraph}, or directly in a {@link dev.switchboard.signalwire.Say}. */
public sealed interface ParagraphPart extends SpeechPart permits Inline, Sentence {}
