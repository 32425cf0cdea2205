package dev.switchboard.sound;

import dev.switchboard.sound.SoundException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** The check of one sound: its header, its format, and whether all of it is there. */
final class Inspection {

    private final String name;
    private final SoundFormat wanted;
    private final int maxBytes;

    Inspection(String name, SoundFormat wanted, int maxBytes) {
        this.name = name;
        this.wanted = wanted;
        this.maxBytes = maxBytes;
    }

    Announcement of(InputStream in) throws IOException {
        WavReader reader = new WavReader(name, in, maxBytes);
        WavHeader header = reader.header();
        if (!header.is(wanted)) {
            throw new SoundException(Reason.WRONG_FORMAT, name, header.toString(), expected());
        }
        long present = reader.count(header);
        if (present < wanted.frameBytes()) {
            throw new SoundException(Reason.NO_SOUND, name, "a WAV file without sound", "at least one sample");
        }
        return new Announcement(name, wanted, wanted.durationOf(present));
    }

    /** What is wanted, and how to come by it. */
    private String expected() {
        return wanted + " PCM; convert it with "
                + (wanted.equals(SoundFormat.TELEPHONY) ? "Announcement.convert or " : "")
                + String.format(
                        Locale.ROOT,
                        "`sox in.wav -r %d -c %d -b %d -e signed-integer out.wav`",
                        wanted.sampleRate(),
                        wanted.channels(),
                        wanted.bits());
    }
}
