package dev.switchboard.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.sample.web.Answer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnouncementsTest {

    private static final int HEADER = 44;

    private final Announcements announcements = new Announcements(BaseUrl.of("https://pbx.example.com/calls/"));

    @ParameterizedTest
    @EnumSource
    void everyOneIsWhatSipgatePlays(Announcement announcement) {
        byte[] file = served(announcements.url(announcement).getPath()).body();

        dev.switchboard.sound.Announcement checked =
                dev.switchboard.sound.Announcement.of(announcement.fileName(), file);
        assertThat(checked.duration()).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(5));
        assertThat(loudest(Arrays.copyOfRange(file, HEADER, file.length))).isBetween(3_000, 32_000);
    }

    @Test
    void theWordsAreBesideTheSound() {
        Answer words = served("/announcements/still-there.txt");

        assertThat(words.contentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(new String(words.body(), StandardCharsets.UTF_8)).isEqualTo(Announcement.STILL_THERE.words());
    }

    @Test
    void aProxyMayStripThePathOfTheBaseUrl() {
        assertThat(announcements.url(Announcement.WELCOME))
                .hasToString("https://pbx.example.com/calls/announcements/welcome.wav");
        assertThat(served("/announcements/welcome.wav").contentType()).isEqualTo("audio/wav");
        assertThat(served("/calls/announcements/welcome.wav").contentType()).isEqualTo("audio/wav");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/announcements/", "/announcements/none.wav", "/announcements/../welcome.wav"})
    void thereIsNothingElse(String path) {
        assertThat(announcements.at(path)).isEmpty();
    }

    private Answer served(String path) {
        return announcements.at(path).orElseThrow();
    }

    private static int loudest(byte[] littleEndian) {
        int loudest = 0;
        for (int i = 0; i < littleEndian.length; i += 2) {
            int sample = (short) ((littleEndian[i] & 0xff) | littleEndian[i + 1] << 8);
            loudest = Math.max(loudest, Math.abs(sample));
        }
        return loudest;
    }
}
