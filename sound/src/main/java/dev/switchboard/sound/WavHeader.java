package dev.switchboard.sound;

/**
 * What a WAV file says of itself.
 *
 * @param codec the number of its codec
 * @param channels up to 65,535
 * @param bits of one sample, up to 65,535; some codecs say 0
 * @param sampleRate in hertz, below 2^32
 * @param soundBytes how many bytes of sound follow, below 2^32
 */
record WavHeader(int codec, int channels, int bits, long sampleRate, long soundBytes) {

    /**
     * From here on a length is not believed: 2 GiB less 4 KiB, more than a day on the phone. A program that writes into a
     * pipe cannot come back to write the length. ffmpeg then leaves 2^32 - 1, arecord about 2^31, sox this number, others 0.
     */
    private static final long UNKNOWN_FROM = 0x7FFF_F000L;

    /** Whether the number of bytes is meant, and not that the sound runs until the end of the file. */
    boolean hasKnownLength() {
        return soundBytes > 0 && soundBytes < UNKNOWN_FROM;
    }

    /** Whether it is PCM of a format. */
    boolean is(SoundFormat format) {
        return codec == Codec.PCM
                && channels == format.channels()
                && bits == format.bits()
                && sampleRate == format.sampleRate();
    }

    /** For people, such as {@code 44,100 Hz, 2 channels, 16 bit} or {@code A-law (6), 8,000 Hz, 1 channel, 8 bit}. */
    @Override
    public String toString() {
        return (codec == Codec.PCM ? "" : Codec.name(codec) + ", ") + SoundFormat.text(sampleRate, channels, bits);
    }
}
