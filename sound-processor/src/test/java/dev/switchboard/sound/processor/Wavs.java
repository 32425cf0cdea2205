package dev.switchboard.sound.processor;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** WAV files. */
final class Wavs {

    static final byte[] RIGHT = of(1, 1, 16, 8_000, 16_000);

    private Wavs() {}

    static byte[] of(int codec, int channels, int bits, int sampleRate, int soundBytes) {
        int frame = channels * bits / 8;
        ByteBuffer wav = ByteBuffer.allocate(44 + soundBytes).order(ByteOrder.LITTLE_ENDIAN);
        id(wav, "RIFF").putInt(36 + soundBytes);
        id(wav, "WAVE");
        id(wav, "fmt ").putInt(16).putShort((short) codec).putShort((short) channels);
        wav.putInt(sampleRate)
                .putInt(sampleRate * frame)
                .putShort((short) frame)
                .putShort((short) bits);
        id(wav, "data").putInt(soundBytes);
        return wav.array();
    }

    private static ByteBuffer id(ByteBuffer wav, String id) {
        return wav.put(id.getBytes(StandardCharsets.US_ASCII));
    }
}
