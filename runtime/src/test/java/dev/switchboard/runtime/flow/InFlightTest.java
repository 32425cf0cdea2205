package dev.switchboard.runtime.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class InFlightTest {

    private static final Duration FOREVER = Duration.ofDays(1);

    @Test
    void letsInAsManyAsItsBound() {
        InFlight inFlight = new InFlight(2);

        assertThat(inFlight.enter()).isTrue();
        assertThat(inFlight.enter()).isTrue();
        assertThat(inFlight.enter()).isFalse();
        assertThat(inFlight.enter()).isFalse();
    }

    @Test
    void whoLeavesMakesRoomForOne() {
        InFlight inFlight = new InFlight(1);

        assertThat(inFlight.enter()).isTrue();
        assertThat(inFlight.enter()).isFalse();
        inFlight.leave();
        assertThat(inFlight.enter()).isTrue();
        assertThat(inFlight.enter()).isFalse();
    }

    @Test
    void letsNobodyInOnceItIsClosedWhoeverLeaves() {
        InFlight inFlight = new InFlight(2);

        assertThat(inFlight.isClosed()).isFalse();
        assertThat(inFlight.enter()).isTrue();
        inFlight.close();
        assertThat(inFlight.isClosed()).isTrue();
        assertThat(inFlight.enter()).isFalse();
        inFlight.leave();
        assertThat(inFlight.enter()).isFalse();
    }

    @Test
    void neverHasMoreThanItsBoundInsideAndLosesNoPlace() {
        InFlight inFlight = new InFlight(3);
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();

        IntStream.range(0, 100_000).parallel().forEach(i -> {
            if (inFlight.enter()) {
                most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                inside.decrementAndGet();
                inFlight.leave();
            }
        });

        assertThat(most.get()).isBetween(1, 3);
        assertThat(IntStream.range(0, 5).filter(i -> inFlight.enter()).count()).isEqualTo(3);
    }

    @Test
    void whoIsNotLetInLeavesNoTrace() throws Exception {
        InFlight inFlight = new InFlight(1);

        assertThat(inFlight.enter()).isTrue();
        for (int i = 0; i < 3; i++) {
            assertThat(inFlight.enter()).isFalse();
        }
        inFlight.leave();
        assertThat(inFlight.enter()).isTrue();
        inFlight.leave();
        inFlight.close();
        assertThat(inFlight.enter()).isFalse();
        assertThat(inFlight.awaitNone(Duration.ZERO)).isTrue();
    }

    @Test
    void doesNotWaitWhereNothingIsInside() throws Exception {
        InFlight inFlight = new InFlight(1);
        inFlight.close();

        assertThat(inFlight.awaitNone(Duration.ZERO)).isTrue();
        assertThat(inFlight.awaitNone(FOREVER)).isTrue();
    }

    @Test
    void doesNotWaitLongerThanItMayForOneThatStays() throws Exception {
        InFlight inFlight = new InFlight(1);
        inFlight.enter();
        inFlight.close();

        assertThat(inFlight.awaitNone(Duration.ZERO)).isFalse();
        assertThat(inFlight.awaitNone(Duration.ofMillis(1))).isFalse();
        assertThat(inFlight.awaitNone(Duration.ofSeconds(-1))).isFalse();
        assertThat(inFlight.awaitNone(Duration.ofSeconds(Long.MIN_VALUE))).isFalse();
    }

    @Test
    void theLastThatLeavesWakesAllThatWait() throws Exception {
        InFlight inFlight = new InFlight(2);
        inFlight.enter();
        inFlight.enter();
        inFlight.close();
        Waiter<Boolean> one = Waiter.start(() -> inFlight.awaitNone(FOREVER));
        Waiter<Boolean> other = Waiter.start(() -> inFlight.awaitNone(FOREVER));
        one.untilItWaits();
        other.untilItWaits();

        inFlight.leave();
        assertThat(inFlight.enter()).isFalse();
        one.untilItWaits();
        other.untilItWaits();
        inFlight.leave();

        assertThat(one.result()).isTrue();
        assertThat(other.result()).isTrue();
    }

    @Test
    void waitsAsLongAsADurationCanBe() throws Exception {
        InFlight inFlight = new InFlight(1);
        inFlight.enter();
        inFlight.close();
        Waiter<Boolean> waiter = Waiter.start(() -> inFlight.awaitNone(ChronoUnit.FOREVER.getDuration()));
        waiter.untilItWaits();

        inFlight.leave();

        assertThat(waiter.result()).isTrue();
    }

    @Test
    void whoWaitsMayBeInterrupted() throws Exception {
        InFlight inFlight = new InFlight(1);
        inFlight.enter();
        inFlight.close();
        Waiter<Boolean> waiter = Waiter.start(() -> inFlight.awaitNone(FOREVER));
        waiter.untilItWaits();

        waiter.interrupt();

        assertThatThrownBy(waiter::result)
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(InterruptedException.class);
    }
}
