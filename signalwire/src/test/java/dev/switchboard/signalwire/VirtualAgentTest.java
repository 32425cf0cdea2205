package dev.switchboard.signalwire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class VirtualAgentTest {

    @Test
    void of() {
        assertThat(VirtualAgent.of("my-agent")).isEqualTo(new VirtualAgent("my-agent"));
    }

    @Test
    void refusesBlanks() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VirtualAgent.of(""))
                .withMessage("virtual agent: connectorName \"\" (expected: not blank)");
    }
}
