package dev.switchboard.signalwire;

import dev.switchboard.describe.Child;
import dev.switchboard.describe.Element;
import java.util.List;

/**
 * What is heard before a conference starts. It is asked for again when it has ended.
 *
 * @param verbs what is heard
 */
@Element("Response")
public record ConferenceWaitResponse(@Child List<ConferenceWaitVerb> verbs) {

    /**
     * A document of verbs.
     *
     * @throws IllegalArgumentException if one of them can never run, because it stands after one that ends the document
     */
    public ConferenceWaitResponse {
        verbs = Sequence.checked(verbs);
    }

    /**
     * A document of verbs.
     *
     * @throws IllegalArgumentException if one of them can never run, because it stands after one that ends the document
     */
    public static ConferenceWaitResponse of(ConferenceWaitVerb... verbs) {
        return new ConferenceWaitResponse(List.of(verbs));
    }
}
