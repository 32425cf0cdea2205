package dev.switchboard.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.sipgate.Party;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CallersTest {

    private final Callers callers = new Callers();

    @Test
    void theOldestAreForgotten() {
        for (int i = 0; i <= Callers.MOST; i++) {
            callers.calls("call " + i, new Party.Anonymous());
        }

        assertThat(callers.who("call 0")).isEmpty();
        assertThat(callers.who("call 1")).isEqualTo("anonymous");
        assertThat(callers.who("call " + Callers.MOST)).isEqualTo("anonymous");
    }

    @Test
    void anAnswerThatComesTwiceIsSaidOnce() {
        callers.calls("1", Party.of("492111234567"));
        callers.talks("1", Party.absent(), Optional.of("Alice"));
        callers.talks("1", Party.absent(), Optional.of("Alice"));

        assertThat(callers.who("1")).isEqualTo("+492111234••• with Alice");
    }

    @Test
    void anAnswerTellsOfACallThatBeganBeforeTheServer() {
        callers.talks("1", Party.of("492111234567"), Optional.empty());

        assertThat(callers.who("1")).isEqualTo("+492111234•••");
    }

    @Test
    void absurdIdsAreNotKept() {
        callers.calls("", new Party.Anonymous());
        callers.calls("x".repeat(10_000), new Party.Anonymous());

        assertThat(callers.who("")).isEmpty();
        assertThat(callers.who("x".repeat(10_000))).isEmpty();
    }
}
