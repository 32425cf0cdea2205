package dev.switchboard.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.sample.web.Answer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnouncementsTest {

    private final Announcements announcements = new Announcements(BaseUrl.of("https://pbx.example.com/calls/"));

    @ParameterizedTest
    @EnumSource
    void everyOneIsWhatSipgatePlays(Announcement announcement) throws IOException, UnsupportedAudioFileException {
        byte[] file = served(announcements.url(announcement).getPath()).body();

        try (AudioInputStream audio = AudioSystem.getAudioInputStream(new ByteArrayInputStream(file))) {
            AudioFormat format = audio.getFormat();
            assertThat(format.getEncoding()).isEqualTo(AudioFormat.Encoding.PCM_SIGNED);
            assertThat(format.getSampleRate()).isEqualTo(8_000);
            assertThat(format.getChannels()).isEqualTo(1);
            assertThat(format.getSampleSizeInBits()).isEqualTo(16);
            assertThat(format.isBigEndian()).isFalse();
            assertThat(audio.getFrameLength() * 2 + 44).isEqualTo(file.length);
            assertThat(loudest(audio.readAllBytes())).isBetween(3_000, 32_000);
        }
        assertThat(AudioSystem.getAudioFileFormat(new ByteArrayInputStream(file))
                        .getType())
                .isEqualTo(AudioFileFormat.Type.WAVE);
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
