package dev.switchboard.sipgate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;

class EnumsTest {

    @Test
    void directions() {
        assertThat(Spellings.of(Direction.class))
                .containsOnly(entry("IN", "in"), entry("OUT", "out"), entry("UNKNOWN", Spellings.OTHERWISE));
    }

    @Test
    void hangupCauses() {
        assertThat(Spellings.of(HangupCause.class))
                .containsOnly(
                        entry("NORMAL_CLEARING", "normalClearing"),
                        entry("BUSY", "busy"),
                        entry("CANCEL", "cancel"),
                        entry("NO_ANSWER", "noAnswer"),
                        entry("CONGESTION", "congestion"),
                        entry("NOT_FOUND", "notFound"),
                        entry("FORWARDED", "forwarded"),
                        entry("UNKNOWN", Spellings.OTHERWISE));
    }

    @Test
    void rejectReasons() {
        assertThat(Spellings.of(Reject.Reason.class))
                .containsOnly(entry("REJECTED", "rejected"), entry("BUSY", "busy"));
    }

    @Test
    void gatherTypes() {
        assertThat(Spellings.of(Gather.Type.class)).containsOnly(entry("DTMF", "dtmf"));
    }
}
