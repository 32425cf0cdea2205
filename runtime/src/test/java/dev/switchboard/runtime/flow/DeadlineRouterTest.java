package dev.switchboard.runtime.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.runtime.Observation;
import dev.switchboard.runtime.Observation.Outcome;
import dev.switchboard.runtime.Repeats;
import dev.switchboard.runtime.Reply;
import dev.switchboard.runtime.RequestVerifier;
import dev.switchboard.runtime.RequestVerifier.Verdict;
import dev.switchboard.runtime.RouterOptions;
import dev.switchboard.runtime.Webhook;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What becomes of a call whose handler does not answer in time. */
@Timeout(60)
class DeadlineRouterTest {

    private static final String NEW_CALL = "event=newCall&callId=a1b2&from=1";
    private static final String ROOT = "<Response onHangup=\"https://pbx.example.com/calls/hangup\"";
    private static final String TOO_LATE = "no answer within 300 ms";
    private static final RequestVerifier ANYBODY = webhook -> Verdict.accept();
    private static final RouterOptions HURRIED = Line.OPTIONS.deadline(Duration.ofMillis(300));

    private final ExecutorService executor = Executors.newCachedThreadPool();
    private final CountDownLatch release = new CountDownLatch(1);
    private final CountDownLatch entered = new CountDownLatch(1);
    private Line line = new Line(Line.BASE, null, ANYBODY, HURRIED);

    @AfterEach
    void letGo() {
        release.countDown();
        executor.shutdownNow();
    }

    private Webhook newCall() {
        return line.post("/calls", NEW_CALL);
    }

    private CompletableFuture<Reply> later() {
        return line.handle(newCall(), executor).toCompletableFuture();
    }

    private String hang(Line.@Nullable Call call) throws InterruptedException {
        entered.countDown();
        release.await();
        return "hello";
    }

    private void assertIdle() throws InterruptedException {
        line.stop();
        assertThat(line.awaitIdle(Duration.ofSeconds(30))).isTrue();
    }

