package dev.switchboard.sound;

import dev.switchboard.sound.SoundException.Reason;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;

/** Words for what failed while a sound was read. The messages of the causes stay out of them: they may hold a URL. */
final class Trouble {

    private Trouble() {}

    static SoundException reading(String name, IOException e) {
        boolean missing = e instanceof NoSuchFileException || e instanceof FileNotFoundException;
        return new SoundException(
                Reason.UNREADABLE,
                name,
                missing ? "not there" : "cannot be read, " + e.getClass().getSimpleName(),
                "a WAV file",
                e);
    }
}
