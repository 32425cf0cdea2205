package dev.switchboard.sample.web;

import java.nio.charset.StandardCharsets;

/** What a reader gets: a status, a content type and a body. Immutable, as long as nobody changes the bytes. */
public final class Answer {

    private final int status;
    private final String contentType;
    private final byte[] body;

    private Answer(int status, String contentType, byte[] body) {
        this.status = status;
        this.contentType = contentType;
        this.body = body;
    }

    /** A file, with status 200; the array is not copied. */
    public static Answer file(String contentType, byte[] body) {
        return new Answer(200, contentType, body);
    }

    /** Plain text, with status 200. */
    public static Answer text(String text) {
        return text(200, text);
    }

    static Answer text(int status, String text) {
        return new Answer(status, "text/plain; charset=UTF-8", text.getBytes(StandardCharsets.UTF_8));
    }

    int status() {
        return status;
    }

    /** The content type. */
    public String contentType() {
        return contentType;
    }

    /** The bytes, not copied. */
    public byte[] body() {
        return body;
    }
}
