package dev.switchboard.signalwire;

import dev.switchboard.describe.Child;
import dev.switchboard.describe.Element;
import java.util.List;

/**
 * What a caller in a queue hears. It is asked for again when it has ended.
 *
 * @param verbs what is heard and done
 */
@Element("Response")
public record QueueWaitResponse(@Child List<QueueWaitVerb> verbs) {

    /**
     * A document of verbs.
     *
     * @throws IllegalArgumentException if one of them can never run, because it stands after one that ends the document
     */
    public QueueWaitResponse {
        verbs = Sequence.checked(verbs);
    }

    /**
     * A document of verbs.
     *
     * @throws IllegalArgumentException if one of them can never run, because it stands after one that ends the document
     */
    public static QueueWaitResponse of(QueueWaitVerb... verbs) {
        return new QueueWaitResponse(List.of(verbs));
    }
}
