import dev.switchboard.sound.processor.SoundProcessor;
import javax.annotation.processing.Processor;

/** The annotation processor for sounds. It is found by the compiler and has no API. */
module dev.switchboard.sound.processor {
    requires static com.google.auto.service;
    requires dev.switchboard.sound;
    requires java.compiler;
    requires static org.jspecify;

    provides Processor with
            SoundProcessor;
}
