package dev.switchboard.signalwire.ssml;

import dev.switchboard.describe.Attribute;
import dev.switchboard.describe.Child;
import dev.switchboard.describe.Element;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Parts in another volume, pitch or rate. What is empty stays as it is.
 *
 * @param volume {@code silent}, {@code x-soft}, {@code soft}, {@code medium}, {@code loud}, {@code x-loud}, or a change
 *     such as {@code -6dB}
 * @param pitch {@code x-low}, {@code low}, {@code medium}, {@code high}, {@code x-high}, or a change such as
 *     {@code -10%}
 * @param rate {@code x-slow}, {@code slow}, {@code medium}, {@code fast}, {@code x-fast}, or a percentage such as
 *     {@code 85%}
 * @param parts what is spoken so
 */
@Element("prosody")
public record Prosody(
        @Attribute("volume") Optional<String> volume,
        @Attribute("pitch") Optional<String> pitch,
        @Attribute("rate") Optional<String> rate,
        @Child List<Inline> parts)
        implements Inline {

    /** Parts in another volume, pitch or rate. */
    public Prosody {
        Objects.requireNonNull(volume, "volume");
        Objects.requireNonNull(pitch, "pitch");
        Objects.requireNonNull(rate, "rate");
        parts = List.copyOf(parts);
    }

    /** Words whose volume, pitch or rate is said next. */
    public static Prosody of(String text) {
        return of(Words.of(text));
    }

    /** Parts whose volume, pitch or rate is said next. */
    public static Prosody of(Inline... parts) {
        return new Prosody(Optional.empty(), Optional.empty(), Optional.empty(), List.of(parts));
    }

    /** The same, so loud, such as {@code x-soft} or {@code -6dB}. */
    public Prosody volume(String volume) {
        return new Prosody(Optional.of(volume), pitch, rate, parts);
    }

    /** The same, so high, such as {@code low} or {@code -10%}. */
    public Prosody pitch(String pitch) {
        return new Prosody(volume, Optional.of(pitch), rate, parts);
    }

    /** The same, so fast, such as {@code slow} or {@code 85%}. */
    public Prosody rate(String rate) {
        return new Prosody(volume, pitch, Optional.of(rate), parts);
    }

    @Override
    public int length() {
        return SpeechPart.length(parts);
    }
}
