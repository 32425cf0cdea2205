package dev.switchboard.sound;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** WAV files, right and wrong, put together chunk by chunk. */
final class Wavs {

    /** What a WAV file for phones is: one second of 16,000 bytes. */
    static final byte[] SECOND = of(1, 16, 8_000, 16_000);

    private Wavs() {}

    /** A PCM file with so many bytes of silence. */
    static byte[] of(int channels, int bits, int sampleRate, int soundBytes) {
        return file(format(1, channels, bits, sampleRate), data(soundBytes));
    }

    static byte[] file(byte[]... chunks) {
        byte[] all = joined(chunks);
        return joined(head("RIFF", all.length + 4L), ascii("WAVE"), all);
    }

    static byte[] format(int codec, int channels, int bits, int sampleRate) {
        return chunk("fmt ", formatBytes(codec, channels, bits, sampleRate));
    }

    static byte[] formatBytes(int codec, int channels, int bits, int sampleRate) {
        int frame = channels * bits / 8;
        return ByteBuffer.allocate(16)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) codec)
                .putShort((short) channels)
                .putInt(sampleRate)
                .putInt(sampleRate * frame)
                .putShort((short) frame)
                .putShort((short) bits)
                .array();
    }

    /** The format chunk of 40 bytes, with the codec in the id at its end. */
    static byte[] extensible(int codec, String guidTail) {
        return chunk(
                "fmt ",
                joined(
                        formatBytes(0xFFFE, 1, 16, 8_000),
                        HexFormat.of().parseHex("16001000" + "00000000"),
                        new byte[] {(byte) codec, (byte) (codec >> 8)},
                        HexFormat.of().parseHex(guidTail)));
    }

    static byte[] data(int bytes) {
        return chunk("data", new byte[bytes]);
    }

    /** A chunk, padded to an even number of bytes. */
    static byte[] chunk(String id, byte[] content) {
        return joined(head(id, content.length), content, new byte[content.length % 2]);
    }

    /** Id and size. */
    static byte[] head(String id, long size) {
        return joined(
                ascii(id),
                ByteBuffer.allocate(4)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putInt((int) size)
                        .array());
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
