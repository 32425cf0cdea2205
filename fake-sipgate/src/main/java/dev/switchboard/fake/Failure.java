package dev.switchboard.fake;

import dev.switchboard.fake.http.Answer;
import java.util.Map;
import java.util.TreeMap;

/** What a request gets in place of an answer. Nothing of it is done then. A value: what seems to change one makes another. */
public final class Failure {

    private final Kind kind;
    private final Answer answer;

    private Failure(Kind kind, Answer answer) {
        this.kind = kind;
        this.answer = answer;
    }

    /**
     * An answer with this status, without a body.
     *
     * @param status 200 to 599; a success may have a body that a client does not expect
     * @throws IllegalArgumentException for another one
     */
    public static Failure status(int status) {
        if (status < 200 || status > 599) {
            throw new IllegalArgumentException("failure: status " + status + " (expected: 200 to 599)");
        }
        return new Failure(Kind.ANSWERED, new Answer(status, "", Map.of(), ""));
    }

    /**
     * The connection is closed without an answer. A client may then send the request once more by itself, as the JDK's does for
     * {@code GET} on a connection that was used before.
     */
    public static Failure cut() {
        return new Failure(Kind.CUT, Answer.NO_CONTENT);
    }

    /** The connection is closed when half of a successful answer with a JSON body has been sent. */
    public static Failure cutInBody() {
        return new Failure(
                Kind.CUT_IN_BODY, Answer.text(200, "application/json", "{\"items\":[],\"totalCount\":1234567890}"));
    }

    /** With this body, sent as UTF-8. */
    public Failure body(String contentType, String body) {
        return new Failure(kind, new Answer(answer.status(), contentType, answer.headers(), body));
    }

    /** With this header. */
    public Failure header(String name, String value) {
        Map<String, String> headers = new TreeMap<>(answer.headers());
        headers.put(name, value);
        return new Failure(kind, new Answer(answer.status(), answer.contentType(), Map.copyOf(headers), answer.body()));
    }

    /**
     * With a {@code Retry-After}.
     *
     * @param value seconds or an HTTP date
     */
    public Failure retryAfter(String value) {
        return header("Retry-After", value);
    }

    Kind kind() {
        return kind;
    }

    Answer answer() {
        return answer;
    }

    enum Kind {
        ANSWERED,
        CUT,
        CUT_IN_BODY
    }
}
