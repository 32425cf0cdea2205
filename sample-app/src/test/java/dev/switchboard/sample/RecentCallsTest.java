package dev.switchboard.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentCallsTest {

    private final RecentCalls<String> calls = new RecentCalls<>();

    @Test
    void theOldestAreForgotten() {
        for (int i = 0; i <= RecentCalls.MOST; i++) {
            calls.put("call " + i, "known");
        }

        assertThat(calls.get("call 0")).isEmpty();
        assertThat(calls.get("call 1")).contains("known");
        assertThat(calls.all()).hasSize(RecentCalls.MOST);
    }

    @Test
    void whatIsSpokenOfIsNotOld() {
        for (int i = 0; i < RecentCalls.MOST; i++) {
            calls.put("call " + i, "known");
        }
        calls.put("call 0", "known better");
        calls.put("another", "known");

        assertThat(calls.get("call 0")).contains("known better");
        assertThat(calls.get("call 1")).isEmpty();
    }

    @Test
    void absurdIdsAreNotKept() {
        calls.put("", "known");
        calls.put("x".repeat(10_000), "known");

        assertThat(calls.all()).isEmpty();
    }
}
