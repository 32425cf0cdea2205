package dev.switchboard.cli;

import dev.switchboard.client.history.HistoryDirection;
import dev.switchboard.client.history.HistoryEntry;
import dev.switchboard.client.history.HistoryFilter;
import dev.switchboard.client.history.HistoryType;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the history. */
@Command(
        name = "history",
        header = "List calls, voicemails, SMS and faxes.",
        footer = {
            "",
            "Examples:",
            "  switchboard history --type call,voicemail --direction missed_incoming",
            "  switchboard history --since 2026-11-01 --csv > november.csv",
            "",
            "CSV is RFC 4180 in UTF-8, with times in UTC. A text that a spreadsheet would",
            "take for a formula, such as one that begins with = or @, gets an apostrophe.",
            "The token needs the scope history:read."
        })
final class HistoryCommand implements Callable<Integer> {

    private static final int ROWS = 20;

    private final Terminal terminal;
    private final Connection connection;

    @Option(
            names = "--type",
            split = ",",
            paramLabel = "TYPE",
            description = "Only these: call, voicemail, sms, fax; several with commas.")
    private List<Type> types = List.of();

    @Option(
            names = "--direction",
            split = ",",
            paramLabel = "DIRECTION",
            description = "Only these: incoming, outgoing, missed_incoming, missed_outgoing.")
    private List<Direction> directions = List.of();

    @Option(
            names = "--since",
            paramLabel = "TIME",
            description = "Nothing older: a local date, such as 2026-12-01, or with a time, 2026-12-01T10:00.")
    private Optional<String> since = Optional.empty();

    @Option(names = "--archived", description = "What is put away, and nothing else.")
    private boolean archived;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "At most so many. By default " + ROWS + " as a table, and all as CSV.")
    private Optional<Integer> limit = Optional.empty();

    @Option(names = "--csv", description = "As CSV, with more columns and whole texts.")
    private boolean csv;

    HistoryCommand(Terminal terminal, Connection connection) {
        this.terminal = terminal;
        this.connection = connection;
    }

    /** Of {@link HistoryType} those that can be asked for. */
    enum Type {
        CALL,
        VOICEMAIL,
        SMS,
        FAX
    }

    /** Of {@link HistoryDirection} those that can be asked for. */
    enum Direction {
        INCOMING,
        OUTGOING,
        MISSED_INCOMING,
        MISSED_OUTGOING
    }

    @Override
    public Integer call() {
        int rows = limit.orElse(ROWS);
        if (rows < 1) {
            throw CommandException.usage("--limit: " + rows + " (expected: at least 1)");
        }
        Stream<HistoryEntry> entries = connection.open().history().stream(filter());
        if (csv) {
            new HistoryCsv(terminal).print(limit.map(entries::limit).orElse(entries));
        } else {
            table(entries, rows);
        }
        return ExitCode.DONE;
    }

    private HistoryFilter filter() {
        HistoryFilter filter = HistoryFilter.all()
                .types(types.stream().map(type -> new HistoryType(type.name())).toArray(HistoryType[]::new))
                .directions(directions.stream()
                        .map(direction -> new HistoryDirection(direction.name()))
                        .toArray(HistoryDirection[]::new))
                .archived(archived);
        return since.map(given -> filter.from(
                        Given.dateOrTime("--since", given, terminal.clock().getZone())))
                .orElse(filter);
    }

    private void table(Stream<HistoryEntry> entries, int rows) {
        List<HistoryEntry> found = entries.limit(rows + 1L).toList();
        if (found.isEmpty()) {
            terminal.say("nothing found");
            return;
        }
        HistoryTable table = new HistoryTable(terminal);
        found.stream().limit(rows).forEach(table::add);
        table.print();
        if (found.size() > rows) {
            terminal.warn("there is more (--limit)");
        }
    }
}
