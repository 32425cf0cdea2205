package dev.switchboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of {@code docs/cli.md}, run one after the other: what they print is what the page shows. */
class CliPageTest {

    private static final Pattern EXAMPLES = Pattern.compile("(?s)```console\\R(.*?)```");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TempDir
    private Path folder;

    private final Cli cli = new Cli();
    private int exitCode;

    @BeforeEach
    void call() throws IOException {
        Files.writeString(folder.resolve("contract.pdf"), "%PDF-1.4\n%%EOF\n");
        cli.fake().calls().established().add("""
                {"callId": "7001", "muted": false, "hold": false, "recording": true, "participants": [
                  {"participantId": "1", "phoneNumber": "", "muted": false, "hold": false, "owner": true},
                  {"participantId": "2", "phoneNumber": "+4915799912347", "muted": false, "hold": false, "owner": false}]}""");
    }

    @AfterEach
    void close() {
        cli.close();
    }

    @Test
    void showsWhatCommandsPrint() throws IOException {
        // sipgate takes times of the next 30 days only.
        String page = Files.readString(Path.of(System.getProperty("switchboard.root"), "docs", "cli.md"))
                .replace("2026-12-01", LocalDate.now(Cli.ZONE).plusDays(1).toString());
        List<String> examples =
                EXAMPLES.matcher(page).results().map(found -> found.group(1)).toList();

        assertThat(examples).hasSize(5);
        assertThat(examples).allSatisfy(example -> assertThat(ran(example)).isEqualTo(example));
    }

    /** The example's commands, each with what it prints now. */
    private String ran(String example) {
        return example.lines()
                .filter(line -> line.startsWith("$ "))
                .map(line -> line + "\n" + output(line.substring(2)))
                .collect(Collectors.joining());
    }

    private String output(String line) {
        if (line.equals("echo $?")) {
            return exitCode + "\n";
        }
        String[] args = WORD.matcher(line).results().skip(1).map(this::word).toArray(String[]::new);
        StringWriter output = new StringWriter();
        PrintWriter both = new PrintWriter(output, true);
        exitCode = cli.run(both, both, args);
        return output.toString().replace(System.lineSeparator(), "\n").replace("\r\n", "\n");
    }

    private String word(MatchResult word) {
        String text = word.group(1) == null ? word.group(2) : word.group(1);
        return text.equals("contract.pdf") ? folder.resolve(text).toString() : text;
    }
}
