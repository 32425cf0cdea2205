package dev.switchboard.signalwire;

import dev.switchboard.describe.Child;
import dev.switchboard.describe.Element;
import java.util.List;

/**
 * An answer: verbs that run one after the other. Nothing may stand after a {@link LastVerb}, or after a {@link Dial} or
 * an {@link Sms} that leads into a target. An empty one hangs up.
 *
 * <p>Where the verbs are known when the flow is written, a record of verbs of your own says them by their types, and
 * javac finds the one that can never run.
 *
 * @param verbs what is done with the call
 */
@Element("Response")
public record Response(@Child List<Verb> verbs) {

    /**
     * A document of verbs.
     *
     * @throws IllegalArgumentException if one of them can never run, because it stands after one that ends the document
     */
    public Response {
        verbs = Sequence.checked(verbs);
    }

    /**
     * A document of verbs.
     *
     * @throws IllegalArgumentException if one of them can never run, because it stands after one that ends the document
     */
    public static Response of(Verb... verbs) {
        return new Response(List.of(verbs));
    }
}
