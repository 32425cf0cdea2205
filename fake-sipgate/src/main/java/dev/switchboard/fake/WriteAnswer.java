package dev.switchboard.fake;

import dev.switchboard.fake.http.Answer;
import java.util.Map;

/** How writes without a result are answered. sipgate does not say which it is, so a client takes all. */
public enum WriteAnswer {
    /** 204. */
    NO_CONTENT,
    /** 200 with a body of no bytes. */
    OK_WITHOUT_BODY,
    /** 200 with an empty JSON object. */
    OK_WITH_EMPTY_OBJECT;

    Answer answer() {
        return switch (this) {
            case NO_CONTENT -> Answer.NO_CONTENT;
            case OK_WITHOUT_BODY -> new Answer(200, "", Map.of(), "");
            case OK_WITH_EMPTY_OBJECT -> Answer.text(200, "application/json", "{}");
        };
    }
}
