package dev.switchboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTest {

    @Test
    void isOneLine() {
        assertThat(Plain.line("a\nb\r\nc\td\u2028e\u0085f")).isEqualTo("a b c d e f");
    }

    @Test
    void keepsLineBreaksOfTexts() {
        assertThat(Plain.text("a\nb\r\nc\rd")).isEqualTo("a\nb\nc\nd");
    }

    @Test
    void replacesWhatATerminalWouldObey() {
        assertThat(Plain.text("\u0000\u0007\b\u001b\u007f\u009b")).isEqualTo("\ufffd".repeat(6));
    }

    @Test
    void replacesWhatTurnsTheDirection() {
        assertThat(Plain.text("\u200e\u202e\u2066\u061c")).isEqualTo("\ufffd".repeat(4));
    }

    @Test
    void replacesHalfCharacters() {
        assertThat(Plain.text("a\ud83db\ude00c")).isEqualTo("a\ufffdb\ufffdc");
    }

    @Test
    void keepsAllScriptsAndEmoji() {
        String text = "Grüße, 你好, مرحبا, \ud83d\udc69\u200d\ud83d\udcbb, می\u200cخواهم";

        assertThat(Plain.text(text)).isEqualTo(text);
    }

    @Test
    void cutsNoCharacterInHalf() {
        assertThat(Plain.beginning("\ud83d\ude00\ud83d\ude01\ud83d\ude02", 3))
                .isEqualTo("\ud83d\ude00\ud83d\ude01\ud83d\ude02");
        assertThat(Plain.beginning("\ud83d\ude00\ud83d\ude01\ud83d\ude02", 2)).isEqualTo("\ud83d\ude00…");
        assertThat(Plain.beginning("ab cd", 4)).isEqualTo("ab…");
    }
}
