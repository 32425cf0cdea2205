package dev.switchboard.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CallersTest {

    private static final Caller CUSTOMER = new Caller("+492111234567");
    private static final Caller NOBODY = new Caller("");

    private final Callers callers = new Callers(Map.of(CUSTOMER, "Café Morgenrot"));

    @Test
    void anAnswerThatComesTwiceIsSaidOnce() {
        callers.calls("1", CUSTOMER);
        callers.talks("1", NOBODY, Optional.of("Alice"));
        callers.talks("1", NOBODY, Optional.of("Alice"));

        assertThat(callers.who("1")).isEqualTo("+492111234••• with Alice");
    }

    @Test
    void anAnswerTellsOfACallThatBeganBeforeTheServer() {
        callers.talks("1", CUSTOMER, Optional.empty());

        assertThat(callers.who("1")).isEqualTo("+492111234•••");
    }

    @Test
    void ofAnotherCallNothingIsKnown() {
        assertThat(callers.who("1")).isEmpty();
    }

    @Test
    void customersHaveNames() {
        assertThat(callers.name(CUSTOMER)).contains("Café Morgenrot");
        assertThat(callers.name(NOBODY)).isEmpty();
    }
}
