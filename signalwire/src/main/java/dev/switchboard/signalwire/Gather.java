package dev.switchboard.signalwire;

import dev.switchboard.describe.CallbackUrl;
import dev.switchboard.describe.Child;
import dev.switchboard.describe.Element;
import java.util.Objects;

/**
 * Asks the caller for keys or speech, and leads into a target whose {@link OnGather} methods take them. Without one
 * SignalWire would ask the same URL again and again, so there is none without.
 *
 * <pre>{@code
 * Gather.digits(1).say("Press 1 for sales.").actionOnEmptyResult(true).into(new MainMenu())
 * }</pre>
 *
 * @param <G> the target, so that a handler's return type says where it leads
 * @param target where it leads
 * @param question what is asked
 */
@Element("Gather")
public record Gather<G extends AfterGather>(
        @CallbackUrl(attribute = "action", event = GatherEvent.class, required = true)
        @CallbackUrl(attribute = "partialResultCallback", event = PartialResultEvent.class)
        G target,

        @Child Question question)
        implements Verb, QueueWaitVerb {

    /** Asks. */
    public Gather {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(question, "question");
    }

    /** Asks for any number of keys, up to the {@code #} key. */
    public static Question digits() {
        return Question.of(GatherInput.DTMF);
    }

    /**
     * Asks for up to so many keys, from 1.
     *
     * @throws IllegalArgumentException if that is below 1
     */
    public static Question digits(int numDigits) {
        return digits().numDigits(numDigits);
    }

    /** Asks the caller to say something. */
    public static Question speech() {
        return Question.of(GatherInput.SPEECH);
    }

    /** Asks the caller to enter or to say something. */
    public static Question digitsOrSpeech() {
        return Question.of(GatherInput.DTMF, GatherInput.SPEECH);
    }
}
