package dev.switchboard.client.check;

import dev.switchboard.client.InvalidRequestException;
import java.nio.charset.StandardCharsets;

/** Documents that sipgate can fax. */
public final class Pdf {

    /** sipgate takes 28,330,000 characters of Base64. */
    private static final int LONGEST = 28_330_000 / 4 * 3;

    private static final byte[] BEGIN = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);

    private Pdf() {}

    /**
     * The document, if it looks like a PDF: by its first bytes, and a mark of its end anywhere, since other documents may be
     * embedded and something may follow.
     *
     * @throws InvalidRequestException if it does not, or is too long
     */
    public static byte[] require(byte[] document) {
        if (!isAt(document, 0, BEGIN) || !contains(document, END)) {
            throw new InvalidRequestException("pdf: " + document.length
                    + " bytes that are no PDF (expected: %PDF- at the beginning and %%EOF at the end)");
        }
        if (document.length > LONGEST) {
            throw new InvalidRequestException("pdf: " + document.length + " bytes (expected: at most " + LONGEST + ")");
        }
        return document;
    }

    /** From the end, where it should be. */
    private static boolean contains(byte[] document, byte[] mark) {
        for (int i = document.length - mark.length; i >= 0; i--) {
            if (isAt(document, i, mark)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(byte[] document, int place, byte[] mark) {
        if (document.length - place < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (document[place + i] != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
