package dev.switchboard.runtime.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.runtime.Repeats;
import dev.switchboard.runtime.Reply;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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

    private static ByteBuffer key(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    private boolean isFirst(String text) {
        return remembered.claim(key(text)).isFirst();
    }

    @Test
    void theFirstIsToldFromItsRepeatsWhichGetItsAnswer() {
        Remembered.Claim first = remembered.claim(key("a"));
        Remembered.Claim early = remembered.claim(key("a"));
        Reply answer = Reply.status(200);

        assertThat(first.answered(answer)).isSameAs(answer);
        Remembered.Claim late = remembered.claim(key("a"));

        assertThat(first.isFirst()).isTrue();
        assertThat(early.isFirst()).isFalse();
        assertThat(late.isFirst()).isFalse();
        assertThat(early.await(FOREVER)).containsSame(answer);
        assertThat(late.await(Duration.ZERO)).containsSame(answer);
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
        Remembered.Claim first = remembered.claim(key("a"));
        Remembered.Claim repeat = remembered.claim(key("a"));
        assertThat(isFirst("b") && isFirst("c") && isFirst("d") && isFirst("e")).isTrue();
        Reply answer = Reply.status(200);

        first.answered(answer);

        assertThat(repeat.await(FOREVER)).containsSame(answer);
    }

    @Test
    void ofManyAtTheSameTimeOneIsTheFirstAndAllHaveItsAnswerWhenItIsThere() throws Exception {
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
                    Remembered.Claim claim = remembered.claim(key("a" + round));
                    if (claim.isFirst()) {
                        firsts.incrementAndGet();
                        claim.answered(Reply.status(200));
                    }
                    together.await();
                    replies.add(claim.await(Duration.ZERO).orElseThrow());
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
        Waiter<Boolean> one = Waiter.start(() -> remembered.claim(key("a")).isFirst());
        looking.await();
        Waiter<Boolean> other = Waiter.start(() -> remembered.claim(key("a")).isFirst());
        other.untilItIs(Thread.State.BLOCKED);

        release.countDown();

        assertThat(one.result()).isTrue();
        assertThat(other.result()).isFalse();
    }

    @Test
    void whoWaitsIsWokenByTheAnswer() throws Exception {
        Remembered.Claim first = remembered.claim(key("a"));
        Remembered.Claim repeat = remembered.claim(key("a"));
        Waiter<Reply> waiter = Waiter.start(() -> repeat.await(FOREVER).orElseThrow());
        waiter.untilItWaits();
        Reply answer = Reply.status(200);

        first.answered(answer);

        assertThat(waiter.result()).isSameAs(answer);
    }

    @Test
    void ofManyRepeatsAtTheSameTimeOneWaitsAndTheOthersHaveNothing() throws Exception {
        int many = 8;
        Remembered.Claim first = remembered.claim(key("a"));
        CyclicBarrier together = new CyclicBarrier(many);
        CountDownLatch othersAreBack = new CountDownLatch(many - 1);
        List<Waiter<Optional<Reply>>> waiters = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            Remembered.Claim repeat = remembered.claim(key("a"));
            waiters.add(Waiter.start(() -> {
                together.await();
                Optional<Reply> earlier = repeat.await(FOREVER);
                othersAreBack.countDown();
                return earlier;
            }));
        }
        othersAreBack.await();
        Reply answer = Reply.status(200);

        first.answered(answer);

        List<Reply> replies = new ArrayList<>();
        for (Waiter<Optional<Reply>> waiter : waiters) {
            waiter.result().ifPresent(replies::add);
        }
        assertThat(replies).containsExactly(answer);
    }

    @Test
    void whoComesWhenTheAnswerIsThereHasItThoughAnotherWaitedInVain() {
        Remembered.Claim first = remembered.claim(key("a"));
        assertThat(remembered.claim(key("a")).await(Duration.ZERO)).isEmpty();
        assertThat(remembered.claim(key("a")).await(FOREVER)).isEmpty();
        Reply answer = Reply.status(200);

        first.answered(answer);

        assertThat(remembered.claim(key("a")).await(Duration.ZERO)).containsSame(answer);
    }

    @Test
    void oneWaitsForEachRequest() throws Exception {
        Remembered.Claim one = remembered.claim(key("a"));
        Remembered.Claim other = remembered.claim(key("b"));
        Waiter<Optional<Reply>> oneWaits =
                Waiter.start(() -> remembered.claim(key("a")).await(FOREVER));
        Waiter<Optional<Reply>> otherWaits =
                Waiter.start(() -> remembered.claim(key("b")).await(FOREVER));
        oneWaits.untilItWaits();
        otherWaits.untilItWaits();

        Reply answer = one.answered(Reply.status(200));
        Reply otherAnswer = other.answered(Reply.status(200));

        assertThat(oneWaits.result()).containsSame(answer);
        assertThat(otherWaits.result()).containsSame(otherAnswer);
    }

    @Test
    void nobodyWaitsLongerThanHeMay() {
        remembered.claim(key("a"));
        Remembered.Claim repeat = remembered.claim(key("a"));

        assertThat(repeat.await(Duration.ofMillis(1))).isEmpty();
    }

    @Test
    void whoIsInterruptedWaitsNoLongerAndStaysSo() throws Exception {
        remembered.claim(key("a"));
        Remembered.Claim repeat = remembered.claim(key("a"));
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
