package dev.switchboard.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class MissedCallsTest {

    private static final Caller CUSTOMER = new Caller("+492111234567");

    private final MissedCalls calls = new MissedCalls(Lines.OPEN);

    @Test
    void theNewestComesFirstAndTheOldestGoes() {
        for (int i = 0; i <= MissedCalls.MOST; i++) {
            calls.add(CUSTOMER, "call " + i);
        }

        assertThat(calls.newestFirst()).hasSize(MissedCalls.MOST);
        assertThat(calls.newestFirst().get(0).callId()).isEqualTo("call " + MissedCalls.MOST);
        assertThat(calls.newestFirst()).noneMatch(call -> call.callId().equals("call 0"));
    }

    @Test
    void aRepeatedRequestIsNotASecondCall() {
        calls.add(CUSTOMER, "1");
        calls.add(CUSTOMER, "1");

        assertThat(calls.newestFirst()).hasSize(1);
    }

    @Test
    void aMessageIsThatOfItsCall() {
        calls.add(CUSTOMER, "1");
        calls.add(CUSTOMER, "2");
        calls.leftMessage("1", Duration.ofSeconds(12));
        calls.leftMessage("3", Duration.ofSeconds(30));

        assertThat(calls.newestFirst())
                .extracting(MissedCalls.MissedCall::message)
                .containsExactly(Duration.ZERO, Duration.ofSeconds(12));
    }
}