    private static void assertAnswer(Reply reply, String end) {
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text()).endsWith(ROOT + end);
    }

    private Throwable assertTooLate() {
        while (line.observed()
                .isEmpty()) { // On a machine with much to do the answer may be sent before the observer is told.
            Thread.onSpinWait();
        }
        assertThat(line.observed()).hasSize(1);
        Observation seen = line.observed().get(0);
        assertThat(seen.outcome()).isEqualTo(Outcome.FAULT);
        assertThat(seen.handler()).isEqualTo("Line.welcome");
        assertThat(seen.callId()).isEqualTo("a1b2");
        assertThat(seen.event()).isEqualTo("newCall");
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.detail()).isEqualTo(TOO_LATE);
        assertThat(seen.duration()).isGreaterThanOrEqualTo(Duration.ofMillis(300));
        assertThat(seen.cause().orElseThrow())
                .isInstanceOf(TimeoutException.class)
                .hasMessage(TOO_LATE);
        return seen.cause().orElseThrow();
    }

    @Test
    void aPromiseThatIsNeverKeptIsWaitedForUntilThenAndNoLonger() {
        line.promising = call -> new CompletableFuture<>();
        line.fallback = fault -> fault instanceof TimeoutException ? "sorry" : "no";

        assertAnswer(line.handle(newCall()), "><Say>sorry</Say></Response>");

        assertTooLate();
    }

    @Test
    void withoutAFallbackTheRootIsTheAnswer() {
        line.promising = call -> new CompletableFuture<>();

        assertAnswer(line.handle(newCall()), "/>");

        assertTooLate();
    }

    @Test
    void aPromiseThatIsNeverKeptHoldsNoThreadAndIsNotInFlightForEver() throws Exception {
        line.promising = call -> new CompletableFuture<>();

        assertAnswer(later().get(30, TimeUnit.SECONDS), "/>");

        assertTooLate();
        assertIdle();
    }

    @Test
    void aPromiseThatIsKeptLaterIsDropped() throws Exception {
        CompletableFuture<String> promised = new CompletableFuture<>();
        line.promising = call -> promised;
        Reply reply = later().get(30, TimeUnit.SECONDS);

        promised.complete("hello");

        assertAnswer(reply, "/>");
        executor.shutdown();
        assertThat(executor.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        assertTooLate();
        assertIdle();
    }

    @Test
    void aHandlerThatHangsIsNotWaitedFor() throws Exception {
        line.handler = this::hang;
        line.fallback = fault -> "sorry";

        assertAnswer(later().get(30, TimeUnit.SECONDS), "><Say>sorry</Say></Response>");

        assertTooLate();
        assertThat(line.fallenBack).hasValue(1);
    }

    @Test
    void theObserverIsToldWhereItHangs() throws Exception {
        line.handler = this::hang;

        later().get(30, TimeUnit.SECONDS);

        assertThat(assertTooLate().getStackTrace()).anySatisfy(frame -> {
            assertThat(frame.getClassName()).isEqualTo(DeadlineRouterTest.class.getName());
            assertThat(frame.getMethodName()).isEqualTo("hang");
        });
    }

    @Test
    void aHandlerThatHangsCountsAsInFlightUntilItReturns() throws Exception {
        line = new Line(Line.BASE, null, ANYBODY, HURRIED.maxInFlight(1));
        line.handler = this::hang;
        later().get(30, TimeUnit.SECONDS);

        assertThat(line.handle(newCall()).status()).isEqualTo(503);
        line.stop();
        assertThat(line.awaitIdle(Duration.ZERO)).isFalse();

        release.countDown();
        assertThat(line.awaitIdle(Duration.ofSeconds(30))).isTrue();
        assertThat(line.observed()).extracting(Observation::outcome).containsExactly(Outcome.FAULT, Outcome.REFUSED);
    }

    @Test
    void aFailureThatComesLaterIsNotAnsweredTwice() throws Exception {
        line.handler = call -> {
            hang(call);
            throw new IllegalStateException("too late");
        };
        assertAnswer(later().get(30, TimeUnit.SECONDS), "/>");

        release.countDown();

        assertIdle();
        assertTooLate();
        assertThat(line.fallenBack).hasValue(1);
    }

    @Test
    void whoCallsAHandlerThatBlocksGetsNoAnswerOfItsAfterwards() throws Exception {
        line.handler = this::hang;
        Waiter<Reply> waiter = Waiter.start(() -> line.handle(newCall()));
        entered.await();
        later().get(30, TimeUnit.SECONDS); // begins after this one, so this one's deadline has passed when it is
        // answered

        release.countDown();

        assertAnswer(waiter.result(), "/>");
        assertThat(line.observed())
                .hasSize(2)
                .allSatisfy(seen -> assertThat(seen.detail()).isEqualTo(TOO_LATE));
    }

    @Test
    void allThreadsOfAPoolMayHang() throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        line.handler = this::hang;
        List<CompletableFuture<Reply>> replies = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            replies.add(line.handle(newCall(), two).toCompletableFuture());
        }
        List<Integer> statuses = new ArrayList<>();
        for (CompletableFuture<Reply> reply : replies) {
            statuses.add(reply.get(30, TimeUnit.SECONDS).status());
        }

        assertThat(statuses).containsExactly(200, 200, 503, 503, 503, 503);
        assertThat(line.observed())
                .filteredOn(seen -> seen.outcome() == Outcome.REFUSED)
                .hasSize(4)
                .allSatisfy(seen -> assertThat(seen.detail()).isEqualTo("no thread took it in time"));
        release.countDown();
        assertIdle();
        assertThat(line.handled)
                .as("those that nobody waits for any more are not handled")
                .hasValue(2);
        two.shutdownNow();
    }

    private RequestVerifier hanging() {
        return webhook -> {
            try {
                release.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return Verdict.accept();
        };
    }

    @Test
    void aVerifierThatHangsLetsNobodyIn() throws Exception {
        line = new Line(Line.BASE, null, hanging(), HURRIED);

        assertThat(later().get(30, TimeUnit.SECONDS).status()).isEqualTo(503);

        release.countDown();
        assertIdle();
        assertThat(line.handled).hasValue(0);
    }

    @Test
    void aRequestThatWasVerifiedTooLateMayComeAgain() throws Exception {
        RouterOptions options = Line.OPTIONS.deadline(Duration.ofSeconds(2));
        line = new Line(Line.BASE, null, hanging(), options.repeats(Repeats.within(Duration.ofMinutes(1))));
        line.handler = call -> "hello";
        assertThat(later().get(30, TimeUnit.SECONDS).status()).isEqualTo(503);
        release.countDown();

        assertAnswer(later().get(30, TimeUnit.SECONDS), "><Say>hello</Say></Response>");
    }

    @Test
    void theCommonPoolMayHangToo() throws Exception {
        for (int i = 0; i < ForkJoinPool.getCommonPoolParallelism(); i++) {
            ForkJoinPool.commonPool().execute(() -> {
                try {
                    release.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
        }
        line.promising = call -> CompletableFuture.supplyAsync(() -> "hello", ForkJoinPool.commonPool());

        assertAnswer(later().get(10, TimeUnit.SECONDS), "/>");

        assertTooLate();
    }

    @Test
    void aFallbackThatHangsIsNotWaitedForEither() throws Exception {
        line.handler = call -> {
            throw new IllegalStateException("no database");
        };
        line.fallback = fault -> hang(null);

        assertAnswer(later().get(30, TimeUnit.SECONDS), "/>");

        assertThat(line.observed()).as("it hangs before the observer is told").isEmpty();
        release.countDown();
        assertIdle();
        assertThat(line.observed()).extracting(Observation::outcome).containsExactly(Outcome.FAULT);
    }

    @Test
    void aFallbackThatHangsAtTheDeadlineIsNotWaitedForEither() throws Exception {
        line.promising = call -> new CompletableFuture<>();
        line.fallback = fault -> hang(null);

        assertAnswer(later().get(30, TimeUnit.SECONDS), "/>");
        assertIdle();
    }

    @Test
    void anObserverThatHangsIsNotWaitedFor() throws Exception {
        line = new Line(Line.BASE, null, ANYBODY, HURRIED.observer(observation -> {
            try {
                release.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));

        assertAnswer(later().get(30, TimeUnit.SECONDS), "/>");
    }

    @Test
    void aPromiseThatCameAfterTheDeadlineIsDroppedByWhoWaitedForTheHandlerToo() throws Exception {
        line.promising = call -> {
            hangQuietly();
            return CompletableFuture.completedFuture("hello");
        };
        Waiter<Reply> waiter = Waiter.start(() -> line.handle(newCall()));
        entered.await();
        later().get(30, TimeUnit.SECONDS);

        release.countDown();

        assertAnswer(waiter.result(), "/>");
    }

    private void hangQuietly() {
        try {
            hang(null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void anExecutorThatForgetsATaskHoldsNoPlaceForIt() throws Exception {
        line = new Line(Line.BASE, null, ANYBODY, HURRIED.maxInFlight(1));
        List<Runnable> forgotten = new ArrayList<>();

        assertThat(line.handle(newCall(), forgotten::add)
                        .toCompletableFuture()
                        .get(30, TimeUnit.SECONDS)
                        .status())
                .isEqualTo(503);
        Reply next = later().get(30, TimeUnit.SECONDS);
        while (next.status() == 503) { // The place is free in a moment, when all who want the answer have it.
            next = later().get(30, TimeUnit.SECONDS);
        }

        assertAnswer(next, "/>");
        forgotten.forEach(Runnable::run);
        assertThat(line.handled)
                .as("it comes to nothing when it is run after all")
                .hasValue(1);
        assertIdle();
    }

    @Test
    void aRepeatGetsTheAnswerThatTheFirstOneGot() throws Exception {
        line = new Line(Line.BASE, null, ANYBODY, HURRIED.repeats(Repeats.within(Duration.ofMinutes(1))));
        line.handler = this::hang;
        Reply first = later().get(30, TimeUnit.SECONDS);

        assertThat(line.handle(newCall()).text()).isEqualTo(first.text());
        assertThat(line.observed())
                .extracting(Observation::outcome)
                .containsExactlyInAnyOrder(Outcome.FAULT, Outcome.REPEATED);

        release.countDown();
        assertIdle();
    }

    @Test
    void withoutAnOptionTheProtocolSaysHowLong() {
        line = new Line(Line.BASE, null, ANYBODY, Line.OPTIONS, Line.rules(Integer.MAX_VALUE, Duration.ofMillis(7)));
        line.promising = call -> new CompletableFuture<>();

        assertAnswer(line.handle(newCall()), "/>");

        assertThat(line.observed()).extracting(Observation::detail).containsExactly("no answer within 7 ms");
    }
}
