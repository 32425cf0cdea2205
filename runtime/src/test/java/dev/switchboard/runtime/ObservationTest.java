package dev.switchboard.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.runtime.Observation.Outcome;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ObservationTest {

    private static Observation seen(Optional<Throwable> cause) {
        return new Observation(
                Outcome.FAULT,
                "Line",
                "Pin",
                "dtmf\nforged",
                "4711",
                "Pin.wrong",
                200,
                "",
                cause,
                Duration.ofMillis(1));
    }

    @Test
    void itsTextHoldsNothingOfTheRequestAndNoMessage() {
        assertThat(seen(Optional.empty())).hasToString("FAULT flow=Line route=Pin handler=Pin.wrong status=200");
        assertThat(seen(Optional.of(new NumberFormatException("For input string: \"4711#\""))))
                .hasToString("FAULT flow=Line route=Pin handler=Pin.wrong status=200"
                        + " thrown=java.lang.NumberFormatException");
    }
}
