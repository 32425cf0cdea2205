package dev.switchboard.client;

import dev.switchboard.client.http.Shown;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request that sipgate did not fulfil, or that did not get through. The message holds neither credentials nor the query, and
 * of sipgate's own words the beginning, with stars for long runs of digits.
 */
public final class SipgateException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private static final int LONGEST_BODY = 8 * 1024;

    private final ErrorKind kind;
    private final int status;
    private final String method;
    private final String path;
    private final String body;
    private final @Nullable Duration retryAfter;
    private final boolean sent;

    private SipgateException(
            ErrorKind kind,
            int status,
            Request request,
            String message,
            String body,
            @Nullable Duration retryAfter,
            boolean sent,
            @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
        this.status = status;
        this.method = request.method();
        this.path = Shown.path(request.rawPath());
        this.body = body;
        this.retryAfter = retryAfter;
        this.sent = sent;
    }

    /**
     * For an answer that is not a success.
     *
     * @param meaning what the status means for this request
     * @param body what sipgate said, cut off already; may be empty
     */
    public static SipgateException answered(
            Request request, int status, String meaning, String body, Optional<Duration> retryAfter) {
        String words = Shown.line(body);
        String message = request + ": " + status + ", " + meaning + (words.isEmpty() ? "" : "; sipgate says: " + words);
        return new SipgateException(
                ErrorKind.of(status), status, request, message, body, retryAfter.orElse(null), true, null);
    }

    /** For a request that did not leave this machine. */
    public static SipgateException notSent(Request request, ErrorKind kind, String what, Throwable cause) {
        return new SipgateException(kind, 0, request, request + ": " + what, "", null, false, cause);
    }

    /** For a request that may have been sent, and has no answer that can be used. */
    public static SipgateException unanswered(Request request, ErrorKind kind, String what, Throwable cause) {
        return new SipgateException(kind, 0, request, request + ": " + what, "", null, true, cause);
    }

    /**
     * For an answer of which no sense can be made. Without a cause, which would quote it, and without its text if that may be data,
     * such as passwords of devices; a page of a proxy stays.
     */
    public static SipgateException unreadable(Request request, Response answer, Throwable why) {
        String body = answer.body().strip();
        boolean mayHoldData = body.startsWith("{") || body.startsWith("[");
        return new SipgateException(
                ErrorKind.UNREADABLE,
                answer.status(),
                request,
                request + ": " + answer.status() + ", the answer is not the JSON that was expected ("
                        + why.getClass().getSimpleName() + ")",
                mayHoldData ? "" : body.substring(0, Math.min(body.length(), LONGEST_BODY)),
                null,
                true,
                null);
    }

    /** What went wrong. */
    public ErrorKind kind() {
        return kind;
    }

    /** The status of the answer; 0 if none came. */
    public int status() {
        return status;
    }

    /** The request's method. */
    public String method() {
        return method;
    }

    /** The request's path from the API's URL on, percent-encoded, without the query, and with stars for a
     * phone number. */
    public String path() {
        return path;
    }

    /** What sipgate said of the failure, at most 8,192 characters; may be empty, and may hold phone numbers. */
    public String body() {
        return body;
    }

    /** How long sipgate asks to wait before the next try, from the moment of its answer on. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /**
     * Whether sipgate may have done what was asked for, although it did not say so: a write that got no answer, one that
     * could not be read, or one of 5xx. To send such an SMS again may send it twice.
     */
    public boolean mayHaveHappened() {
        return sent
                && !method.equals("GET")
                && switch (kind) {
                    case TIMED_OUT, UNREACHABLE, UNREADABLE, INTERRUPTED, SERVER_ERROR -> true;
                    default -> false;
                };
    }
}
