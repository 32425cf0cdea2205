package dev.switchboard.runtime.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InFlightTest {

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
}
