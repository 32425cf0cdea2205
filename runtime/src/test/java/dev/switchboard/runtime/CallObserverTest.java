package dev.switchboard.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.runtime.Observation.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CallObserverTest {

    private static final Observation SEEN = new Observation(
            Outcome.HANDLED, "Line", "", "newCall", "1", "Line.welcome", 200, "", Optional.empty(), Duration.ZERO);

    @Test
    void tellsOneAfterTheOther() {
        List<String> told = new ArrayList<>();
        CallObserver first = observation -> told.add("first " + observation.event());
        first.andThen(observation -> told.add("second " + observation.event())).observe(SEEN);

        assertThat(told).containsExactly("first newCall", "second newCall");
    }

    @Test
    void tellsTheSecondAlsoIfTheFirstThrows() {
        List<Observation> told = new ArrayList<>();
        CallObserver broken = observation -> {
            throw new IllegalStateException("broken");
        };

        assertThatThrownBy(() -> broken.andThen(told::add).observe(SEEN)).hasMessage("broken");
        assertThat(told).containsExactly(SEEN);
    }
}
