package dev.switchboard.fake.state;

import java.util.Base64;

/**
 * A fax that was taken.
 *
 * @param sessionId also the id of its entry in the history
 * @param faxlineId such as {@code f0}
 * @param base64Content as it was sent
 */
public record SentFax(String sessionId, String faxlineId, String recipient, String filename, String base64Content) {

    /** The file. */
    public byte[] content() {
        return Base64.getDecoder().decode(base64Content);
    }

    /** Says all but the file. */
    @Override
    public String toString() {
        return "SentFax[sessionId=" + sessionId + ", faxlineId=" + faxlineId + ", recipient=" + recipient
                + ", filename=" + filename + "]";
    }
}
