package dev.switchboard.signalwire.ssml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.entry;

import dev.switchboard.signalwire.Changes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PartsTest {

    private static final Words HELLO = Words.of("Hello");

    @Test
    void words() {
        assertThat(Words.of("Hello")).isEqualTo(new Words("Hello"));
    }

    @Test
    void emphasis() {
        assertThat(Emphasis.of("Hello"))
                .isEqualTo(new Emphasis(Emphasis.Level.MODERATE, List.of(HELLO)))
                .isEqualTo(Emphasis.of(HELLO));
        assertThat(Changes.between(Emphasis.of(HELLO), Emphasis.of(HELLO).level(Emphasis.Level.STRONG)))
                .containsOnly(entry("level", Emphasis.Level.STRONG));
    }

    @Test
    void lang() {
        assertThat(Lang.of("fr-FR", "Hello"))
                .isEqualTo(new Lang("fr-FR", List.of(HELLO)))
                .isEqualTo(Lang.of("fr-FR", HELLO));
    }

    @Test
    void phoneme() {
        assertThat(Phoneme.ipa("pɪˈkɑːn", "pecan")).isEqualTo(new Phoneme(Phoneme.Alphabet.IPA, "pɪˈkɑːn", "pecan"));
        assertThat(Phoneme.xSampa("pI\"kA:n", "pecan"))
                .isEqualTo(new Phoneme(Phoneme.Alphabet.X_SAMPA, "pI\"kA:n", "pecan"));
    }

    @Test
    void prosody() {
        Prosody everything = new Prosody(Optional.of("soft"), Optional.of("low"), Optional.of("slow"), List.of(HELLO));
        assertThat(Prosody.of("Hello"))
                .isEqualTo(new Prosody(Optional.empty(), Optional.empty(), Optional.empty(), List.of(HELLO)))
                .isEqualTo(Prosody.of(HELLO));
        assertThat(Changes.between(everything, everything.volume("-6dB")))
                .containsOnly(entry("volume", Optional.of("-6dB")));
        assertThat(Changes.between(everything, everything.pitch("-10%")))
                .containsOnly(entry("pitch", Optional.of("-10%")));
        assertThat(Changes.between(everything, everything.rate("85%"))).containsOnly(entry("rate", Optional.of("85%")));
    }

    @Test
    void sayAs() {
        assertThat(SayAs.of(SayAs.InterpretAs.DIGITS, "123"))
                .isEqualTo(new SayAs(SayAs.InterpretAs.DIGITS, Optional.empty(), "123"));
    }

    @Test
    void sub() {
        assertThat(Sub.of("World Wide Web Consortium", "W3C")).isEqualTo(new Sub("World Wide Web Consortium", "W3C"));
    }

    @Test
    void sentence() {
        assertThat(Sentence.of("Hello")).isEqualTo(new Sentence(List.of(HELLO))).isEqualTo(Sentence.of(HELLO));
    }

    @Test
    void paragraph() {
        assertThat(Paragraph.of("Hello"))
                .isEqualTo(new Paragraph(List.of(HELLO)))
                .isEqualTo(Paragraph.of(HELLO));
        assertThat(Paragraph.of(Sentence.of("Hello"), HELLO).parts()).containsExactly(Sentence.of("Hello"), HELLO);
    }

    static Stream<SpeechPart> fiveCharacters() {
        return Stream.of(
                HELLO,
                Words.of("\uD83D\uDE00".repeat(5)),
                Emphasis.of("Hello"),
                Lang.of("fr-FR", "Hello"),
                Phoneme.ipa("pɪˈkɑːn", "pecan"),
                Prosody.of("Hello").volume("soft"),
                SayAs.of(SayAs.InterpretAs.DIGITS, "12345"),
                Sub.of("World Wide Web", "W.W.W"),
                Sentence.of("Hello"),
                Paragraph.of("Hello"),
                Paragraph.of(Sentence.of(Words.of("H"), Emphasis.of("el")), Words.of("lo")));
    }

    @ParameterizedTest
    @MethodSource("fiveCharacters")
    void countsCharacters(SpeechPart part) {
        assertThat(part.length()).isEqualTo(5);
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> Words.of(null)).withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> new Emphasis(null, List.of()))
                .withMessage("level");
        assertThatNullPointerException().isThrownBy(() -> Emphasis.of((Inline) null));
        assertThatNullPointerException().isThrownBy(() -> Lang.of(null, HELLO)).withMessage("language");
        assertThatNullPointerException()
                .isThrownBy(() -> new Phoneme(null, "a", "b"))
                .withMessage("alphabet");
        assertThatNullPointerException()
                .isThrownBy(() -> Phoneme.ipa(null, "b"))
                .withMessage("ph");
        assertThatNullPointerException()
                .isThrownBy(() -> Phoneme.ipa("a", null))
                .withMessage("text");
        Prosody prosody = Prosody.of(HELLO);
        assertThatNullPointerException()
                .isThrownBy(() -> new Prosody(null, prosody.pitch(), prosody.rate(), List.of()))
                .withMessage("volume");
        assertThatNullPointerException()
                .isThrownBy(() -> new Prosody(prosody.volume(), null, prosody.rate(), List.of()))
                .withMessage("pitch");
        assertThatNullPointerException()
                .isThrownBy(() -> new Prosody(prosody.volume(), prosody.pitch(), null, List.of()))
                .withMessage("rate");
        assertThatNullPointerException().isThrownBy(() -> SayAs.of(null, "a")).withMessage("interpretAs");
        assertThatNullPointerException()
                .isThrownBy(() -> SayAs.of(SayAs.InterpretAs.DATE, null))
                .withMessage("text");
        assertThatNullPointerException().isThrownBy(() -> Sub.of(null, "a")).withMessage("alias");
        assertThatNullPointerException().isThrownBy(() -> Sub.of("a", null)).withMessage("text");
        assertThatNullPointerException().isThrownBy(() -> Sentence.of((Inline) null));
        assertThatNullPointerException().isThrownBy(() -> Paragraph.of((ParagraphPart) null));
    }

    @Test
    void aDateHasAFormat() {
        assertThat(SayAs.of(SayAs.InterpretAs.DATE, "1/2").format("dmy"))
                .isEqualTo(new SayAs(SayAs.InterpretAs.DATE, Optional.of("dmy"), "1/2"));
    }
}
