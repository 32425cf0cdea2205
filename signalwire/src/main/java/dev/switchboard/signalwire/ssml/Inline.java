package dev.switchboard.signalwire.ssml;

/** What stands in a {@link Sentence}, in other inline parts, or directly around them. */
public sealed interface Inline extends ParagraphPart
        permits Words, Break, Emphasis, Lang, Phoneme, Prosody, SayAs, Sub {}
