package dev.switchboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.cli.Cli.Ran;
import dev.switchboard.fake.Failure;
import dev.switchboard.fake.state.SentSms;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmsCommandTest {

    private static final String TO = "+4915799912349";
    private static final String DEFAULT = "+4915799912345";
    private static final String OTHER = "+4915799912346";

    private final Cli cli = new Cli();

    @AfterEach
    void close() {
        cli.close();
    }

    private List<SentSms> sent() {
        return cli.fake().sms().sent();
    }

    @Test
    void sendsThroughTheFirstExtension() {
        Ran ran = cli.run("sms", TO, "Your table is ready.");

        assertThat(ran).isEqualTo(new Ran(0, "sent through s0" + System.lineSeparator(), ""));
        assertThat(sent()).singleElement().satisfies(sms -> {
            assertThat(sms.recipient()).isEqualTo(TO);
            assertThat(sms.message()).isEqualTo("Your table is ready.");
            assertThat(sms.sender()).isEqualTo(DEFAULT);
            assertThat(sms.sendAt()).isEmpty();
        });
    }

    @Test
    void saysWhichExtensionItTookOfSeveral() {
        cli.fake().sms().extensions().of("w0").add("{\"id\": \"s1\", \"alias\": \"Another one\"}");

        assertThat(cli.run("sms", TO, "Hello").lines())
                .containsExactly("sent through s0, the first of s0, s1 (--extension takes another)");
    }

    @Test
    void sendsThroughTheExtensionThatIsNamed() {
        cli.fake().sms().extensions().of("w0").add("{\"id\": \"s1\", \"alias\": \"Another one\"}");

        assertThat(cli.run("sms", TO, "Hello", "--extension", "s1").lines()).containsExactly("sent through s1");
        assertThat(sent()).extracting(SentSms::smsId).containsExactly("s1");
        assertThat(cli.requests()).containsExactly("POST /v2/sessions/sms");
    }

    @Test
    void saysSoIfThereIsNoExtension() {
        cli.fake().sms().extensions().of("w0").clear();

        Ran ran = cli.run("sms", TO, "Hello");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.errors())
                .containsExactly("switchboard: sms: user w0 has no SMS extension"
                        + " (expected: one; sipgate's web pages can add it)");
    }

    @Test
    void sendsUnderAnotherNumberAndRestoresTheDefault() {
        Ran ran = cli.run("sms", "--from", OTHER, TO, "Hello");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.lines()).containsExactly("sent under " + OTHER);
        assertThat(ran.errors()).isEmpty();
        assertThat(sent()).extracting(SentSms::sender).containsExactly(OTHER);
        assertThat(cli.fake().sms().callerIds("s0").defaultNumber().phonenumber())
                .isEqualTo(DEFAULT);
    }

    @Test
    void tellsApartThatTheDefaultWasNotRestored() {
        cli.fake().failWhen("PUT", "/w0/sms/s0/callerids/1", Failure.status(500));

        Ran ran = cli.run("sms", "--from", OTHER, TO, "Hello");

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.lines()).containsExactly("sent under " + OTHER);
        assertThat(ran.errors())
                .containsExactly("switchboard: sent, but the default sender was not restored:"
                        + " PUT /w0/sms/s0/callerids/1: 500, sipgate failed");
        assertThat(sent()).hasSize(1);
    }

    @Test
    void tellsBothIfNeitherSendingNorRestoringWorked() {
        cli.fake().failWhen("POST", "/sessions/sms", Failure.status(402));
        cli.fake().failWhen("PUT", "/w0/sms/s0/callerids/1", Failure.status(500));

        Ran ran = cli.run("sms", "--from", OTHER, TO, "Hello");

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.lines()).isEmpty();
        assertThat(ran.errors())
                .containsExactly(
                        "switchboard: POST /sessions/sms: 402, the account's balance is too low for a message",
                        "switchboard: the default sender was not restored:"
                                + " PUT /w0/sms/s0/callerids/1: 500, sipgate failed");
    }

    @Test
    void refusesANumberThatIsNotTheUsers() {
        Ran ran = cli.run("sms", "--from", "+4915799912399", TO, "Hello");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).startsWith("switchboard: --from: not a caller ID of an SMS extension of user w0 ");
        assertThat(sent()).isEmpty();
    }

    @Test
    void sendsLaterByTheLocalTime() {
        LocalDateTime tomorrow = LocalDate.now(Cli.ZONE).plusDays(1).atTime(12, 1);

        Ran ran = cli.run("sms", TO, "Hello", "--at", tomorrow.toString());

        assertThat(ran.lines())
                .containsExactly(
                        "accepted for " + tomorrow.toLocalDate() + " " + tomorrow.toLocalTime() + ", through s0");
        assertThat(sent())
                .extracting(SentSms::sendAt)
                .containsExactly(Optional.of(tomorrow.atZone(Cli.ZONE).toInstant()));
    }

    @Test
    void showsATimeWithAnOffsetInTheLocalZone() {
        Instant tomorrow = Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);

        Ran ran = cli.run("sms", TO, "Hello", "--at", tomorrow.toString());

        assertThat(ran.out()).contains(tomorrow.atZone(Cli.ZONE).toLocalTime().toString());
        assertThat(sent()).extracting(SentSms::sendAt).containsExactly(Optional.of(tomorrow));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tomorrow", "2026-12-01", "10:00", "2026-13-01T10:00", ""})
    void refusesWhatIsNoTime(String time) {
        Ran ran = cli.run("sms", TO, "Hello", "--at", time);

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.errors())
                .containsExactly("switchboard: --at: \"" + time
                        + "\" (expected: a date and a time, such as 2026-12-01T10:00 or 2026-12-01T10:00+01:00)");
        assertThat(cli.requests()).isEmpty();
    }

    @Test
    void refusesATimeThatIsOver() {
        Ran ran = cli.run("sms", TO, "Hello", "--extension", "s0", "--at", "2020-01-01T00:00");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).startsWith("switchboard: --at: 2019-12-31T23:00:00Z (expected: from now, ");
        assertThat(cli.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"@home", "$HOME ${sys:user.home} %s", "Grüße €", "two\nlines", "'quoted' \"twice\""})
    void sendsTextsAsTheyAre(String text) {
        assertThat(cli.run("sms", TO, text).exitCode()).isZero();
        assertThat(sent()).extracting(SentSms::message).containsExactly(text);
    }

    @Test
    void sendsATextThatBeginsWithADash() {
        assertThat(cli.run("sms", TO, "--", "-5 degrees!").exitCode()).isZero();
        assertThat(sent()).extracting(SentSms::message).containsExactly("-5 degrees!");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            401 | 1 | 401, the credentials are wrong or have expired
            402 | 1 | 402, the account's balance is too low for a message
            429 | 1 | 429, too many requests
            """)
    void saysWhyItWasNotSent(int status, int exitCode, String meaning) {
        cli.fake().failWhen("POST", "/sessions/sms", Failure.status(status));

        Ran ran = cli.run("sms", TO, "Hello");

        assertThat(ran.exitCode()).isEqualTo(exitCode);
        assertThat(ran.lines()).isEmpty();
        assertThat(ran.errors()).containsExactly("switchboard: POST /sessions/sms: " + meaning);
    }

    @Test
    void warnsThatItMayHaveBeenSent() {
        cli.fake().failWhen("POST", "/sessions/sms", Failure.cut());

        Ran ran = cli.run("sms", TO, "Hello");

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.errors())
                .containsExactly(
                        "switchboard: POST /sessions/sms: the connection broke, IOException",
                        "switchboard: sipgate may have done it all the same: look before you try again");
    }

    @Test
    void refusesARecipientWithoutShowingIt() {
        Ran ran = cli.run("sms", "0157999123", "Hello");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).startsWith("switchboard: NUMBER: \"0157***23\" (expected: ");
        assertThat(sent()).isEmpty();
    }

    @Test
    void takesOneSenderOnly() {
        Ran ran = cli.run("sms", TO, "Hello", "--from", OTHER, "--extension", "s0");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.errors())
                .containsExactly(
                        "switchboard: Error: --from=NUMBER, --extension=ID are mutually exclusive (specify only one)",
                        "Try 'switchboard sms --help'.");
    }

    @Test
    void takesOneTextOnly() {
        Ran ran = cli.run("sms", TO, "Hello", "there");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.errors())
                .containsExactly(
                        "switchboard: Unmatched argument at index 3: 'there'", "Try 'switchboard sms --help'.");
        assertThat(sent()).isEmpty();
    }
}
