package dev.switchboard.runtime.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.runtime.Observation;
import dev.switchboard.runtime.Observation.Outcome;
import dev.switchboard.runtime.Reply;
import dev.switchboard.runtime.RequestVerifier;
import dev.switchboard.runtime.RequestVerifier.Verdict;
import dev.switchboard.runtime.Webhook;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a flow's own fallback runs, and what its answer becomes. */
class FallbackRouterTest {

    private static final String NEW_CALL = "event=newCall&callId=a1b2&from=1";
    private static final String ROOT = "<Response onHangup=\"https://pbx.example.com/calls/hangup\"";
    private static final String CANNOT_BE_WRITTEN = "the handler's answer cannot be written";
    private static final String FAILED_TOO = ", and the fallback failed, too";
    private static final RequestVerifier ANYBODY = webhook -> Verdict.accept();

    private final Line line = new Line(Line.BASE, null, ANYBODY, Line.OPTIONS);

    private Reply newCall() {
        return line.handle(line.post("/calls", NEW_CALL));
    }

    private static void assertAnswer(Reply reply, String end) {
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text()).endsWith(ROOT + end);
    }

    /** One fault was observed, with what the handler threw and not the fallback. */
    private static Throwable assertFault(Line line, String detail) {
        assertThat(line.fallenBack).hasValue(1);
        assertThat(line.observed()).hasSize(1);
        Observation seen = line.observed().get(0);
        assertThat(seen.outcome()).isEqualTo(Outcome.FAULT);
        assertThat(seen.handler()).isEqualTo("Line.welcome");
        assertThat(seen.callId()).isEqualTo("a1b2");
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.detail()).isEqualTo(detail);
        return seen.cause().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            classes = {IllegalStateException.class, IOException.class, AssertionError.class, OutOfMemoryError.class})
    void answersWhenTheHandlerThrew(Class<? extends Throwable> type) throws Exception {
        Throwable thrown = type.getConstructor().newInstance();
        Throwable[] told = new Throwable[1];
        line.handler = call -> {
            throw FallbackRouterTest.<RuntimeException>sneaky(thrown);
        };
        line.fallback = fault -> {
            told[0] = fault;
            return "sorry";
        };

        assertAnswer(newCall(), "><Say>sorry</Say></Response>");

        assertThat(assertFault(line, "the handler threw " + type.getName())).isSameAs(thrown);
        assertThat(told[0]).isSameAs(thrown);
        assertThat(thrown.getSuppressed()).isEmpty();
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void answersWhenTheHandlersStackOverflowed() {
        line.handler = call -> line.handler.handle(call) + "x";
        line.fallback = fault -> "sorry";

        assertAnswer(newCall(), "><Say>sorry</Say></Response>");

        assertThat(assertFault(line, "the handler threw java.lang.StackOverflowError"))
                .isInstanceOf(StackOverflowError.class);
    }

    @Test
    void answersWhenTheHandlerWasInterruptedAndTheThreadStaysSo() {
        boolean[] interrupted = new boolean[1];
        line.handler = call -> {
            throw new InterruptedException();
        };
        line.fallback = fault -> {
            interrupted[0] = Thread.currentThread().isInterrupted();
            return "sorry";
        };

        Reply reply = newCall();

        assertThat(Thread.interrupted()).isTrue();
        assertThat(interrupted[0]).isTrue();
        assertAnswer(reply, "><Say>sorry</Say></Response>");
        assertFault(line, "the handler threw java.lang.InterruptedException");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "too long", "unexpected"})
    void answersWhenTheHandlersAnswerCannotBeWritten(String answer) {
        line.handler = call -> answer;
        line.fallback = fault -> "sorry";

        assertAnswer(newCall(), "><Say>sorry</Say></Response>");

        assertThat(assertFault(line, CANNOT_BE_WRITTEN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void answersWhenTheHandlersAnswerIsLongerThanTheProviderTakes() {
        Line line = new Line(Line.BASE, null, ANYBODY, Line.OPTIONS, Line.rules(200, Duration.ofSeconds(8)));
        line.handler = call -> "x".repeat(200);
        line.fallback = fault -> "sorry";

        assertAnswer(line.handle(line.post("/calls", NEW_CALL)), "><Say>sorry</Say></Response>");

        assertThat(assertFault(line, CANNOT_BE_WRITTEN)).hasMessageContaining("expected: at most 200");
    }

    @Test
    void itsAnswerMayHoldCallbacks() {
        line.handler = call -> {
            throw new IllegalStateException();
        };
        line.fallback = fault -> "menu";

        assertAnswer(newCall(), "><Gather onData=\"https://pbx.example.com/calls/MainMenu\"/></Response>");
    }

    @Test
    void withoutAnAnswerTheCallTakesItsNormalWay() {
        line.handler = call -> {
            throw new IllegalStateException();
        };
        line.fallback = fault -> null;

        assertAnswer(newCall(), "/>");

        assertThat(assertFault(line, "the handler threw java.lang.IllegalStateException"))
                .hasNoSuppressedExceptions();
    }

    @ParameterizedTest
    @ValueSource(
            classes = {IllegalStateException.class, IOException.class, AssertionError.class, OutOfMemoryError.class})
    void oneThatThrowsCostsNoCallAndIsToldWithWhatTheHandlerThrew(Class<? extends Throwable> type) throws Exception {
        Throwable thrown = new UnsupportedOperationException();
        Throwable further = type.getConstructor().newInstance();
        line.handler = call -> {
            throw FallbackRouterTest.<RuntimeException>sneaky(thrown);
        };
        line.fallback = fault -> {
            throw FallbackRouterTest.<RuntimeException>sneaky(further);
        };

        assertAnswer(newCall(), "/>");

        assertThat(assertFault(line, "the handler threw java.lang.UnsupportedOperationException" + FAILED_TOO))
                .isSameAs(thrown);
        assertThat(thrown.getSuppressed()).containsExactly(further);
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void whatIsThrownTimeAndAgainDoesNotGrow() {
        IllegalStateException shared = new IllegalStateException();
        line.handler = call -> {
            throw shared;
        };
        line.fallback = fault -> {
            throw new UnsupportedOperationException();
        };

        for (int i = 0; i < 11; i++) {
            assertAnswer(newCall(), "/>");
        }

        assertThat(shared.getSuppressed()).hasSize(10);
        assertThat(line.observed())
                .hasSize(11)
                .allMatch(seen -> seen.detail().endsWith(FAILED_TOO))
                .allMatch(seen -> seen.cause().orElseThrow() == shared);
    }

    @Test
    void oneThatThrowsTheSameAgainSuppressesNothing() {
        IllegalStateException thrown = new IllegalStateException();
        line.handler = call -> {
            throw thrown;
        };
        line.fallback = fault -> {
            throw FallbackRouterTest.<RuntimeException>sneaky(fault);
        };

        assertAnswer(newCall(), "/>");

        assertThat(assertFault(line, "the handler threw java.lang.IllegalStateException" + FAILED_TOO))
                .isSameAs(thrown)
                .hasNoSuppressedExceptions();
    }

    @Test
    void oneThatRecursesForeverCostsNoCall() {
        line.handler = call -> {
            throw new IllegalStateException();
        };
        line.fallback = fault -> line.fallback.handle(fault) + "x";

        assertAnswer(newCall(), "/>");

        assertThat(assertFault(line, "the handler threw java.lang.IllegalStateException" + FAILED_TOO)
                        .getSuppressed())
                .hasExactlyElementsOfTypes(StackOverflowError.class);
    }

    @Test
    void oneThatIsInterruptedLeavesItsThreadSo() {
        line.handler = call -> {
            throw new IllegalStateException();
        };
        line.fallback = fault -> {
            throw new InterruptedException();
        };

        Reply reply = newCall();

        assertThat(Thread.interrupted()).isTrue();
        assertAnswer(reply, "/>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "too long", "unexpected"})
    void oneWhoseAnswerCannotBeWrittenFailedToo(String answer) {
        line.handler = call -> answer;
        line.fallback = fault -> answer;

        assertAnswer(newCall(), "/>");

        assertThat(assertFault(line, CANNOT_BE_WRITTEN + FAILED_TOO).getSuppressed())
                .hasExactlyElementsOfTypes(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "/calls, event=newCall&callId=a1b2, FAULT",
        "/calls, event=newCall&callId=a1b2&from=%zz, FAULT",
        "/calls, event=newCall&callId=a1b2&from=1&anonymous=maybe, FAULT",
        "/calls/Pin?attempt=x, event=dtmf&callId=a1b2, FAULT",
        "/calls, event=%zz, FAULT",
        "/calls, event=newCall&callId=%zz, FAULT",
        "/calls, event=video, PASSED",
        "/other, event=newCall&callId=a1b2&from=1, PASSED",
        "/calls?refused, event=newCall&callId=a1b2&from=1, REFUSED",
        "/calls, event=newCall&callId=a1b2&from=1, HANDLED"
    })
    void doesNotRunWhereNoHandlerFailed(String target, String body, Outcome outcome) {
        Line line = new Line(
                Line.BASE,
                null,
                webhook -> webhook.rawQuery().equals("refused") ? Verdict.refuse("x") : Verdict.accept(),
                Line.OPTIONS);
        line.fallback = fault -> "sorry";

        Reply reply = line.handle(line.post(target, body));

        assertThat(line.observed()).extracting(Observation::outcome).containsExactly(outcome);
        assertThat(line.fallenBack).hasValue(0);
        assertThat(reply.text()).doesNotContain("sorry");
    }

    @Test
    void doesNotRunForAWrongMacOrMethodOrAfterStop() {
        Line line = new Line(Line.BASE, Line.KEY, ANYBODY, Line.OPTIONS);
        line.fallback = fault -> "sorry";

        line.handle(line.post("/calls/Pin?attempt=1&_mac=x", "event=dtmf&callId=a1b2"));
        line.handle(Webhook.get("/calls"));
        line.stop();
        line.handle(line.post("/calls", NEW_CALL));

        assertThat(line.observed()).extracting(Observation::status).containsExactly(403, 405, 503);
        assertThat(line.fallenBack).hasValue(0);
    }

    /** Anything, to be thrown where no declaration allows it. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T extends Throwable> T sneaky(Throwable thrown) throws T {
        throw (T) thrown;
    }
}
