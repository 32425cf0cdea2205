package dev.switchboard.signalwire;

import dev.switchboard.describe.Attribute;
import dev.switchboard.describe.Child;
import dev.switchboard.describe.Element;
import dev.switchboard.signalwire.ssml.SpeechPart;
import dev.switchboard.signalwire.ssml.Words;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads a text aloud.
 *
 * <pre>{@code
 * Say.text("Welcome.").voice("Polly.Joanna")
 * Say.parts(Words.of("One moment"), Break.of(Duration.ofSeconds(2)), Words.of("please."))
 * }</pre>
 *
 * @param voice such as {@code man}, {@code woman}, {@code Polly.Joanna}, {@code Polly.Joanna-Neural} or {@code
 *     gcloud.en-US-Standard-A}; SignalWire's default is {@code woman}
 * @param language the language and its variant, such as {@code en-GB}; the voice's own if empty
 * @param loop how often, from 1; 0 is until the call ends; SignalWire's default is 1
 * @param parts what is read, at most 4,096 characters in all
 */
@Element("Say")
public record Say(
        @Attribute("voice") Optional<String> voice,
        @Attribute("language") Optional<String> language,
        @Attribute(value = "loop", omit = "1") int loop,
        @Child List<SpeechPart> parts)
        implements Verb, GatherPrompt, QueueWaitVerb, PromptPart {

    private static final int LONGEST = 4096;

    /**
     * Reads a text aloud.
     *
     * @throws IllegalArgumentException if {@code voice} or {@code language} is blank, {@code loop} is negative, or the
     *     parts have more than 4,096 characters
     */
    public Say {
        Objects.requireNonNull(voice, "voice");
        Texts.notBlank("say: voice", voice);
        Objects.requireNonNull(language, "language");
        Texts.notBlank("say: language", language);
        Ints.check("say: loop", loop, 0);
        parts = List.copyOf(parts);
        Ints.check("say: characters", SpeechPart.length(parts), 0, LONGEST);
    }

    /**
     * Reads a plain text aloud, once.
     *
     * @throws IllegalArgumentException if the text has more than 4,096 characters
     */
    public static Say text(String text) {
        return parts(Words.of(text));
    }

    /**
     * Reads the parts aloud one after the other, once.
     *
     * @throws IllegalArgumentException if they have more than 4,096 characters in all
     */
    public static Say parts(SpeechPart... parts) {
        return parts(List.of(parts));
    }

    /**
     * Reads the parts aloud one after the other, once.
     *
     * @throws IllegalArgumentException if they have more than 4,096 characters in all
     */
    public static Say parts(List<? extends SpeechPart> parts) {
        return new Say(Optional.empty(), Optional.empty(), 1, List.copyOf(parts));
    }

    /**
     * The same, in another voice.
     *
     * @throws IllegalArgumentException if {@code voice} is blank
     */
    public Say voice(String voice) {
        return new Say(Optional.of(voice), language, loop, parts);
    }

    /**
     * The same, in another language.
     *
     * @throws IllegalArgumentException if {@code language} is blank
     */
    public Say language(String language) {
        return new Say(voice, Optional.of(language), loop, parts);
    }

    /**
     * The same, so often; 0 is until the call ends.
     *
     * @throws IllegalArgumentException if {@code loop} is negative
     */
    public Say loop(int loop) {
        return new Say(voice, language, loop, parts);
    }
}
