package dev.switchboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.cli.Cli.Ran;
import dev.switchboard.fake.Failure;
import dev.switchboard.fake.state.SentFax;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaxCommandTest {

    private static final String TO = "+4921193674660";
    private static final String PDF = "%PDF-1.4\n%%EOF\n";

    @TempDir
    private Path folder;

    private final Cli cli = new Cli();
    private String pdf;

    @BeforeEach
    void write() throws IOException {
        pdf = Files.writeString(folder.resolve("contract.pdf"), PDF).toString();
    }

    @AfterEach
    void close() {
        cli.close();
    }

    private List<SentFax> sent() {
        return cli.fake().faxes().sent();
    }

    @Test
    void tellsEachStateUntilItIsSent() {
        Ran ran = cli.run("fax", TO, pdf);

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.lines())
                .containsExactly(
                        "13:00:00  handed in as fax 1000000000",
                        "13:00:00  pending",
                        "13:00:00  sending",
                        "13:00:00  sent");
        assertThat(ran.errors()).isEmpty();
        assertThat(sent()).singleElement().satisfies(fax -> {
            assertThat(fax.recipient()).isEqualTo(TO);
            assertThat(fax.faxlineId()).isEqualTo("f0");
            assertThat(fax.content()).asString().isEqualTo(PDF);
        });
    }

    @Test
    void failsIfTheFaxFails() {
        cli.faxes(cli.fake().faxes()::fail, 2);

        Ran ran = cli.run("fax", TO, pdf);

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.lines()).last().isEqualTo("13:00:00  failed");
        assertThat(ran.errors()).containsExactly("switchboard: fax 1000000000 could not be sent");
    }

    @Test
    void saysSoIfItIsNotSentInTime() {
        cli.faxes(id -> {}, 2);

        Ran ran = cli.run("fax", TO, pdf, "--timeout", "90s");

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.lines()).last().isEqualTo("13:00:00  pending");
        assertThat(ran.errors())
                .containsExactly("switchboard: fax 1000000000 is not sent after 90s; sipgate goes on with it");
    }

    @Test
    void makesAStateOfANewKindHarmless() {
        cli.faxes(id -> cli.fake().faxes().setStatus(id, "\u001b[31mLOST\u009b0m"), 2);

        assertThat(cli.run("fax", TO, pdf).lines()).last().isEqualTo("13:00:00  \ufffd[31mlost\ufffd0m");
    }

    @Test
    void doesNotWaitIfToldSo() {
        Ran ran = cli.run("fax", TO, pdf, "--no-wait", "--line", "f0");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.lines()).containsExactly("13:00:00  handed in as fax 1000000000");
        assertThat(cli.requests()).containsExactly("POST /v2/sessions/fax");
    }

    @Test
    void tellsAfterAFailureThatTheFaxIsHandedIn() {
        cli.fake().failWhen("GET", "/history/{id}", Failure.status(403));

        Ran ran = cli.run("fax", TO, pdf);

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.lines()).containsExactly("13:00:00  handed in as fax 1000000000");
        assertThat(ran.errors())
                .containsExactly("switchboard: fax 1000000000 is handed in, but how far it is cannot be told:"
                        + " GET /history/1000000000: 403, not allowed: fax is not booked, or the token lacks"
                        + " faxlines:read or history:read");
    }

    @Test
    void saysThatARecipientIsNoFaxNumber() {
        Ran ran = cli.run("fax", "reception", pdf);

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err())
                .startsWith("switchboard: POST /sessions/fax: 407, the recipient is not a fax number; sipgate says: ");
        assertThat(sent()).isEmpty();
    }

    @Test
    void refusesAFileThatIsNotThere() {
        Path missing = folder.resolve("contrakt.pdf");

        Ran ran = cli.run("fax", TO, missing.toString());

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.errors()).containsExactly("switchboard: " + missing + ": not found (expected: a PDF)");
        assertThat(cli.requests()).isEmpty();
    }

    @Test
    void refusesAFolder() {
        Ran ran = cli.run("fax", TO, folder.toString());

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.errors()).containsExactly("switchboard: " + folder + ": not readable (expected: a PDF)");
    }

    @Test
    void refusesWhatIsNoPdf() throws IOException {
        Path text = Files.writeString(folder.resolve("letter.txt"), "Dear Ada");

        Ran ran = cli.run("fax", TO, text.toString());

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).startsWith("switchboard: FILE: 8 bytes that are no PDF ");
        assertThat(cli.requests()).isEmpty();
    }

    @Test
    void refusesALargeFileWithoutReadingIt() throws IOException {
        Path large = folder.resolve("large.pdf");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(21_247_501);
        }

        Ran ran = cli.run("fax", TO, large.toString());

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.errors())
                .containsExactly("switchboard: " + large + ": 21247501 bytes (expected: at most 21247500)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10", "m", "0s", "-1m", "10 m", "1d", "1m30s"})
    void refusesWhatIsNoDuration(String timeout) {
        Ran ran = cli.run("fax", TO, pdf, "--timeout=" + timeout);

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.errors())
                .containsExactly("switchboard: --timeout: \"" + timeout
                        + "\" (expected: seconds, minutes or hours, such as 90s, 10m or 2h)");
        assertThat(cli.requests()).isEmpty();
    }

    @Test
    void waitsOrDoesNot() {
        Ran ran = cli.run("fax", TO, pdf, "--no-wait", "--timeout", "1h");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("mutually exclusive");
        assertThat(sent()).isEmpty();
    }
}
