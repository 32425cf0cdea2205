package dev.switchboard.signalwire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.entry;

import dev.switchboard.signalwire.ssml.Break;
import dev.switchboard.signalwire.ssml.Emphasis;
import dev.switchboard.signalwire.ssml.SpeechPart;
import dev.switchboard.signalwire.ssml.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SayTest {

    private static final Words HELLO = Words.of("Hello.");
    private static final Say EVERYTHING = new Say(Optional.of("man"), Optional.of("en-GB"), 2, List.of(HELLO));

    @Test
    void text() {
        assertThat(Say.text("Hello."))
                .isEqualTo(new Say(Optional.empty(), Optional.empty(), 1, List.of(HELLO)))
                .isEqualTo(Say.parts(HELLO))
                .isEqualTo(Say.parts(List.of(HELLO)));
    }

    @Test
    void partsKeepTheirOrder() {
        Break pause = Break.of(Duration.ofSeconds(1));
        assertThat(Say.parts(HELLO, pause).parts()).containsExactly(HELLO, pause);
    }

    @Test
    void withersChangeOneThing() {
        assertThat(Changes.between(EVERYTHING, EVERYTHING.voice("Polly.Joanna")))
                .containsOnly(entry("voice", Optional.of("Polly.Joanna")));
        assertThat(Changes.between(EVERYTHING, EVERYTHING.language("de-DE")))
                .containsOnly(entry("language", Optional.of("de-DE")));
        assertThat(Changes.between(EVERYTHING, EVERYTHING.loop(0))).containsOnly(entry("loop", 0));
    }

    @Test
    void copiesTheParts() {
        List<SpeechPart> parts = new ArrayList<>(List.of(HELLO));
        Say say = Say.parts(parts);
        parts.clear();
        assertThat(say).isEqualTo(Say.text("Hello."));
    }

    @Test
    void countsCharactersInAllParts() {
        String half = "\uD83D\uDE00".repeat(2048);
        assertThat(Say.parts(Words.of(half), Emphasis.of(half)).parts()).hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Say.parts(Words.of(half), Emphasis.of(half + "!")))
                .withMessage("say: characters 4097 (expected: from 0 to 4096)");
    }

    @Test
    void refusesNegativeLoops() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EVERYTHING.loop(-1))
                .withMessage("say: loop -1 (expected: at least 0)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void refusesBlanks(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EVERYTHING.voice(blank))
                .withMessage("say: voice \"" + blank + "\" (expected: not blank)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EVERYTHING.language(blank))
                .withMessage("say: language \"" + blank + "\" (expected: not blank)");
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Say(null, Optional.empty(), 1, List.of()))
                .withMessage("voice");
        assertThatNullPointerException()
                .isThrownBy(() -> new Say(Optional.empty(), null, 1, List.of()))
                .withMessage("language");
        assertThatNullPointerException().isThrownBy(() -> Say.parts(Collections.singletonList(null)));
        assertThatNullPointerException().isThrownBy(() -> Say.text(null)).withMessage("text");
    }
}
