package dev.switchboard.signalwire;

import dev.switchboard.describe.Attribute;
import dev.switchboard.describe.Separated;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a {@link Gather} recognizes speech.
 *
 * <pre>{@code
 * Gather.speech().settings(SpeechSettings.in("de-DE").hints("Vertrieb", "Technik")).into(new Department())
 * }</pre>
 *
 * @param language which language is spoken, and its variant; SignalWire's default is {@code en-US}
 * @param hints words and phrases to be expected, each of at most 100 characters and without a comma
 * @param profanityFilter whether vulgar words are masked; SignalWire's default is true
 * @param speechTimeout how long a pause ends it; the timeout of the {@link Gather} if empty
 * @param enhanced whether a trained model is used; SignalWire's default is false
 * @param speechModel which; only with {@code enhanced}
 * @param partialResultCallbackMethod the method of the requests that {@link OnPartialResult} takes; SignalWire's
 *     default is POST
 */
public record SpeechSettings(
        @Attribute(value = "language", omit = "en-US") String language,
        @Attribute("hints") @Separated(",") List<String> hints,
        @Attribute(value = "profanityFilter", omit = "true") boolean profanityFilter,
        @Attribute("speechTimeout") Optional<SpeechTimeout> speechTimeout,
        @Attribute(value = "enhanced", omit = "false") boolean enhanced,
        @Attribute("speechModel") Optional<SpeechModel> speechModel,

        @Attribute(value = "partialResultCallbackMethod", omit = "POST")
        HttpMethod partialResultCallbackMethod) {

    private static final int LONGEST_HINT = 100;

    /**
     * How to recognize speech.
     *
     * @throws IllegalArgumentException if {@code language} is blank, a hint is blank, longer than 100 characters or has
     *     a comma, or a model is named and {@code enhanced} is false
     */
    public SpeechSettings {
        Texts.notBlank("gather: language", language);
        hints = List.copyOf(hints);
        hints.forEach(SpeechSettings::checkHint);
        Objects.requireNonNull(speechTimeout, "speechTimeout");
        Objects.requireNonNull(partialResultCallbackMethod, "partialResultCallbackMethod");
        if (speechModel.isPresent() && !enhanced) {
            throw new IllegalArgumentException("gather: speechModel without enhanced (expected: enhanced with it)");
        }
    }

    private static void checkHint(String hint) {
        Texts.notBlank("gather: hint", hint);
        if (hint.length() > LONGEST_HINT || hint.indexOf(',') >= 0) {
            throw new IllegalArgumentException("gather: a hint of " + hint.length() + " characters"
                    + (hint.indexOf(',') < 0 ? "" : " with a comma") + " (expected: at most 100, and no comma)");
        }
    }

    /** Recognizes American English as SignalWire does by default. */
    public static SpeechSettings defaults() {
        return in("en-US");
    }

    /**
     * Recognizes a language, such as {@code de-DE}.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public static SpeechSettings in(String language) {
        return new SpeechSettings(
                language, List.of(), true, Optional.empty(), false, Optional.empty(), HttpMethod.POST);
    }

    /**
     * The same, expecting these words and phrases.
     *
     * @throws IllegalArgumentException if one is blank, longer than 100 characters or has a comma
     */
    public SpeechSettings hints(String... hints) {
        return new SpeechSettings(
                language,
                List.of(hints),
                profanityFilter,
                speechTimeout,
                enhanced,
                speechModel,
                partialResultCallbackMethod);
    }

    /** The same, masking vulgar words, or not. */
    public SpeechSettings profanityFilter(boolean profanityFilter) {
        return new SpeechSettings(
                language, hints, profanityFilter, speechTimeout, enhanced, speechModel, partialResultCallbackMethod);
    }

    /** The same, ended by such a pause. */
    public SpeechSettings speechTimeout(SpeechTimeout timeout) {
        return new SpeechSettings(
                language,
                hints,
                profanityFilter,
                Optional.of(timeout),
                enhanced,
                speechModel,
                partialResultCallbackMethod);
    }

    /** The same, by a trained model. */
    public SpeechSettings enhanced(SpeechModel model) {
        return new SpeechSettings(
                language, hints, profanityFilter, speechTimeout, true, Optional.of(model), partialResultCallbackMethod);
    }

    /** The same, with another method of the requests that {@link OnPartialResult} takes. */
    public SpeechSettings partialResultCallbackMethod(HttpMethod method) {
        return new SpeechSettings(language, hints, profanityFilter, speechTimeout, enhanced, speechModel, method);
    }
}
