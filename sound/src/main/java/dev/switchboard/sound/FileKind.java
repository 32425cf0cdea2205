package dev.switchboard.sound;

import java.nio.charset.StandardCharsets;

/** What a file is that is no WAV file, from its first bytes. */
final class FileKind {

    private static final int MOST = 12;

    private FileKind() {}

    /** Whether it begins as a WAV file does. */
    static boolean isWav(byte[] file) {
        String text = text(file);
        return text.startsWith("RIFF") && text.endsWith("WAVE");
    }

    private static String text(byte[] file) {
        return new String(file, 0, Math.min(file.length, MOST), StandardCharsets.ISO_8859_1);
    }

    /** For people, such as {@code an MP3 file}. */
    static String of(byte[] file) {
        String text = text(file);
        if (text.startsWith("RF64") || text.startsWith("BW64")) {
            return "an RF64 file, the kind of WAV for more than 4 GiB";
        }
        if (text.startsWith("RIFX")) {
            return "a big-endian WAV file (RIFX)";
        }
        if (text.startsWith("RIFF")) {
            return "a RIFF file without WAVE";
        }
        if (text.startsWith("FORM")) {
            return "an AIFF file";
        }
        if (text.startsWith(".snd")) {
            return "an AU file";
        }
        if (text.startsWith("OggS")) {
            return "an Ogg file";
        }
        if (text.startsWith("fLaC")) {
            return "a FLAC file";
        }
        if (text.startsWith("ID3") || text.matches("(?s)\u00FF[\u00E2-\u00FF].*")) {
            return "an MP3 file";
        }
        if (text.startsWith("ftyp", 4)) {
            return "an MP4 file";
        }
        if (text.stripLeading().startsWith("<")) {
            return "HTML or XML";
        }
        return "no WAV file";
    }
}
