package dev.switchboard.sound;

import java.util.Map;

/** The numbers by which WAV files name their codecs, as far as files for phones have them. From RFC 2361. */
final class Codec {

    static final int PCM = 1;

    /** The real codec is further down in the format chunk. */
    static final int EXTENSIBLE = 0xFFFE;

    private static final Map<Integer, String> NAMES = Map.ofEntries(
            Map.entry(PCM, "PCM"),
            Map.entry(0x02, "Microsoft ADPCM"),
            Map.entry(0x03, "floating point"),
            Map.entry(0x06, "A-law"),
            Map.entry(0x07, "µ-law"),
            Map.entry(0x11, "IMA ADPCM"),
            Map.entry(0x31, "GSM 6.10"),
            Map.entry(0x40, "G.721 ADPCM"),
            Map.entry(0x50, "MPEG"),
            Map.entry(0x55, "MP3"));

    private Codec() {}

    /** For people, such as {@code A-law (6)}. */
    static String name(int codec) {
        return NAMES.getOrDefault(codec, "codec") + " (" + codec + ")";
    }
}
