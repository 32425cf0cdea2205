package dev.switchboard.client.contacts;

import java.util.List;

/**
 * What of a CSV text was sent.
 *
 * @param sent how many rows; with 0 no request was made
 * @param skipped the others
 */
public record CsvImport(int sent, List<SkippedRow> skipped) {

    /** A result with a copy of the list. */
    public CsvImport {
        skipped = List.copyOf(skipped);
    }

    /**
     * A row that was not sent.
     *
     * @param row which one, counted from 1 without the header and empty lines
     * @param line the line of the text where it begins, from 1
     * @param reason what is wrong with it
     */
    public record SkippedRow(int row, long line, String reason) {}
}
