package dev.switchboard.fake.http;

import dev.switchboard.fake.json.JsonText;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/**
 * Ends a request with an error. The body is the one that sipgate documents for its blacklist; for other endpoints it documents
 * none.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Answer answer;

    private Refusal(Answer answer) {
        super(answer.body(), null, false, false);
        this.answer = answer;
    }

    public Answer answer() {
        return answer;
    }

    /** An error of the whole request. */
    public static Refusal of(int status, String detail) {
        return of(status, detail, "");
    }

    /**
     * An error of a part of the request.
     *
     * @param pointer the part as a JSON pointer, such as {@code /smsId}; empty for the whole
     */
    public static Refusal of(int status, String detail, String pointer) {
        JsonObjectBuilder error = JsonText.builder()
                .add("status", status)
                .add("title", title(status))
                .add("detail", detail)
                .add("source", JsonText.builder().add("pointer", pointer));
        return new Refusal(Answer.json(
                status,
                JsonText.builder()
                        .add("errors", JsonText.array(List.of(error.build())))
                        .build()));
    }

    /** An error with an answer of its own. */
    public static Refusal with(Answer answer) {
        return new Refusal(answer);
    }

    public static Refusal badRequest(String pointer, String detail) {
        return of(400, detail, pointer);
    }

    public static Refusal notFound(String what) {
        return of(404, what + ": unknown");
    }

    private static String title(int status) {
        return switch (status) {
            case 400 -> "Bad Request";
            case 401 -> "Unauthorized";
            case 403 -> "Forbidden";
            case 404 -> "Not Found";
            case 405 -> "Method Not Allowed";
            case 407 -> "Proxy Authentication Required";
            case 409 -> "Conflict";
            case 415 -> "Unsupported Media Type";
            default -> "Internal Server Error";
        };
    }
}
