package dev.switchboard.signalwire;

import dev.switchboard.describe.Attribute;
import dev.switchboard.describe.Child;
import dev.switchboard.describe.Separated;
import dev.switchboard.describe.Unit;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a {@link Gather} asks, which does not lead anywhere yet.
 *
 * @param method the method of the request that {@link OnGather} takes; SignalWire's default is POST
 * @param input what is taken: keys, speech or both; SignalWire's default is keys
 * @param numDigits after how many keys the input ends, from 1; without a limit if empty
 * @param finishOnKey the key that ends the input, one of {@code 0-9*#}; none if empty; SignalWire's default is {@code
 *     #}
 * @param timeout how long to wait for the next key or word, in whole seconds from 0; SignalWire's default is 5 seconds
 * @param actionOnEmptyResult whether {@link OnGather} is also called when nothing was entered or said; SignalWire's
 *     default is false, and the next verb runs
 * @param settings how speech is recognized
 * @param prompts what is heard meanwhile, until the input begins
 */
public record Question(
        @Attribute(value = "method", omit = "POST") HttpMethod method,

        @Attribute(value = "input", omit = "dtmf") @Separated(" ")
        List<GatherInput> input,

        @Attribute("numDigits") Optional<Integer> numDigits,
        @Attribute(value = "finishOnKey", omit = "#") String finishOnKey,

        @Attribute(value = "timeout", omit = "5") @Unit(ChronoUnit.SECONDS)
        Duration timeout,

        @Attribute(value = "actionOnEmptyResult", omit = "false")
        boolean actionOnEmptyResult,

        @Child SpeechSettings settings,
        @Child List<GatherPrompt> prompts) {

    private static final Pattern KEY = Pattern.compile("[0-9*#]?");

    /**
     * A question.
     *
     * @throws IllegalArgumentException if nothing is taken, {@code numDigits} is below 1, {@code finishOnKey} is more
     *     than a key, or the timeout is negative or no whole number of seconds
     */
    public Question {
        Objects.requireNonNull(method, "method");
        input = List.copyOf(input).stream().distinct().sorted().toList();
        if (input.isEmpty()) {
            throw new IllegalArgumentException("gather: no input (expected: DTMF, SPEECH or both)");
        }
        numDigits.ifPresent(number -> Ints.check("gather: numDigits", number, 1));
        if (!KEY.matcher(finishOnKey).matches()) {
            throw new IllegalArgumentException(
                    "gather: finishOnKey \"" + finishOnKey + "\" (expected: one of 0-9, * and #, or none)");
        }
        Seconds.check("gather: timeout", timeout, 0);
        Objects.requireNonNull(settings, "settings");
        prompts = List.copyOf(prompts);
    }

    static Question of(GatherInput... input) {
        return new Question(
                HttpMethod.POST,
                List.of(input),
                Optional.empty(),
                "#",
                Duration.ofSeconds(5),
                false,
                SpeechSettings.defaults(),
                List.of());
    }

    /** The same, with another method of the request. */
    public Question method(HttpMethod method) {
        return new Question(method, input, numDigits, finishOnKey, timeout, actionOnEmptyResult, settings, prompts);
    }

    /**
     * The same, ended after so many keys, from 1.
     *
     * @throws IllegalArgumentException if that is below 1
     */
    public Question numDigits(int numDigits) {
        return new Question(
                method, input, Optional.of(numDigits), finishOnKey, timeout, actionOnEmptyResult, settings, prompts);
    }

    /**
     * The same, ended by that key, or by none if empty.
     *
     * @throws IllegalArgumentException if it is not one of {@code 0-9*#}, or empty
     */
    public Question finishOnKey(String finishOnKey) {
        return new Question(method, input, numDigits, finishOnKey, timeout, actionOnEmptyResult, settings, prompts);
    }

    /**
     * The same, waiting so long for the next key or word.
     *
     * @throws IllegalArgumentException if that is negative or no whole number of seconds
     */
    public Question timeout(Duration timeout) {
        return new Question(method, input, numDigits, finishOnKey, timeout, actionOnEmptyResult, settings, prompts);
    }

    /** The same, calling {@link OnGather} also when nothing was entered or said, or not. */
    public Question actionOnEmptyResult(boolean actionOnEmptyResult) {
        return new Question(method, input, numDigits, finishOnKey, timeout, actionOnEmptyResult, settings, prompts);
    }

    /** The same, recognizing speech so. */
    public Question settings(SpeechSettings settings) {
        return new Question(method, input, numDigits, finishOnKey, timeout, actionOnEmptyResult, settings, prompts);
    }

    /** The same, with these prompts instead. */
    public Question prompts(GatherPrompt... prompts) {
        return new Question(
                method, input, numDigits, finishOnKey, timeout, actionOnEmptyResult, settings, List.of(prompts));
    }

    /** The same, with a text that is read aloud after the other prompts. */
    public Question say(String text) {
        return prompt(Say.text(text));
    }

    /**
     * The same, with a file that is played after the other prompts.
     *
     * @throws IllegalArgumentException if the URL is not an absolute http, https or rtmp URL
     */
    public Question play(String url) {
        return prompt(Play.url(url));
    }

    /** The same, with a prompt after the others. */
    public Question prompt(GatherPrompt prompt) {
        return prompts(Stream.concat(prompts.stream(), Stream.of(prompt)).toArray(GatherPrompt[]::new));
    }

    /** The question, leading into a target. */
    public <G extends AfterGather> Gather<G> into(G target) {
        return new Gather<>(target, this);
    }
}
