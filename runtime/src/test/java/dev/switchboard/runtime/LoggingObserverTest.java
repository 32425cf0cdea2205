package dev.switchboard.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.runtime.CapturedLog.Line;
import dev.switchboard.runtime.Observation.Outcome;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoggingObserverTest {

    private static final Observation HANDLED = new Observation(
            Outcome.HANDLED,
            "SupportLine",
            "MainMenu",
            "dtmf",
            "a1b2",
            "SupportLine.MainMenu.sales",
            200,
            "",
            Optional.empty(),
            Duration.ofNanos(1_234_567));

    private final CapturedLog log = new CapturedLog();

    @AfterEach
    void closeLog() {
        log.close();
    }

    @Test
    void aHandledRequestIsOneLineForDebugging() {
        assertThat(logged(HANDLED))
                .isEqualTo(new Line(
                        Level.FINE,
                        "HANDLED flow=SupportLine route=MainMenu event=dtmf callId=a1b2"
                                + " handler=SupportLine.MainMenu.sales status=200 micros=1234"));
    }

    @Test
    void whatIsEmptyIsNotNamed() {
        Observation refused = new Observation(
                Outcome.REFUSED, "SupportLine", "", "", "", "", 405, "method", Optional.empty(), Duration.ZERO);

        assertThat(logged(refused).text()).isEqualTo("REFUSED flow=SupportLine status=405 micros=0 detail=method");
    }

    @ParameterizedTest
    @CsvSource({
        "HANDLED, FINE",
        "CHALLENGED, FINE",
        "PASSED, INFO",
        "REPEATED, INFO",
        "REFUSED, WARNING",
        "FAULT, SEVERE"
    })
    void eachOutcomeHasItsLevel(Outcome outcome, String level) {
        assertThat(logged(with(outcome, "dtmf", "a1b2", "x", Optional.empty())).level())
                .isEqualTo(Level.parse(level));
    }

    @Test
    void whatIsBelowTheLevelOfTheLoggerIsNotLogged() {
        try (CapturedLog quiet = new CapturedLog(Level.INFO)) {
            CallObserver.logging().observe(HANDLED);

            assertThat(quiet.lines()).isEmpty();
        }
    }

    @Test
    void textOfTheRequestForgesNoLine() {
        String forged = "x\nSEVERE: FAULT flow=Other\r\u2028";
        Observation seen = with(Outcome.FAULT, forged, forged, forged, Optional.of(thrown(forged)));

        assertThat(logged(seen).text().lines())
                .containsExactly(
                        "FAULT flow=SupportLine event=x?SEVERE:?FAULT?flow=Other??"
                                + " callId=x?SEVERE:?FAULT?flow=Other?? handler=SupportLine.welcome status=200 micros=0"
                                + " detail=x?SEVERE: FAULT flow=Other??",
                        "java.lang.IllegalStateException: x?SEVERE: FAULT flow=Other??",
                        "\t\tat com.example.Line.pin(Line.java:42)");
    }

    @Test
    void bracesInTextOfTheRequestAreNotFilledIn() {
        assertThat(logged(with(Outcome.PASSED, "{0}", "{1}", "", Optional.empty()))
                        .text())
                .contains("event={0} callId={1}");
    }

    @Test
    void numbersAreMaskedButTheCallIdIsNot() {
        Observation seen =
                with(Outcome.PASSED, "4921155566778", "123456789", "no agent for 4921155566778", Optional.empty());

        assertThat(logged(seen).text())
                .isEqualTo("PASSED flow=SupportLine event=4921155566*** callId=123456789 handler=SupportLine.welcome"
                        + " status=200 micros=0 detail=no agent for 4921155566***");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"203.0.113.9", "203.0.113.112", "2001:db8:2:0:0:0:0:5", "2001:1111:2222:3333:4444:5555:6666:7777"
            })
    void anAddressIsNotMasked(String address) {
        Observation seen = new Observation(
                Outcome.REFUSED,
                "SupportLine",
                "",
                "",
                "",
                "",
                403,
                "another address: " + address,
                Optional.empty(),
                Duration.ZERO);

        assertThat(logged(seen).text())
                .isEqualTo("REFUSED flow=SupportLine status=403 micros=0 detail=another address: " + address);
    }

    @Test
    void whatAHandlerThrewIsLoggedWithItsFramesAndWithoutThePinThatItQuotes() {
        Observation seen = with(
                Outcome.FAULT,
                "dtmf",
                "a1b2",
                "the handler threw java.lang.IllegalStateException",
                Optional.of(thrown("For input string: \"4711#\"")));

        assertThat(logged(seen).text().lines())
                .containsExactly(
                        "FAULT flow=SupportLine event=dtmf callId=a1b2 handler=SupportLine.welcome status=200 micros=0"
                                + " detail=the handler threw java.lang.IllegalStateException",
                        "java.lang.IllegalStateException: For input string: \"****#\"",
                        "\t\tat com.example.Line.pin(Line.java:42)");
    }

    @Test
    void whatWasThrownIsLoggedIfAVerifierFailed() {
        Observation seen = new Observation(
                Outcome.REFUSED,
                "SupportLine",
                "",
                "",
                "",
                "",
                403,
                "the verifier failed",
                Optional.of(new IllegalStateException("no key")),
                Duration.ZERO);

        assertThat(logged(seen).text()).contains("IllegalStateException: no key");
    }

    @Test
    void whatWasThrownWhileAParameterWasReadIsNotLoggedForItMayQuoteAName() {
        Observation seen = new Observation(
                Outcome.FAULT,
                "SupportLine",
                "",
                "answer",
                "a1b2",
                "",
                200,
                "parameter user: its type refuses the value",
                Optional.of(new IllegalArgumentException("no such user: Ada")),
                Duration.ZERO);

        assertThat(logged(seen).text())
                .isEqualTo("FAULT flow=SupportLine event=answer callId=a1b2 status=200 micros=0"
                        + " detail=parameter user: its type refuses the value");
    }

    private static Observation with(
            Outcome outcome, String event, String callId, String detail, Optional<Throwable> cause) {
        return new Observation(
                outcome, "SupportLine", "", event, callId, "SupportLine.welcome", 200, detail, cause, Duration.ZERO);
    }

    private static Throwable thrown(String message) {
        Throwable thrown = new IllegalStateException(message);
        thrown.setStackTrace(
                new StackTraceElement[] {new StackTraceElement("com.example.Line", "pin", "Line.java", 42)});
        return thrown;
    }

    private Line logged(Observation observation) {
        CallObserver.logging().observe(observation);
        assertThat(log.lines()).hasSize(1);
        return log.lines().get(0);
    }
}
