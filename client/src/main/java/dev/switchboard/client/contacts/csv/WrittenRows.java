package dev.switchboard.client.contacts.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.CsvWriter.CsvWriterBuilder;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** Rows as text, with a line feed between them and none at the end. */
final class WrittenRows {

    private WrittenRows() {}

    static String text(CsvWriterBuilder format, Consumer<CsvWriter> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = format.lineDelimiter(LineDelimiter.LF).build(text)) {
            rows.accept(writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // A text in memory cannot fail so.
        }
        return text.getBuffer().substring(0, text.getBuffer().length() - 1);
    }
}
