package dev.switchboard.signalwire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.entry;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConnectTest {

    private record Done(int step) implements AfterConnect {}

    private static final Connect EVERYTHING = new Connect(HttpMethod.GET, Optional.of(new Done(1)), new Room("office"));

    @Test
    void room() {
        assertThat(Connect.room("office"))
                .isEqualTo(new Connect(HttpMethod.POST, Optional.empty(), new Room("office")))
                .isEqualTo(Connect.to(new Room("office")));
    }

    @Test
    void stream() {
        StreamSettings settings = StreamSettings.to("wss://example.com/audio");
        assertThat(Connect.stream("wss://example.com/audio"))
                .isEqualTo(Connect.stream(settings))
                .isEqualTo(Connect.to(new BidirectionalStream(settings)));
    }

    @Test
    void withersChangeOneThing() {
        assertThat(Changes.between(EVERYTHING, EVERYTHING.method(HttpMethod.POST)))
                .containsOnly(entry("method", HttpMethod.POST));
        assertThat(Changes.between(EVERYTHING, EVERYTHING.into(new Done(2))))
                .containsOnly(entry("target", Optional.of(new Done(2))));
    }

    @Test
    void refusesBlankRooms() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Connect.room(""))
                .withMessage("room: name \"\" (expected: not blank)");
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> EVERYTHING.method(null))
                .withMessage("method");
        assertThatNullPointerException()
                .isThrownBy(() -> new Connect(HttpMethod.POST, null, new Room("office")))
                .withMessage("target");
        assertThatNullPointerException().isThrownBy(() -> Connect.to(null)).withMessage("noun");
        assertThatNullPointerException().isThrownBy(() -> new Room(null)).withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> new BidirectionalStream(null))
                .withMessage("settings");
    }
}
