package dev.switchboard.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.sipgate.Party;
import org.junit.jupiter.api.Test;

class MissedCallsTest {

    private final MissedCalls calls = new MissedCalls(Lines.OPEN);

    @Test
    void theNewestComesFirstAndTheOldestGoes() {
        for (int i = 0; i <= MissedCalls.MOST; i++) {
            calls.add(Party.of("492111234567"), "call " + i);
        }

        assertThat(calls.newestFirst()).hasSize(MissedCalls.MOST);
        assertThat(calls.newestFirst().get(0).callId()).isEqualTo("call " + MissedCalls.MOST);
        assertThat(calls.newestFirst()).noneMatch(call -> call.callId().equals("call 0"));
    }

    @Test
    void aRepeatedRequestIsNotASecondCall() {
        calls.add(Party.of("492111234567"), "1");
        calls.add(Party.of("492111234567"), "1");

        assertThat(calls.newestFirst()).hasSize(1);
    }
}
