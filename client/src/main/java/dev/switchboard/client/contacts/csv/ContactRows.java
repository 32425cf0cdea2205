package dev.switchboard.client.contacts.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import dev.switchboard.client.InvalidRequestException;
import dev.switchboard.client.check.PhoneNumbers;
import dev.switchboard.client.contacts.CsvImport;
import dev.switchboard.client.contacts.CsvImport.SkippedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The rows of a CSV text that sipgate can take.
 *
 * @param text the three columns that sipgate knows, in its order
 * @param result what of the original text that is
 */
public record ContactRows(String text, CsvImport result) {

    private static final List<String> COLUMNS = List.of("firstname", "lastname", "number");

    /**
     * Reads CSV.
     *
     * @throws InvalidRequestException if it is empty, lacks a column, or cannot be read
     */
    public static ContactRows read(String csv) {
        List<CsvRecord> records = records(csv.startsWith("\uFEFF") ? csv.substring(1) : csv);
        if (records.isEmpty()) {
            throw new InvalidRequestException("CSV: empty (expected: a header, and a row for each contact)");
        }
        CsvRecord header = records.get(0);
        List<Integer> places = places(header);
        List<List<String>> rows = new ArrayList<>();
        List<SkippedRow> skipped = new ArrayList<>();
        for (int number = 1; number < records.size(); number++) {
            CsvRecord record = records.get(number);
            Optional<String> mistake = mistake(record, header, places);
            if (mistake.isPresent()) {
                skipped.add(new SkippedRow(number, record.getStartingLineNumber(), mistake.get()));
            } else {
                rows.add(places.stream().map(place -> value(record, place)).toList());
            }
        }
        return new ContactRows(written(rows), new CsvImport(rows.size(), skipped));
    }

    private static Optional<String> mistake(CsvRecord record, CsvRecord header, List<Integer> places) {
        if (record.getFieldCount() != header.getFieldCount()) {
            return Optional.of(record.getFieldCount() + " values (expected: " + header.getFieldCount() + ")");
        }
        return COLUMNS.stream()
                .filter(column ->
                        value(record, places.get(COLUMNS.indexOf(column))).isEmpty())
                .map(column -> column + ": empty (expected: some text)")
                .findFirst();
    }

    private static String value(CsvRecord record, int place) {
        return record.getField(place).strip();
    }

    private static List<CsvRecord> records(String text) {
        try {
            return CsvReader.builder()
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .ofCsvRecord(text)
                    .stream()
                    .toList();
        } catch (CsvParseException e) {
            throw new InvalidRequestException(
                    "CSV: not readable, " + e.getMessage() + " (expected: as RFC 4180 has it)", e);
        }
    }

    private static List<Integer> places(CsvRecord header) {
        List<String> names = header.getFields().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        return COLUMNS.stream().map(column -> place(names, column)).toList();
    }

    private static int place(List<String> names, String column) {
        int place = names.indexOf(column);
        if (place < 0) {
            throw new InvalidRequestException("CSV header: without \"" + column
                    + "\" (expected: firstname, lastname and number, separated by commas)");
        }
        return place;
    }

    private static String written(List<List<String>> rows) {
        return WrittenRows.text(CsvWriter.builder(), writer -> {
            writer.writeRecord(COLUMNS);
            for (List<String> row : rows) {
                String number = row.get(2);
                writer.writeRecord(
                        row.get(0), row.get(1), PhoneNumbers.e164(number).orElse(number));
            }
        });
    }
}
