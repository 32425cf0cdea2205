package dev.switchboard.sample;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A melody of bell tones, as the only audio that sipgate plays: WAV, 8 kHz, mono, 16-bit PCM. */
final class Chime {

    private static final int SAMPLES_PER_SECOND = 8_000;
    private static final int BYTES_PER_SAMPLE = 2;
    private static final int HEADER = 44;
    private static final short PCM = 1;
    private static final short MONO = 1;

    private static final int CONCERT_A = 69;
    private static final double CONCERT_A_HERTZ = 440;

    /** How long a bell rings, until it is as good as silent. */
    private static final double RING_SECONDS = 1.6;

    private static final double DECAY_PER_SECOND = 4.5;
    private static final double ATTACK_SECONDS = 0.005;
    private static final double LOUDNESS = 0.25;

    private static final int BEAT_MILLIS = 250;
    private static final String REST = "-";
    private static final int SEMITONES = 12;
    private static final List<String> NAMES = List.of("C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B");

    private record Note(int midi, int atMillis) {}

    private final List<Note> notes = new ArrayList<>();

    private Chime() {}

    /** A melody of one note for each beat, such as {@code C5 D#5 - G4}. */
    static Chime of(String melody) {
        Chime chime = new Chime();
        int beat = 0;
        for (String note : melody.split(" ", -1)) {
            if (!note.equals(REST)) {
                chime.notes.add(new Note(midi(note), beat * BEAT_MILLIS));
            }
            beat++;
        }
        return chime;
    }

    private static int midi(String note) {
        int name = NAMES.indexOf(note.substring(0, note.length() - 1));
        int octave = Character.digit(note.charAt(note.length() - 1), 10);
        if (name < 0 || octave < 0) {
            throw new IllegalArgumentException("note: \"" + note + "\" (expected: such as C5 or D#5)");
        }
        return (octave + 1) * SEMITONES + name;
    }

    byte[] wav() {
        double[] samples = samples();
        int length = samples.length * BYTES_PER_SAMPLE;
        ByteBuffer wav = ByteBuffer.allocate(HEADER + length).order(ByteOrder.LITTLE_ENDIAN);
        tag(wav, "RIFF").putInt(HEADER - 8 + length);
        tag(wav, "WAVE");
        tag(wav, "fmt ").putInt(16).putShort(PCM).putShort(MONO);
        wav.putInt(SAMPLES_PER_SECOND).putInt(SAMPLES_PER_SECOND * BYTES_PER_SAMPLE);
        wav.putShort((short) BYTES_PER_SAMPLE).putShort((short) (BYTES_PER_SAMPLE * Byte.SIZE));
        tag(wav, "data").putInt(length);
        for (double sample : samples) {
            wav.putShort((short) Math.round(Math.max(-1, Math.min(1, sample)) * Short.MAX_VALUE));
        }
        return wav.array();
    }

    private static ByteBuffer tag(ByteBuffer wav, String tag) {
        return wav.put(tag.getBytes(StandardCharsets.US_ASCII));
    }

    private double[] samples() {
        int lastMillis = notes.stream().mapToInt(Note::atMillis).max().orElse(0);
        double[] samples = new double[sampleAt(lastMillis / 1_000.0 + RING_SECONDS)];
        for (Note note : notes) {
            int start = sampleAt(note.atMillis() / 1_000.0);
            for (int i = 0; i < sampleAt(RING_SECONDS); i++) {
                samples[start + i] += LOUDNESS * bell(note.midi(), (double) i / SAMPLES_PER_SECOND);
            }
        }
        return samples;
    }

    private static int sampleAt(double seconds) {
        return (int) Math.round(seconds * SAMPLES_PER_SECOND);
    }

    /** A soft bell: the tone, its octave and its twelfth, of which the higher ones fade first. */
    private static double bell(int midi, double seconds) {
        double radians = 2 * Math.PI * CONCERT_A_HERTZ * Math.pow(2, (midi - CONCERT_A) / (double) SEMITONES) * seconds;
        double fade = Math.exp(-DECAY_PER_SECOND * seconds);
        double attack = Math.min(1, seconds / ATTACK_SECONDS);
        return attack
                * fade
                * (Math.sin(radians) + 0.4 * fade * Math.sin(2 * radians) + 0.2 * fade * fade * Math.sin(3 * radians));
    }
}
