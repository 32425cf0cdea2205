package dev.switchboard.runtime.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.runtime.Repeats;
import dev.switchboard.runtime.Reply;
import dev.switchboard.runtime.Webhook;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RememberedTest {

    private static final Duration WINDOW = Duration.ofSeconds(10);
    private static final Duration FOREVER = Duration.ofDays(1);

    /** It begins below zero, as the JDK's own may. */
    private final AtomicLong clock = new AtomicLong(-5_000_000_000L);

    private final Remembered remembered = remembering(WINDOW, 3);

    private Remembered remembering(Duration window, int most) {
        return new Remembered(new Repeats(window, most), clock::get);
    }

    private boolean isFirst(String body) {
        return remembered.claim(Webhook.post("/calls", body)).isFirst();
    }

    @Test
    void theFirstIsToldFromItsRepeatsWhichGetItsAnswer() {
        Remembered.Claim first = remembered.claim(Webhook.post("/calls", "a=1"));
        Remembered.Claim early = remembered.claim(Webhook.post("/calls", "a=1"));
        Reply answer = Reply.status(200);

        assertThat(first.answered(answer)).isSameAs(answer);
        Remembered.Claim late = remembered.claim(Webhook.post("/calls", "a=1"));

        assertThat(first.isFirst()).isTrue();
        assertThat(early.isFirst()).isFalse();
        assertThat(late.isFirst()).isFalse();
        assertThat(early.await(FOREVER)).containsSame(answer);
        assertThat(late.await(Duration.ZERO)).containsSame(answer);
    }

    @Test
    void whatDiffersInMethodPathQueryOrBodyIsAnotherRequest() {
        Remembered remembered = remembering(WINDOW, 100);
        List<Webhook> different = List.of(
                Webhook.post("/calls", "a=1"),
                Webhook.get("/calls"),
                Webhook.post("/calls", ""),
                Webhook.post("/calls/", "a=1"),
                Webhook.post("/calls?", "a=1&b"),
                Webhook.post("/calls?a=1", ""),
                Webhook.get("/calls?a=1"),
                Webhook.post("/calls?a=1", "a=1"),
                Webhook.post("/calls?a=2", "a=1"),
                Webhook.post("/calls", "a=2"),
                Webhook.post("/calls", "a=1&"),
                Webhook.post("/callsa=1", ""),
                Webhook.post("/calls", "\n"),
                Webhook.post("/calls", "\na=1"));

        assertThat(different).allMatch(webhook -> remembered.claim(webhook).isFirst());
        assertThat(different).noneMatch(webhook -> remembered.claim(webhook).isFirst());
    }

    @Test
    void aRequestIsForgottenWhenItsWindowIsOver() {
        assertThat(isFirst("a")).isTrue();
        clock.addAndGet(WINDOW.toNanos() - 1);
        assertThat(isFirst("a")).isFalse();
        clock.addAndGet(1);
        assertThat(isFirst("a")).isTrue();
        clock.addAndGet(WINDOW.toNanos() - 1);
        assertThat(isFirst("a")).isFalse();
    }

    @Test
    void aRepeatDoesNotProlongTheWindow() {
        assertThat(isFirst("a")).isTrue();
        clock.addAndGet(WINDOW.toNanos() / 2);
        assertThat(isFirst("a")).isFalse();
        clock.addAndGet(WINDOW.toNanos() / 2);
        assertThat(isFirst("a")).isTrue();
    }

    @Test
    void aRequestThatCameAgainAfterItsWindowIsTheYoungest() {
        assertThat(isFirst("a")).isTrue();
        clock.addAndGet(WINDOW.toNanos());
        assertThat(isFirst("b")).isTrue();
        assertThat(isFirst("a")).isTrue();
        assertThat(isFirst("c")).isTrue();

        assertThat(isFirst("d")).isTrue();

        assertThat(isFirst("a")).isFalse();
        assertThat(isFirst("c")).isFalse();
        assertThat(isFirst("b")).isTrue();
    }

    @Test
    void theClockMayPassItsHighestNumber() {
        clock.set(Long.MAX_VALUE - 1);
        assertThat(isFirst("a")).isTrue();
        assertThat(isFirst("a")).isFalse();
        clock.addAndGet(WINDOW.toNanos() - 1);
        assertThat(clock).hasNegativeValue();
        assertThat(isFirst("a")).isFalse();
        clock.incrementAndGet();
        assertThat(isFirst("a")).isTrue();
    }

    @Test
    void beyondTheBoundTheOldestIsForgottenAlone() {
        assertThat(isFirst("a")).isTrue();
        assertThat(isFirst("b")).isTrue();
        assertThat(isFirst("c")).isTrue();
        assertThat(isFirst("a")).isFalse();

        assertThat(isFirst("d")).isTrue();

        assertThat(isFirst("b")).isFalse();
        assertThat(isFirst("c")).isFalse();
        assertThat(isFirst("d")).isFalse();
        assertThat(isFirst("a")).isTrue();
        assertThat(isFirst("b")).isTrue();
    }

    @Test
    void whoIsForgottenIsAnsweredStillIfSomebodyWaits() {
        Remembered.Claim first = remembered.claim(Webhook.post("/calls", "a"));
        Remembered.Claim repeat = remembered.claim(Webhook.post("/calls", "a"));
        assertThat(isFirst("b") && isFirst("c") && isFirst("d") && isFirst("e")).isTrue();
        Reply answer = Reply.status(200);

        first.answered(answer);

        assertThat(repeat.await(FOREVER)).containsSame(answer);
    }

    @Test
    void ofManyAtTheSameTimeOneIsTheFirstAndAllGetItsAnswer() throws Exception {
        int rounds = 200;
        int many = 8;
        Remembered remembered = remembering(WINDOW, rounds);
        CyclicBarrier together = new CyclicBarrier(many);
        AtomicInteger firsts = new AtomicInteger();
        List<Waiter<List<Reply>>> waiters = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            waiters.add(Waiter.start(() -> {
                List<Reply> replies = new ArrayList<>();
                for (int round = 0; round < rounds; round++) {
                    together.await();
                    Remembered.Claim claim = remembered.claim(Webhook.post("/calls", "a=" + round));
                    if (claim.isFirst()) {
                        firsts.incrementAndGet();
                        replies.add(claim.answered(Reply.status(200)));
                    } else {
                        replies.add(claim.await(FOREVER).orElseThrow());
                    }
                }
                return replies;
            }));
        }

        List<Reply> replies = waiters.get(0).result();
        assertThat(new HashSet<>(replies)).hasSize(rounds);
        for (Waiter<List<Reply>> waiter : waiters) {
            assertThat(waiter.result()).isEqualTo(replies);
        }
        assertThat(firsts).hasValue(rounds);
    }

    @Test
    void nobodyElseLooksWhileOneNotesItsRequest() throws Exception {
        CountDownLatch looking = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        Remembered remembered = new Remembered(new Repeats(WINDOW, 3), () -> {
            looking.countDown();
            try {
                release.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return 0;
        });
        Waiter<Boolean> one =
                Waiter.start(() -> remembered.claim(Webhook.post("/calls", "a")).isFirst());
        looking.await();
        Waiter<Boolean> other =
                Waiter.start(() -> remembered.claim(Webhook.post("/calls", "a")).isFirst());
        other.untilItIs(Thread.State.BLOCKED);

        release.countDown();

        assertThat(one.result()).isTrue();
        assertThat(other.result()).isFalse();
    }

    @Test
    void whoWaitsIsWokenByTheAnswer() throws Exception {
        Remembered.Claim first = remembered.claim(Webhook.post("/calls", "a"));
        Remembered.Claim repeat = remembered.claim(Webhook.post("/calls", "a"));
        Waiter<Reply> waiter = Waiter.start(() -> repeat.await(FOREVER).orElseThrow());
        waiter.untilItWaits();
        Reply answer = Reply.status(200);

        first.answered(answer);

        assertThat(waiter.result()).isSameAs(answer);
    }

    @Test
    void nobodyWaitsLongerThanHeMay() {
        remembered.claim(Webhook.post("/calls", "a"));
        Remembered.Claim repeat = remembered.claim(Webhook.post("/calls", "a"));

        assertThat(repeat.await(Duration.ZERO)).isEmpty();
        assertThat(repeat.await(Duration.ofMillis(1))).isEmpty();
    }

    @Test
    void whoIsInterruptedWaitsNoLongerAndStaysSo() throws Exception {
        remembered.claim(Webhook.post("/calls", "a"));
        Remembered.Claim repeat = remembered.claim(Webhook.post("/calls", "a"));
        Waiter<Boolean> waiter = Waiter.start(() -> repeat.await(FOREVER).isEmpty() && Thread.interrupted());
        waiter.untilItWaits();

        waiter.interrupt();

        assertThat(waiter.result()).isTrue();
    }

    @Test
    void noTwoStepsHaveOneNumber() {
        Set<String> steps = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            steps.add(remembered.nextStep());
        }
        assertThat(steps).hasSize(10_000).allMatch(step -> step.matches("[0-9a-z]{1,13}"));
    }
}
