package dev.switchboard.runtime.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.switchboard.runtime.Observation;
import dev.switchboard.runtime.Observation.Outcome;
import dev.switchboard.runtime.Repeats;
import dev.switchboard.runtime.Reply;
import dev.switchboard.runtime.RequestVerifier;
import dev.switchboard.runtime.RequestVerifier.Verdict;
import dev.switchboard.runtime.Webhook;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Handlers that promise an answer, and requests that are handled on other threads. */
@Timeout(60)
class LaterRouterTest {

    private static final String NEW_CALL = "event=newCall&callId=a1b2&from=1";
    private static final String ROOT = "<Response onHangup=\"https://pbx.example.com/calls/hangup\"";
    private static final RequestVerifier ANYBODY = webhook -> Verdict.accept();

    /** Keeps its tasks until the test runs them. */
    private static final class Patient implements Executor {
        private final Queue<Runnable> tasks = new ArrayDeque<>();

        @Override
        public synchronized void execute(Runnable task) {
            tasks.add(task);
        }

        int runAll() {
            int ran = 0;
            for (Runnable task = next(); task != null; task = next()) {
                task.run();
                ran++;
            }
            return ran;
        }

        private synchronized Runnable next() {
            return tasks.poll();
        }
    }

    private final Patient executor = new Patient();
    private final CompletableFuture<String> promised = new CompletableFuture<>();
    private Line line = new Line(Line.BASE, null, ANYBODY, Line.OPTIONS);

    private Webhook newCall() {
        return line.post("/calls", NEW_CALL);
    }

    private CompletableFuture<Reply> later() {
        return line.handle(newCall(), executor).toCompletableFuture();
    }

