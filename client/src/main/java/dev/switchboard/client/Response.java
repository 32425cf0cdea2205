package dev.switchboard.client;

import java.net.http.HttpHeaders;

/**
 * An answer to {@link SipgateClient#request}.
 *
 * @param status from 200 to 299
 * @param headers as they came
 * @param body as text, read as UTF-8; may be empty
 */
public record Response(int status, HttpHeaders headers, String body) {

    /** Shows no body, which may hold anything. */
    @Override
    public String toString() {
        return "Response[status=" + status + ", " + body.length() + " characters]";
    }
}
