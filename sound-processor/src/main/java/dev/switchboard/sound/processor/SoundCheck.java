package dev.switchboard.sound.processor;

import dev.switchboard.sound.SoundChecker;
import dev.switchboard.sound.SoundException;
import dev.switchboard.sound.SoundFormat;
import dev.switchboard.sound.SoundLimits;
import dev.switchboard.sound.processor.SoundUse.Name;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.Messager;

/** Checks what one annotation says, and the files that it names. */
final class SoundCheck {

    private static final String CHANNELS = "channels";
    private static final String BITS = "bits";
    private static final String SAMPLE_RATE = "sampleRate";

    private final SoundUse use;
    private final Places places;
    private final Messager messager;

    SoundCheck(SoundUse use, Places places, Messager messager) {
        this.use = use;
        this.places = places;
        this.messager = messager;
    }

    void run() {
        Optional<SoundFormat> wanted = format();
        for (Name name : use.names()) {
            Optional<String> mistake = name.resource().mistake();
            if (mistake.isPresent()) {
                use.report(messager, name, Problem.NAME, name.resource().written(), mistake.get());
            } else {
                wanted.ifPresent(format -> check(name, format));
            }
        }
    }

    /** The wanted format; empty if it makes no sense, which is told, or if the compiler cannot tell it. */
    private Optional<SoundFormat> format() {
        boolean known = true;
        for (String member : List.of(CHANNELS, BITS, SAMPLE_RATE)) {
            Optional<Integer> number = use.number(member);
            if (number.isPresent() && number.get() < 1) {
                use.reportNumber(messager, member, Problem.FORMAT, member, number.get());
            }
            known &= number.isPresent() && number.get() >= 1;
        }
        return known
                ? Optional.of(new SoundFormat(number(CHANNELS), number(BITS), number(SAMPLE_RATE)))
                : Optional.empty();
    }

    private int number(String member) {
        return use.number(member).orElseThrow();
    }

    private void check(Name name, SoundFormat wanted) {
        ResourceName resource = name.resource();
        try (InputStream in = places.open(resource.path()).orElse(null)) {
            if (in == null) {
                use.report(
                        messager,
                        name,
                        Problem.MISSING,
                        resource.path(),
                        places.text(),
                        didYouMean(resource),
                        places.hint());
            } else {
                new SoundChecker(wanted, SoundLimits.defaults()).check(resource.written(), in);
            }
        } catch (SoundException e) {
            report(name, e);
        } catch (FilerException e) {
            // Another processor writes the file in this compilation, and then it cannot be read.
        } catch (IOException e) {
            unreadable(name, e);
        }
    }

    private String didYouMean(ResourceName name) {
        return NearMatch.of(name.file(), places.beside(name.path()))
                .map(name::beside)
                .or(() -> Optional.of(name.otherWay()).filter(this::isThere).map(ResourceName::written))
                .map(near -> " Did you mean \"" + near + "\"?")
                .orElse("");
    }

    private boolean isThere(ResourceName name) {
        try (InputStream in = places.open(name.path()).orElse(null)) {
            return in != null;
        } catch (IOException e) {
            return false;
        }
    }

    private void report(Name name, SoundException e) {
        String written = name.resource().written();
        switch (e.reason()) {
            case UNREADABLE -> unreadable(name, e.getCause() == null ? e : e.getCause());
            case NOT_WAV -> use.report(messager, name, Problem.KIND, written, e.found());
            case DAMAGED -> use.report(messager, name, Problem.DAMAGED, written, e.found(), e.expected());
            case WRONG_FORMAT -> use.report(messager, name, Problem.WRONG_FORMAT, written, e.found(), e.expected());
            case NO_SOUND -> use.report(messager, name, Problem.SILENT, written, e.found(), e.expected());
            case TOO_LARGE -> use.report(messager, name, Problem.TOO_LARGE, written, e.found());
        }
    }

    private void unreadable(Name name, Throwable e) {
        use.report(
                messager,
                name,
                Problem.UNREADABLE,
                name.resource().written(),
                e.getClass().getSimpleName());
    }
}
