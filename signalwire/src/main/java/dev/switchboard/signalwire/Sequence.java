package dev.switchboard.signalwire;

import java.util.List;

/** Checks documents, whose verbs run one after the other. */
final class Sequence {

    private Sequence() {}

    /** The verbs in an unmodifiable list; refused if one of them can never run. */
    static <V> List<V> checked(List<V> verbs) {
        for (int i = 0; i + 1 < verbs.size(); i++) {
            if (ends(verbs.get(i))) {
                throw new IllegalArgumentException("response: verb " + (i + 2) + ", "
                        + name(verbs.get(i + 1)) + ", can never run (expected: nothing after verb " + (i + 1) + ", "
                        + name(verbs.get(i)) + ")");
            }
        }
        return List.copyOf(verbs);
    }

    private static boolean ends(Object verb) {
        return verb instanceof LastVerb
                || (verb instanceof Dial dial && dial.after().isPresent())
                || (verb instanceof Sms sms && sms.target().isPresent());
    }

    private static String name(Object verb) {
        return verb.getClass().getSimpleName();
    }
}
