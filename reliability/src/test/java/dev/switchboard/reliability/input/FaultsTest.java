package dev.switchboard.reliability.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.runtime.CallObserver;
import dev.switchboard.runtime.CallRouter;
import dev.switchboard.runtime.Observation;
import dev.switchboard.runtime.Observation.Outcome;
import dev.switchboard.runtime.Repeats;
import dev.switchboard.runtime.Reply;
import dev.switchboard.runtime.RequestVerifier;
import dev.switchboard.runtime.RequestVerifier.Verdict;
import dev.switchboard.runtime.RouterOptions;
import dev.switchboard.runtime.Webhook;
import dev.switchboard.sipgate.Action;
import dev.switchboard.sipgate.Hangup;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever fails on the way of a request, the call goes on, and the observer is told. */
class FaultsTest {

    private static final String UNWRITABLE = "the handler's answer cannot be written";
    private static final String HANGUP =
            "<Response onHangup=\"https://pbx.example.com/calls/hangup\"><Hangup/></Response>";

    private final List<Observation> told = new ArrayList<>();

    @AfterEach
    void clearTheInterrupt() {
        assertThat(Thread.interrupted()).isFalse();
    }

    private static Reply send(Callable<Action> handler, RequestVerifier verifier, CallObserver observer) {
        return BrokenRouter.create(
                        new Broken(handler),
                        BaseUrl.of("https://pbx.example.com/calls"),
                        verifier,
                        RouterOptions.defaults().observer(observer))
                .handle(Webhook.post("/calls", "callId=7"));
    }

