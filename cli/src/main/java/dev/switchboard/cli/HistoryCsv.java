package dev.switchboard.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.switchboard.client.history.HistoryDirection;
import dev.switchboard.client.history.HistoryEntry;
import dev.switchboard.client.history.HistoryType;
import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Entries of the history for programs, one by one as they come. */
final class HistoryCsv {

    /** What spreadsheets take for a formula, as strangers may write one. Phone numbers begin like one, and stay. */
    private static final Pattern FORMULA =
            Pattern.compile("(?s)(?![+-]?[0-9]+\\z)\\s*[=+\\-@\uff1d\uff0b\uff0d\uff20].*");

    private final Terminal terminal;

    HistoryCsv(Terminal terminal) {
        this.terminal = terminal;
    }

    /** @throws CommandException if it cannot be written, so that a file that is cut off does not go unnoticed */
    void print(Stream<HistoryEntry> entries) {
        CsvWriter csv = CsvWriter.builder().bufferSize(0).build(terminal.out());
        csv.writeRecord(
                "id",
                "created",
                "lastModified",
                "type",
                "direction",
                "source",
                "sourceAlias",
                "target",
                "targetAlias",
                "status",
                "result",
                "seconds",
                "pages",
                "extensions",
                "read",
                "starred",
                "archived",
                "callId",
                "note",
                "text");
        for (Iterator<HistoryEntry> rest = entries.iterator(); rest.hasNext(); ) {
            csv.writeRecord(cells(rest.next()).map(HistoryCsv::harmless).toList());
            requireWritten();
        }
        requireWritten();
    }

    private void requireWritten() {
        if (terminal.out().checkError()) {
            throw CommandException.failed("csv: cut off (expected: an output that takes it all)");
        }
    }

    private static Stream<String> cells(HistoryEntry entry) {
        Outcome outcome = Outcome.of(entry);
        return Stream.of(
                entry.id(),
                text(entry.created()),
                text(entry.lastModified()),
                text(entry.type().map(HistoryType::value)),
                text(entry.direction().map(HistoryDirection::value)),
                text(entry.source()),
                text(entry.sourceAlias()),
                text(entry.target()),
                text(entry.targetAlias()),
                text(entry.status()),
                outcome.result(),
                text(outcome.duration().map(Duration::toSeconds)),
                text(outcome.pages()),
                String.join(" ", entry.connectionIds()),
                text(entry.read()),
                text(entry.starred()),
                text(entry.archived()),
                text(outcome.callId()),
                text(entry.note()),
                text(outcome.text()));
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static String harmless(String cell) {
        String plain = Plain.text(cell);
        return FORMULA.matcher(plain).matches() ? "'" + plain : plain;
    }
}
