package dev.switchboard.cli;

import dev.switchboard.client.history.HistoryDirection;
import dev.switchboard.client.history.HistoryEntry;
import dev.switchboard.client.history.HistoryType;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Entries of the history for people: what is long is cut. */
final class HistoryTable {

    private static final int LONGEST = 40;

    private final Terminal terminal;
    private final Table table = new Table("WHEN", "TYPE", "DIRECTION", "FROM", "TO", "RESULT", "LENGTH", "TEXT");

    HistoryTable(Terminal terminal) {
        this.terminal = terminal;
    }

    void add(HistoryEntry entry) {
        Outcome outcome = Outcome.of(entry);
        table.row(
                entry.created().map(terminal::local).orElse("?"),
                word(entry.type().map(HistoryType::value)),
                word(entry.direction().map(HistoryDirection::value)),
                party(entry.source(), entry.sourceAlias()),
                party(entry.target(), entry.targetAlias()),
                word(Optional.of(outcome.result())),
                length(outcome),
                Plain.beginning(
                        said(
                                outcome.text(),
                                entry.note().filter(note -> !note.isBlank()).map(note -> "(" + note + ")")),
                        LONGEST));
    }

    void print() {
        table.print(terminal);
    }

    private static String word(Optional<String> value) {
        return value.orElse("?").toLowerCase(Locale.ROOT);
    }

    private static String party(Optional<String> number, Optional<String> alias) {
        return Plain.beginning(said(number, alias), LONGEST);
    }

    private static String said(Optional<String> first, Optional<String> second) {
        return Stream.of(first, second)
                .flatMap(Optional::stream)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
    }

    private static String length(Outcome outcome) {
        return outcome.duration()
                .map(HistoryTable::clock)
                .or(() -> outcome.pages().map(pages -> pages + (pages == 1 ? " page" : " pages")))
                .orElse("");
    }

    private static String clock(Duration duration) {
        return duration.toHours() == 0
                ? String.format(Locale.ROOT, "%d:%02d", duration.toMinutes(), duration.toSecondsPart())
                : String.format(
                        Locale.ROOT,
                        "%d:%02d:%02d",
                        duration.toHours(),
                        duration.toMinutesPart(),
                        duration.toSecondsPart());
    }
}