    private static void assertAnswer(Reply reply, String end) {
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text()).endsWith(ROOT + end);
    }

    private Observation observed() {
        assertThat(line.observed()).hasSize(1);
        return line.observed().get(0);
    }

    private boolean isIdle() throws InterruptedException {
        line.stop();
        return line.awaitIdle(Duration.ZERO);
    }

    @Test
    void aPromiseThatIsKeptAlreadyIsTheAnswer() {
        line.promising = call -> CompletableFuture.completedFuture("hello");

        assertAnswer(line.handle(newCall()), "><Say>hello</Say></Response>");

        assertThat(observed().outcome()).isEqualTo(Outcome.HANDLED);
        assertThat(observed().handler()).isEqualTo("Line.welcome");
    }

    @Test
    void theCallingThreadWaitsForAPromise() throws Exception {
        line.promising = call -> promised;
        Waiter<Reply> waiter = Waiter.start(() -> line.handle(newCall()));
        waiter.untilItWaits();
        assertThat(line.observed()).isEmpty();

        promised.complete("hello");

        assertAnswer(waiter.result(), "><Say>hello</Say></Response>");
        assertThat(observed().outcome()).isEqualTo(Outcome.HANDLED);
    }

    @Test
    void noPromiseAndAPromiseOfNothingAreNothing() {
        line.promising = call -> null;
        assertAnswer(line.handle(newCall()), "/>");
        assertThat(observed().outcome()).isEqualTo(Outcome.HANDLED);

        line.promising = call -> CompletableFuture.completedFuture(null);
        assertAnswer(line.handle(newCall()), "/>");
        assertThat(line.observed()).extracting(Observation::outcome).containsOnly(Outcome.HANDLED);
    }

    @Test
    void aStageThatIsNoFutureWillDo() {
        line.promising = call -> CompletableFuture.completedFuture("hello").minimalCompletionStage();

        assertAnswer(line.handle(newCall()), "><Say>hello</Say></Response>");
    }

    @Test
    void aBrokenPromiseIsTheHandlersFailure() {
        IllegalStateException thrown = new IllegalStateException("database");
        line.fallback = fault -> fault == thrown ? "sorry" : "no";
        line.promising = call -> CompletableFuture.failedFuture(thrown);

        assertAnswer(line.handle(newCall()), "><Say>sorry</Say></Response>");

        assertThat(observed().outcome()).isEqualTo(Outcome.FAULT);
        assertThat(observed().detail()).isEqualTo("the handler threw java.lang.IllegalStateException");
        assertThat(observed().cause()).containsSame(thrown);
    }

    @Test
    void aFailureIsToldWithoutWhatStagesWrapItIn() {
        IllegalStateException thrown = new IllegalStateException("database");
        line.promising = call -> CompletableFuture.supplyAsync(() -> {
                    throw thrown;
                })
                .thenApply(found -> "hello");

        assertAnswer(line.handle(newCall()), "/>");

        assertThat(observed().cause()).containsSame(thrown);
    }

    @Test
    void aCompletionExceptionWithoutACauseIsToldItself() {
        CompletionException thrown = new CompletionException("odd", null);
        line.promising = call -> CompletableFuture.failedFuture(thrown);

        assertAnswer(line.handle(newCall()), "/>");

        assertThat(observed().cause()).containsSame(thrown);
    }

    @Test
    void aCancelledPromiseIsAFailure() {
        line.promising = call -> promised;
        promised.cancel(true);

        assertAnswer(line.handle(newCall()), "/>");

        assertThat(observed().cause().orElseThrow()).isInstanceOf(CancellationException.class);
    }

    @Test
    void aTimeOutOfTheHandlersOwnIsNotTheDeadline() {
        TimeoutException thrown = new TimeoutException("database");
        line.promising = call -> CompletableFuture.failedFuture(thrown);

        assertAnswer(line.handle(newCall()), "/>");

        assertThat(observed().detail()).isEqualTo("the handler threw java.util.concurrent.TimeoutException");
        assertThat(observed().cause()).containsSame(thrown);
    }

    @Test
    void aPromisedAnswerThatCannotBeWrittenIsAFault() {
        line.promising = call -> CompletableFuture.completedFuture("unexpected");

        assertAnswer(line.handle(newCall()), "/>");

        assertThat(observed().detail()).isEqualTo("the handler's answer cannot be written");
    }

    @Test
    void nothingButALookAtThePathHappensOnTheCallingThread() throws Exception {
        Thread[] verified = new Thread[1];
        Thread[] handled = new Thread[1];
        line = new Line(
                Line.BASE,
                null,
                webhook -> {
                    verified[0] = Thread.currentThread();
                    return Verdict.accept();
                },
                Line.OPTIONS);
        line.handler = call -> {
            handled[0] = Thread.currentThread();
            return "hello";
        };

        CompletableFuture<Reply> reply = later();

        assertThat(reply).isNotDone();
        assertThat(verified[0]).isNull();
        Waiter<Integer> pool = Waiter.start(executor::runAll);
        assertAnswer(reply.get(30, TimeUnit.SECONDS), "><Say>hello</Say></Response>");
        assertThat(pool.result()).isEqualTo(1);
        assertThat(verified[0]).isSameAs(handled[0]).isNotSameAs(Thread.currentThread());
        assertThat(isIdle()).isTrue();
    }

    @Test
    void whatAPromiseBringsIsWrittenByTheExecutorAndNotByWhoKeepsThePromise() throws Exception {
        line.promising = call -> promised;
        CompletableFuture<Reply> reply = later();
        assertThat(executor.runAll()).isEqualTo(1);
        assertThat(reply).isNotDone();
        assertThat(line.observed()).isEmpty();

        promised.complete("hello");

        assertThat(reply).isNotDone();
        assertThat(executor.runAll()).isEqualTo(1);
        assertAnswer(reply.get(), "><Say>hello</Say></Response>");
        assertThat(observed().outcome()).isEqualTo(Outcome.HANDLED);
        assertThat(isIdle()).isTrue();
    }

    @Test
    void aBrokenPromiseIsAFaultThereToo() throws Exception {
        line.promising = call -> promised;
        line.fallback = fault -> "sorry";
        CompletableFuture<Reply> reply = later();
        executor.runAll();
        promised.completeExceptionally(new IllegalStateException("database"));
        executor.runAll();

        assertAnswer(reply.get(), "><Say>sorry</Say></Response>");
        assertThat(observed().outcome()).isEqualTo(Outcome.FAULT);
        assertThat(isIdle()).isTrue();
    }

    @Test
    void aRequestThatWaitsForAPromiseIsInFlight() throws Exception {
        line = new Line(Line.BASE, null, ANYBODY, Line.OPTIONS.maxInFlight(1));
        line.promising = call -> promised;
        CompletableFuture<Reply> reply = later();
        executor.runAll();

        assertThat(later().get().status()).isEqualTo(503);
        assertThat(isIdle()).isFalse();

        promised.complete("hello");
        executor.runAll();
        assertThat(reply).isDone();
        assertThat(line.awaitIdle(Duration.ZERO)).isTrue();
    }

    @Test
    void tooManyAreRefusedWithoutAnyThread() throws Exception {
        line = new Line(Line.BASE, null, ANYBODY, Line.OPTIONS.maxInFlight(1));
        CompletableFuture<Reply> first = later();

        CompletableFuture<Reply> second = later();

        assertThat(second).isDone();
        assertThat(second.get().status()).isEqualTo(503);
        assertThat(observed().detail()).isEqualTo("too many requests in flight");
        executor.runAll();
        assertThat(first.get().status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(classes = {RejectedExecutionException.class, IllegalStateException.class})
    void aRequestThatNoThreadTakesIsRefused(Class<? extends RuntimeException> type) throws Exception {
        RuntimeException full = type.getConstructor().newInstance();
        CompletionStage<Reply> reply = line.handle(newCall(), task -> {
            throw full;
        });

        assertThat(reply.toCompletableFuture()).isDone();
        assertThat(reply.toCompletableFuture().get().status()).isEqualTo(503);
        assertThat(observed().outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(observed().detail()).isEqualTo("no thread is free");
        assertThat(observed().cause()).containsSame(full);
        assertThat(isIdle()).isTrue();
    }

    @Test
    void aHandlerThatLeavesItsThreadInterruptedDoesNoHarmToWhatFollows() throws Exception {
        boolean[] interrupted = {true};
        line.handler = call -> {
            Thread.currentThread().interrupt();
            return "hello";
        };
        CompletionStage<Void> sent = line.handle(newCall(), executor)
                .thenAccept(reply -> interrupted[0] = Thread.currentThread().isInterrupted());

        executor.runAll();

        sent.toCompletableFuture().get();
        assertThat(interrupted[0]).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"promise", "fallback"})
    void anInterruptionOfSomebodyElseDoesNoHarmToWhatFollows(String where) throws Exception {
        boolean[] interrupted = {true};
        line.promising = call -> CompletableFuture.failedFuture(
                where.equals("promise")
                        ? new InterruptedException("theirs")
                        : new IllegalStateException("no database"));
        line.fallback = fault -> {
            throw new InterruptedException("the fallback's");
        };
        CompletionStage<Void> sent = line.handle(newCall(), executor)
                .thenAccept(reply -> interrupted[0] = Thread.currentThread().isInterrupted());

        executor.runAll();

        sent.toCompletableFuture().get(30, TimeUnit.SECONDS);
        assertThat(interrupted[0]).isFalse();
    }

    @Test
    void aPromiseThatFailsByAnInterruptionInterruptsNobodyElse() {
        line.promising = call -> CompletableFuture.failedFuture(new InterruptedException("theirs"));

        assertAnswer(line.handle(newCall()), "/>");

        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void aHandlerThatLeavesItsThreadInterruptedIsWaitedForAllTheSame() {
        line.promising = call -> {
            Thread.currentThread().interrupt();
            return CompletableFuture.supplyAsync(() -> "hello");
        };

        assertAnswer(line.handle(newCall()), "><Say>hello</Say></Response>");

        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void aThreadThatRunsTasksAtOnceStaysInterrupted() {
        Thread.currentThread().interrupt();

        Reply reply =
                line.handle(newCall(), Runnable::run).toCompletableFuture().join();

        assertThat(Thread.interrupted()).isTrue();
        assertAnswer(reply, "/>");
    }

    @Test
    void aPromiseIsNotLostBecauseThePoolIsFullWhenItIsKept() throws Exception {
        line.promising = call -> promised;
        boolean[] full = {false};
        CompletableFuture<Reply> reply = line.handle(newCall(), task -> {
                    if (full[0]) {
                        throw new RejectedExecutionException("full");
                    }
                    task.run();
                })
                .toCompletableFuture();

        full[0] = true;
        promised.complete("hello");

        assertAnswer(reply.get(5, TimeUnit.SECONDS), "><Say>hello</Say></Response>");
        assertThat(observed().outcome()).isEqualTo(Outcome.HANDLED);
    }

    @Test
    void anErrorOfTheExecutorIsARefusal() throws Exception {
        line = new Line(Line.BASE, null, ANYBODY, Line.OPTIONS.maxInFlight(1));
        for (int i = 0; i < 3; i++) {
            CompletionStage<Reply> reply = line.handle(newCall(), task -> {
                throw new OutOfMemoryError("unable to create native thread");
            });
            assertThat(reply.toCompletableFuture().get().status()).isEqualTo(503);
        }
        assertThat(line.observed()).extracting(Observation::detail).containsOnly("no thread is free");
        assertThat(isIdle()).isTrue();
    }

    @Test
    void aTaskThatRunsTwiceIsHandledOnce() throws Exception {
        line.promising = call -> promised;
        CompletableFuture<Reply> reply = line.handle(newCall(), task -> {
                    task.run();
                    task.run();
                })
                .toCompletableFuture();
        promised.complete("hello");

        assertAnswer(reply.get(), "><Say>hello</Say></Response>");
        assertThat(line.handled).hasValue(1);
        assertThat(isIdle()).isTrue();
    }

    @Test
    void aRepeatWaitsForAPromiseWithoutAThread() throws Exception {
        line = new Line(Line.BASE, null, ANYBODY, Line.OPTIONS.repeats(Repeats.within(Duration.ofMinutes(1))));
        line.promising = call -> promised;
        CompletableFuture<Reply> first = later();
        CompletableFuture<Reply> repeat = later();
        CompletableFuture<Reply> further = later();
        assertThat(executor.runAll()).isEqualTo(3);
        assertThat(first).isNotDone();
        assertThat(repeat).isNotDone();
        assertAnswer(further.get(), "/>");

        promised.complete("hello");
        executor.runAll();

        assertAnswer(first.get(), "><Say>hello</Say></Response>");
        assertThat(repeat.get()).isSameAs(first.get());
        assertThat(line.observed())
                .extracting(Observation::outcome, Observation::detail)
                .containsExactlyInAnyOrder(
                        tuple(Outcome.HANDLED, ""),
                        tuple(Outcome.REPEATED, "answered before"),
                        tuple(Outcome.REPEATED, "the one before has no answer yet"));
        assertThat(isIdle()).isTrue();
    }

    @Test
    void whoGetsTheAnswerCannotCompleteIt() {
        CompletionStage<Reply> reply = line.handle(newCall(), executor);

        assertThat(reply.toCompletableFuture().complete(Reply.status(500))).isTrue();

        executor.runAll();
        assertThat(reply.toCompletableFuture().join().status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/calls", "/unknown/calls", "/elsewhere"})
    void aMatchAnswersLaterAsTheRouterDoes(String path) throws Exception {
        line.handler = call -> "hello";
        Webhook webhook = line.post(path, NEW_CALL);
        CompletableFuture<Reply> reply = line.match(webhook)
                .map(match -> match.answer(executor))
                .orElseGet(() -> line.handle(webhook, executor))
                .toCompletableFuture();

        executor.runAll();

        assertThat(reply.get().text()).isEqualTo(line.handle(webhook).text());
    }

    @Test
    void aRepeatGetsWhatWasPromised() throws Exception {
        line = new Line(Line.BASE, null, ANYBODY, Line.OPTIONS.repeats(Repeats.within(Duration.ofMinutes(1))));
        line.promising = call -> promised;
        CompletableFuture<Reply> first = later();
        executor.runAll();
        promised.complete("hello");
        executor.runAll();

        CompletableFuture<Reply> repeat = later();
        executor.runAll();

        assertThat(repeat.get()).isSameAs(first.get());
        assertThat(line.handled).hasValue(1);
        assertThat(line.observed()).extracting(Observation::outcome).containsExactly(Outcome.HANDLED, Outcome.REPEATED);
    }
}
