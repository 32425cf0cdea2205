package dev.switchboard.signalwire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.entry;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class EnqueueTest {

    private record Waiting(int round) implements InQueue {}

    private static final Enqueue EVERYTHING =
            new Enqueue(HttpMethod.GET, HttpMethod.GET, Optional.of(new Waiting(1)), "support");

    @Test
    void in() {
        assertThat(Enqueue.in("support"))
                .isEqualTo(new Enqueue(HttpMethod.POST, HttpMethod.POST, Optional.empty(), "support"));
    }

    @Test
    void withersChangeOneThing() {
        assertThat(Changes.between(EVERYTHING, EVERYTHING.method(HttpMethod.POST)))
                .containsOnly(entry("method", HttpMethod.POST));
        assertThat(Changes.between(EVERYTHING, EVERYTHING.waitUrlMethod(HttpMethod.POST)))
                .containsOnly(entry("waitUrlMethod", HttpMethod.POST));
        assertThat(Changes.between(EVERYTHING, EVERYTHING.into(new Waiting(2))))
                .containsOnly(entry("target", Optional.of(new Waiting(2))));
    }

    @Test
    void refusesBlankNames() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Enqueue.in(" "))
                .withMessage("enqueue: queue \" \" (expected: not blank)");
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> EVERYTHING.method(null))
                .withMessage("method");
        assertThatNullPointerException()
                .isThrownBy(() -> EVERYTHING.waitUrlMethod(null))
                .withMessage("waitUrlMethod");
        assertThatNullPointerException()
                .isThrownBy(() -> new Enqueue(HttpMethod.POST, HttpMethod.POST, null, "support"))
                .withMessage("target");
        assertThatNullPointerException().isThrownBy(() -> Enqueue.in(null)).withMessage("queue");
    }
}
