package dev.switchboard.sipgate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HangupTest {

    @Test
    void now() {
        assertThat(Hangup.now()).isEqualTo(new Hangup());
    }
}
