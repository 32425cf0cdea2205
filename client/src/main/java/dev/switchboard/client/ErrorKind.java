package dev.switchboard.client;

/** What went wrong, for code that decides by it. */
public enum ErrorKind {
    /** 400: sipgate does not take the values. */
    BAD_REQUEST,
    /** 401: the credentials are wrong, or have expired. */
    UNAUTHORIZED,
    /** 402: the account's balance is too low. */
    PAYMENT_REQUIRED,
    /** 403: not allowed, not booked, or not in this generation of accounts; {@link SipgateException#body()} may tell which. */
    FORBIDDEN,
    /** 404: there is no such thing. */
    NOT_FOUND,
    /** 409: it is there already. */
    CONFLICT,
    /** 429: too many requests; {@link SipgateException#retryAfter()} may say when to come back. */
    RATE_LIMITED,
    /** 500 to 599: sipgate failed. Some requests that lack something are answered so, too. */
    SERVER_ERROR,
    /** Any other status that is not a success. */
    OTHER,
    /** No answer came in time. */
    TIMED_OUT,
    /** No connection, or it broke. */
    UNREACHABLE,
    /** The answer is not what was expected: too long, not JSON, or without what is needed of it. */
    UNREADABLE,
    /** The supplier of access tokens failed, or gave none. */
    NO_CREDENTIALS,
    /** The thread was interrupted while it waited. */
    INTERRUPTED;

    static ErrorKind of(int status) {
        return switch (status) {
            case 400 -> BAD_REQUEST;
            case 401 -> UNAUTHORIZED;
            case 402 -> PAYMENT_REQUIRED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 409 -> CONFLICT;
            case 429 -> RATE_LIMITED;
            default -> status >= 500 && status <= 599 ? SERVER_ERROR : OTHER;
        };
    }
}
