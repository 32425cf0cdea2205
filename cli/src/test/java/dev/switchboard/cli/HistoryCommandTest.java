package dev.switchboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.cli.Cli.Ran;
import dev.switchboard.fake.Failure;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryCommandTest {

    private final Cli cli = new Cli();

    @AfterEach
    void close() {
        cli.close();
    }

    /** An SMS that came in, with a name, a note and a text, each of which is JSON. */
    private void sms(String id, String alias, String note, String text) {
        cli.fake().history().add("""
                {"id": "%s", "source": "+4915799912347", "target": "", "sourceAlias": %s, "targetAlias": "", "type": "SMS",
                 "created": "2026-01-09T23:30:00Z", "direction": "INCOMING", "incoming": true, "status": "PICKUP",
                 "connectionIds": ["s0"], "archived": false, "note": %s, "smsContent": %s}""".formatted(id, alias, note, text));
    }

    @Test
    void listsATableInTheLocalZone() {
        Ran ran = cli.run("history");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out().lines().toList()).containsExactly("""
                        WHEN              TYPE       DIRECTION        FROM                         TO                           RESULT    LENGTH  TEXT
                        2026-01-05 09:00  call       incoming         +4915799912347 Grace Hopper  +4915799912345 Ada           success   1:40
                        2026-01-06 10:00  voicemail  missed_incoming  +4921112349                  +4915799912345 Ada           nopickup  0:30    Please call me back.
                        2026-01-07 11:00  sms        outgoing         +4915799912345 Ada           +4915799912347 Grace Hopper  pickup            2026-01-08T10:00:00Z
                        2026-01-08 12:00  fax        outgoing         +4921112345 Ada              +4921112349                  sent      1 page  (the contract)""".lines().toArray(String[]::new));
        assertThat(ran.errors()).isEmpty();
    }

    @Test
    void listsCsvWithUtcAndWithoutUrls() {
        Ran ran = cli.run("history", "--csv", "--type", "call,fax,voicemail");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).isEqualTo("""
                id,created,lastModified,type,direction,source,sourceAlias,target,targetAlias,status,result,seconds,pages,extensions,read,starred,archived,callId,note,text
                2001,2026-01-05T08:00:00Z,2026-01-05T08:01:40Z,CALL,INCOMING,+4915799912347,Grace Hopper,+4915799912345,Ada,PICKUP,SUCCESS,100,,p0,true,true,false,7001,,
                2002,2026-01-06T09:00:00Z,2026-01-06T09:00:30Z,VOICEMAIL,MISSED_INCOMING,+4921112349,,+4915799912345,Ada,NOPICKUP,NOPICKUP,30,,p0,false,false,false,,,Please call me back.
                2004,2026-01-08T11:00:00Z,2026-01-08T11:02:00Z,FAX,OUTGOING,+4921112345,Ada,+4921112349,,PICKUP,SENT,,1,f0,true,false,false,,the contract,
                """.replace("\n", "\r\n"));
    }

    @Test
    void quotesWhatCsvMustQuote() {
        cli.fake().history().clear();
        sms("1", "\"Hopper, Grace\"", "\"\"", "\"She said \\\"hi\\\".\\r\\nTwice.\"");

        assertThat(cli.run("history", "--csv").out())
                .endsWith(",\"Hopper, Grace\",,,PICKUP,PICKUP,,,s0,,,false,,,\"She said \"\"hi\"\".\nTwice.\"\r\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            quoteCharacter = '"',
            value = {
                "=1+1|'=1+1",
                "@SUM(1)|'@SUM(1)",
                "+1+1|'+1+1",
                "-1+1|'-1+1",
                " =1|' =1",
                "\\t=1|' =1",
                "\uff1d1|'\uff1d1",
                "+4915799912347|+4915799912347",
                "-5|-5",
                "a=b|a=b",
                "'=1|'=1"
            })
    void givesSpreadsheetsNoFormula(String text, String cell) {
        cli.fake().history().clear();
        sms("1", "\"\"", "\"\"", "\"" + text + "\"");

        assertThat(cli.run("history", "--csv").out()).endsWith("," + cell + "\r\n");
    }

    @Test
    void keepsControlCharactersFromTheTerminal() {
        cli.fake().history().clear();
        sms("1", "\"Eve\\u001b[2J\"", "\"a\\u202eb\\u0007\"", "\"line\\r\\n\\ttwo\\u009b31m\"");

        Ran table = cli.run("history");
        Ran csv = cli.run("history", "--csv");

        assertThat(table.lines())
                .last()
                .asString()
                .isEqualTo("2026-01-10 00:30  sms   incoming   +4915799912347 Eve\ufffd[2J      pickup"
                        + "          line  two\ufffd31m (a\ufffdb\ufffd)");
        assertThat(csv.out()).contains("Eve\ufffd[2J", "a\ufffdb\ufffd", "\"line\n two\ufffd31m\"");
        assertThat(table.out() + csv.out()).doesNotContain("\u001b", "\u202e", "\u0007", "\u009b");
    }

    @Test
    void cutsLongTextsInTheTableOnly() {
        cli.fake().history().clear();
        String text = "x".repeat(38) + "\ud83d\ude00yz";
        sms("1", "\"\"", "\"\"", "\"" + text + "\"");

        assertThat(cli.run("history").out())
                .contains("x".repeat(38) + "\ud83d\ude00…")
                .doesNotContain("y");
        assertThat(cli.run("history", "--csv").out()).contains(text);
    }

    @Test
    void asksForWhatItIsToldToAskFor() {
        cli.run(
                "history",
                "--type",
                "call,FAX",
                "--type=sms",
                "--direction",
                "missed_incoming",
                "--since",
                "2026-11-01");

        assertThat(cli.requests())
                .containsExactly("GET /v2/history?types=CALL&types=FAX&types=SMS&directions=MISSED_INCOMING"
                        + "&from=2026-10-31T23%3A00%3A00.000Z&offset=0&limit=100");
    }

    @Test
    void listsWhatIsArchived() {
        assertThat(cli.run("history", "--archived").lines())
                .last()
                .asString()
                .startsWith("2025-12-01 13:00  call  missed_incoming  anonymous  +4921112345 Sales  missed  0:00");
    }

    @Test
    void takesASinceWithATime() {
        assertThat(cli.run("history", "--since", "2026-01-08T12:00").lines()).hasSize(2);
        assertThat(cli.run("history", "--since", "2026-01-08T12:00:01").lines()).containsExactly("nothing found");
    }

    @Test
    void saysSoIfThereIsNothing() {
        cli.fake().history().clear();

        assertThat(cli.run("history").lines()).containsExactly("nothing found");
        assertThat(cli.run("history", "--csv").lines()).hasSize(1);
    }

    @Test
    void listsTwentyUnlessToldOtherwiseAndSaysThatThereIsMore() {
        cli.fake().history().clear();
        for (int i = 0; i < 21; i++) {
            sms("s" + i, "\"\"", "\"\"", "\"Hello\"");
        }

        Ran twenty = cli.run("history");
        Ran all = cli.run("history", "--limit", "21");

        assertThat(twenty.lines()).hasSize(1 + 20);
        assertThat(twenty.errors()).containsExactly("switchboard: there is more (--limit)");
        assertThat(all.lines()).hasSize(1 + 21);
        assertThat(all.errors()).isEmpty();
    }

    @Test
    void writesAllPagesAsCsvUnlessThereIsALimit() {
        cli.fake().history().clear();
        for (int i = 0; i < 250; i++) {
            sms("s" + i, "\"\"", "\"\"", "\"Hello\"");
        }

        assertThat(cli.run("history", "--csv").lines()).hasSize(1 + 250);
        assertThat(cli.requests()).hasSize(3);
        cli.fake().forgetRequests();
        assertThat(cli.run("history", "--csv", "--limit", "7").lines()).hasSize(1 + 7);
        assertThat(cli.requests()).hasSize(1);
    }

    @Test
    void failsIfALaterPageFails() {
        cli.fake().history().clear();
        for (int i = 0; i < 101; i++) {
            sms("s" + i, "\"\"", "\"\"", "\"Hello\"");
        }
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        PrintWriter failing = new PrintWriter(out) {
            @Override
            public void write(String text, int offset, int length) {
                cli.fake().fail(Failure.status(429));
                super.write(text, offset, length);
            }
        };

        assertThat(cli.run(failing, new PrintWriter(err), "history", "--csv")).isEqualTo(1);
        assertThat(err).hasToString("switchboard: GET /history: 429, too many requests" + System.lineSeparator());
    }

    @Test
    void failsIfTheFileCannotBeWritten() {
        PrintWriter full = new PrintWriter(new Writer() {
            @Override
            public void write(char[] text, int offset, int length) throws IOException {
                throw new IOException("no space left");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });
        StringWriter err = new StringWriter();

        assertThat(cli.run(full, new PrintWriter(err), "history", "--csv")).isEqualTo(1);
        assertThat(err)
                .hasToString(
                        "switchboard: csv: cut off (expected: an output that takes it all)" + System.lineSeparator());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --limit=0        | --limit: 0 (expected: at least 1)
            --limit=-1       | --limit: -1 (expected: at least 1)
            --limit=many     | Invalid value for option '--limit': 'many' is not an int
            --since=tuesday  | --since: "tuesday" (expected: a date, such as 2026-12-01, or with a time, 2026-12-01T10:00)
            --type=cal       | Invalid value for option '--type' (TYPE): expected one of [CALL, VOICEMAIL, SMS, FAX] (case-insensitive) but was 'cal'
            """)
    void refusesWhatCannotBeRight(String option, String message) {
        Ran ran = cli.run("history", option);

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.errors()).first().isEqualTo("switchboard: " + message);
        assertThat(cli.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--csv", "--archived"})
    void saysWhyThereIsNoList(String option) {
        cli.fake().failWhen("GET", "/history", Failure.status(401));

        Ran ran = cli.run("history", option);

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.errors())
                .containsExactly("switchboard: GET /history: 401, the credentials are wrong or have expired");
    }
}
