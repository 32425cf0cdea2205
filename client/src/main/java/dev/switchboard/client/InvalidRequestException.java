package dev.switchboard.client;

/** A value that sipgate could only refuse. It is thrown before anything is sent, or before anything but reads. */
public final class InvalidRequestException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    /** With a message that names the value and what is expected of it. */
    public InvalidRequestException(String message) {
        super(message);
    }

    /** With the cause, too. */
    public InvalidRequestException(String message, Throwable cause) {
        super(message, cause);
    }
}
