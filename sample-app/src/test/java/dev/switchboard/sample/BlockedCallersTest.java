package dev.switchboard.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.sipgate.Party;
import dev.switchboard.sipgate.PhoneNumber;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BlockedCallersTest {

    private final BlockedCallers blocked = new BlockedCallers(Set.of(PhoneNumber.of("+496990009666")));

    @Test
    void aNumberIsRecognisedHoweverItIsWritten() {
        assertThat(blocked.include(Party.of("496990009666"))).isTrue();
        assertThat(blocked.include(Party.of("+496990009666"))).isTrue();
    }

    @Test
    void othersAreNot() {
        assertThat(blocked.include(Party.of("496990009667"))).isFalse();
        assertThat(blocked.include(Party.of("anonymous"))).isFalse();
        assertThat(blocked.include(Party.absent())).isFalse();
    }
}