    private static String body(Reply reply) {
        assertThat(reply.status()).isEqualTo(200);
        return reply.text().substring(reply.text().indexOf("<Response"));
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("throws", "the handler threw java.lang.IllegalStateException", () -> {
                    throw new IllegalStateException("broken");
                }),
                fault("throws what it declares", "the handler threw java.io.IOException", () -> {
                    throw new IOException("the disk is full");
                }),
                fault("throws an Error", "the handler threw java.lang.AssertionError", () -> {
                    throw new AssertionError("broken");
                }),
                fault("has no memory", "the handler threw java.lang.OutOfMemoryError", () -> {
                    throw new OutOfMemoryError("none left");
                }),
                fault("lacks a class", "the handler threw java.lang.NoClassDefFoundError", () -> {
                    throw new NoClassDefFoundError("com/example/Gone");
                }),
                fault("overflows the stack", "the handler threw java.lang.StackOverflowError", () -> deeper(0)),
                fault("writes a NUL", UNWRITABLE, () -> new Broken.Memo("a\u0000b")),
                fault("writes half a pair", UNWRITABLE, () -> new Broken.Memo("\uD83D")),
                fault("writes null", UNWRITABLE, () -> new Broken.Memo(nothing())),
                fault("returns an unknown verb", UNWRITABLE, Broken.Unknown::new));
    }

    private static Arguments fault(String name, String detail, Callable<Action> handler) {
        return Arguments.of(name, detail, handler);
    }

    private static Action deeper(int depth) {
        return depth < 0 ? Hangup.now() : deeper(depth + 1);
    }

    /** What a handler in code that is not checked for null may return. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T nothing() {
        return null;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void theCallGoesOnIfTheHandler(String name, String detail, Callable<Action> handler) {
        Reply reply = send(handler, webhook -> Verdict.accept(), told::add);

        assertThat(body(reply)).as(name).isEqualTo(Row.ROOT);
        assertThat(told).singleElement().satisfies(seen -> {
            assertThat(seen.outcome()).isEqualTo(Outcome.FAULT);
            assertThat(seen.detail()).isEqualTo(detail);
            assertThat(seen.handler()).isEqualTo("Broken.any");
            assertThat(seen.callId()).isEqualTo("7");
            assertThat(seen.cause()).isPresent();
        });
    }

    private Reply rescue(Callable<Action> handler, Callable<Action> fallback) {
        return RescuedRouter.create(
                        new Rescued(handler, fallback),
                        webhook -> Verdict.accept(),
                        RouterOptions.defaults().observer(told::add))
                .handle(Webhook.post("/calls", "callId=7"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void theFallbackAnswersIfTheHandler(String name, String detail, Callable<Action> handler) {
        Reply reply = rescue(handler, Hangup::now);

        // Its own verbs are not the other flow's, so what cannot be written may differ.
        assertThat(body(reply)).as(name).isEqualTo("<Response><Hangup/></Response>");
        assertThat(told).singleElement().satisfies(seen -> {
            assertThat(seen.outcome()).isEqualTo(Outcome.FAULT);
            assertThat(seen.detail()).isEqualTo(detail);
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void theCallGoesOnEvenIfTheFallback(String name, String detail, Callable<Action> fallback) {
        Reply reply = rescue(
                () -> {
                    throw new IllegalStateException("first");
                },
                fallback);

        assertThat(body(reply)).as(name).isEqualTo(Row.EMPTY_ROOT);
        assertThat(told).singleElement().satisfies(seen -> {
            assertThat(seen.outcome()).isEqualTo(Outcome.FAULT);
            assertThat(seen.detail())
                    .isEqualTo("the handler threw java.lang.IllegalStateException, and the fallback failed, too");
        });
    }

    @Test
    void aRepeatIsAnsweredAgainAlsoAfterAFault() {
        AtomicInteger runs = new AtomicInteger();
        CallRouter router = BrokenRouter.create(
                new Broken(() -> {
                    throw new IllegalStateException("run " + runs.incrementAndGet());
                }),
                BaseUrl.of("https://pbx.example.com/calls"),
                webhook -> Verdict.accept(),
                RouterOptions.defaults().observer(told::add).repeats(Repeats.within(Duration.ofHours(1))));

        assertThat(body(router.handle(Webhook.post("/calls", "callId=7")))).isEqualTo(Row.ROOT);
        assertThat(body(router.handle(Webhook.post("/calls", "callId=7")))).isEqualTo(Row.ROOT);

        assertThat(runs).hasValue(1);
        assertThat(told).extracting(Observation::outcome).containsExactly(Outcome.FAULT, Outcome.REPEATED);
    }

    @Test
    void aHandlerThatReturnsNullHasNoAnswer() {
        Reply reply = send(FaultsTest::nothing, webhook -> Verdict.accept(), told::add);

        assertThat(body(reply)).isEqualTo(Row.ROOT);
        assertThat(told).singleElement().extracting(Observation::outcome).isEqualTo(Outcome.HANDLED);
    }

    @Test
    void aHandlerThatIsInterruptedLeavesItsThreadSo() {
        Reply reply = send(
                () -> {
                    throw new InterruptedException();
                },
                webhook -> Verdict.accept(),
                told::add);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(body(reply)).isEqualTo(Row.ROOT);
        assertThat(told).singleElement().extracting(Observation::outcome).isEqualTo(Outcome.FAULT);
    }

    @Test
    void aHandlerOnAnInterruptedThreadIsAnswered() {
        Thread.currentThread().interrupt();

        Reply reply = send(Hangup::now, webhook -> Verdict.accept(), told::add);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(body(reply)).isEqualTo(HANGUP);
    }

    @Test
    void anObserverThatThrowsDoesNoHarm() {
        assertThat(body(send(Hangup::now, webhook -> Verdict.accept(), seen -> {
                    throw new IllegalStateException("the log is full");
                })))
                .isEqualTo(HANGUP);
        assertThat(body(send(Hangup::now, webhook -> Verdict.accept(), seen -> {
                    throw new StackOverflowError();
                })))
                .isEqualTo(HANGUP);
    }

    static Stream<Arguments> verifiers() {
        return Stream.of(
                Arguments.of("throws", (RequestVerifier) webhook -> {
                    throw new IllegalStateException("no key");
                }),
                Arguments.of("throws an Error", (RequestVerifier) webhook -> {
                    throw new NoClassDefFoundError("javax/crypto/Mac");
                }),
                Arguments.of("gives no verdict", (RequestVerifier) webhook -> nothing()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("verifiers")
    void aVerifierLetsNobodyInIfIt(String name, RequestVerifier verifier) {
        Reply reply = send(
                () -> {
                    throw new AssertionError("the handler ran");
                },
                verifier,
                told::add);

        assertThat(reply.status()).as(name).isEqualTo(403);
        assertThat(reply.length()).isZero();
        assertThat(told).singleElement().extracting(Observation::outcome).isEqualTo(Outcome.REFUSED);
    }
}
