package dev.switchboard.signalwire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StartTest {

    private static final StreamSettings SETTINGS =
            StreamSettings.to("wss://example.com/audio").name("copy");

    @Test
    void stream() {
        assertThat(Start.stream(SETTINGS)).isEqualTo(new Start(new MediaStream(StreamTrack.INBOUND, SETTINGS)));
        assertThat(Start.stream("wss://example.com/audio"))
                .isEqualTo(Start.stream(StreamSettings.to("wss://example.com/audio")));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UNKNOWN")
    void track(StreamTrack track) {
        assertThat(Start.stream(SETTINGS).track(track)).isEqualTo(new Start(new MediaStream(track, SETTINGS)));
    }

    @Test
    void refusesUnknownTracks() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Start.stream(SETTINGS).track(StreamTrack.UNKNOWN))
                .withMessage("stream: track UNKNOWN (expected: INBOUND, OUTBOUND or BOTH)");
    }

    @Test
    void stop() {
        assertThat(Stop.stream("copy")).isEqualTo(new Stop(new StreamName("copy")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Stop.stream(""))
                .withMessage("stream: name \"\" (expected: not blank)");
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> new Start(null)).withMessage("stream");
        assertThatNullPointerException()
                .isThrownBy(() -> new MediaStream(null, SETTINGS))
                .withMessage("track");
        assertThatNullPointerException()
                .isThrownBy(() -> new MediaStream(StreamTrack.BOTH, null))
                .withMessage("settings");
        assertThatNullPointerException().isThrownBy(() -> new Stop(null)).withMessage("stream");
        assertThatNullPointerException().isThrownBy(() -> new StreamName(null)).withMessage("name");
    }
}
