package dev.switchboard.sound;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes a WAV file for phones. */
final class WavBytes {

    static final int HEADER_BYTES = 44;
    private static final int FORMAT_BYTES = 16;

    private WavBytes() {}

    /** The file of samples between -1 and 1; what is louder is cut. */
    static byte[] of(float[] samples) {
        SoundFormat format = SoundFormat.TELEPHONY;
        int frame = (int) format.frameBytes();
        int length = Math.multiplyExact(samples.length, frame);
        ByteBuffer wav =
                ByteBuffer.allocate(Math.addExact(HEADER_BYTES, length)).order(ByteOrder.LITTLE_ENDIAN);
        id(wav, "RIFF").putInt(HEADER_BYTES - Long.BYTES + length);
        id(wav, "WAVE");
        id(wav, "fmt ").putInt(FORMAT_BYTES);
        wav.putShort((short) Codec.PCM).putShort((short) format.channels());
        wav.putInt(format.sampleRate()).putInt(format.sampleRate() * frame);
        wav.putShort((short) frame).putShort((short) format.bits());
        id(wav, "data").putInt(length);
        for (float sample : samples) {
            wav.putShort((short) Math.max(
                    Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(sample * -(float) Short.MIN_VALUE))));
        }
        return wav.array();
    }

    private static ByteBuffer id(ByteBuffer wav, String id) {
        return wav.put(id.getBytes(StandardCharsets.US_ASCII));
    }
}
