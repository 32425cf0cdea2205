package dev.switchboard.sipgate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class RejectTest {

    @Test
    void rejected() {
        assertThat(Reject.rejected()).isEqualTo(new Reject(Reject.Reason.REJECTED));
    }

    @Test
    void busy() {
        assertThat(Reject.busy()).isEqualTo(new Reject(Reject.Reason.BUSY));
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> new Reject(null)).withMessage("reason");
    }
}
