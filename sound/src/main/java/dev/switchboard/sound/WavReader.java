package dev.switchboard.sound;

import dev.switchboard.sound.SoundException.Reason;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads the header of a WAV file, and counts its bytes of sound. No size that stands in the file decides how much memory is
 * taken, and what stands before the sound is bounded. The layout is from Microsoft's "Multimedia Programming Interface and
 * Data Specifications 1.0"; the size of the whole, in the first chunk, is not needed and not looked at.
 */
final class WavReader {

    /** Names, pictures and the like may come first. Of a longer file it is not known whether it ever comes to the sound. */
    private static final int MOST_BEFORE_SOUND = 1 << 20;

    private static final int FORM_BYTES = 12;
    private static final int CHUNK_HEAD_BYTES = 8;
    private static final int FORMAT_BYTES = 16;
    private static final int EXTENSIBLE_BYTES = 40;
    private static final int CODEC_AT = 24;
    private static final int BUFFER_BYTES = 8_192;

    /** How the id of a codec ends if it is one of the known numbers. */
    private static final byte[] GUID_TAIL = {
        0, 0, 0, 0, 0x10, 0, (byte) 0x80, 0, 0, (byte) 0xAA, 0, 0x38, (byte) 0x9B, 0x71
    };

    private static final String EXPECTED = "a WAV file";

    private final String name;
    private final InputStream in;
    private final int maxBytes;
    private long position;

    WavReader(String name, InputStream in, int maxBytes) {
        this.name = name;
        this.in = in;
        this.maxBytes = maxBytes;
    }

    /** The header. The stream then stands at the first byte of sound. */
    WavHeader header() throws IOException {
        readForm();
        ByteBuffer format = null;
        while (true) {
            ByteBuffer head = next(CHUNK_HEAD_BYTES);
            String id = text(head);
            long size = Integer.toUnsignedLong(head.getInt());
            if (id.equals("data")) {
                return header(format, size);
            }
            // The bytes of a chunk are padded to an even number, which its size does not tell.
            long padded = size + (size & 1);
            if (position + padded > MOST_BEFORE_SOUND) {
                throw damaged("no sound in its first " + MOST_BEFORE_SOUND + " bytes");
            }
            if (id.equals("fmt ")) {
                if (format != null || size < FORMAT_BYTES) {
                    throw damaged(format == null ? "a format chunk of " + size + " bytes" : "two format chunks");
                }
                format = next((int) Math.min(size, EXTENSIBLE_BYTES));
                skip(padded - format.limit());
            } else {
                skip(padded);
            }
        }
    }

    private void readForm() throws IOException {
        byte[] form = read(FORM_BYTES);
        if (form.length == 0) {
            throw new SoundException(Reason.NO_SOUND, name, "an empty file", EXPECTED);
        }
        if (!FileKind.isWav(form)) {
            throw new SoundException(Reason.NOT_WAV, name, FileKind.of(form), EXPECTED);
        }
    }

    private WavHeader header(@Nullable ByteBuffer format, long soundBytes) {
        if (format == null) {
            throw damaged("no format chunk before the sound");
        }
        int codec = Short.toUnsignedInt(format.getShort());
        int channels = Short.toUnsignedInt(format.getShort());
        long sampleRate = Integer.toUnsignedLong(format.getInt());
        format.getInt(); // bytes in a second, and below bytes of a frame: both follow from the rest
        format.getShort();
        int bits = Short.toUnsignedInt(format.getShort());
        if (codec == Codec.EXTENSIBLE && format.limit() == EXTENSIBLE_BYTES) {
            int inner = Short.toUnsignedInt(format.getShort(CODEC_AT));
            byte[] tail = new byte[GUID_TAIL.length];
            format.get(CODEC_AT + Short.BYTES, tail);
            codec = Arrays.equals(tail, GUID_TAIL) ? inner : codec;
        }
        return new WavHeader(codec, channels, bits, sampleRate, soundBytes);
    }

    /** How many of the bytes of sound are there. */
    long count(WavHeader header) throws IOException {
        long left = maxBytes - position;
        if (!header.hasKnownLength()) {
            long counted = count(left + 1);
            if (counted > left) {
                throw tooLarge();
            }
            return counted;
        }
        requireWithinLimit(header.soundBytes());
        long counted = count(header.soundBytes());
        if (counted < header.soundBytes()) {
            throw damaged(String.format(
                    Locale.ROOT, "cut off after %,d of %,d bytes of sound", counted, header.soundBytes()));
        }
        return counted;
    }

    private long count(long most) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        long counted = 0;
        while (counted < most) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, most - counted));
            if (read < 0) {
                break;
            }
            counted += read;
        }
        return counted;
    }

    private void skip(long bytes) throws IOException {
        requireWithinLimit(bytes);
        try {
            in.skipNBytes(bytes);
        } catch (EOFException e) {
            throw endsEarly();
        }
        position += bytes;
    }

    private ByteBuffer next(int bytes) throws IOException {
        requireWithinLimit(bytes);
        byte[] read = read(bytes);
        if (read.length < bytes) {
            throw endsEarly();
        }
        return ByteBuffer.wrap(read).order(ByteOrder.LITTLE_ENDIAN);
    }

    private byte[] read(int bytes) throws IOException {
        byte[] read = in.readNBytes(bytes);
        position += read.length;
        return read;
    }

    /** Before it is read: what is behind the limit may have been left away, and then the file would seem to be cut off. */
    private void requireWithinLimit(long more) {
        if (more > maxBytes - position) {
            throw tooLarge();
        }
    }

    private static String text(ByteBuffer buffer) {
        byte[] id = new byte[Integer.BYTES];
        buffer.get(id);
        return new String(id, StandardCharsets.ISO_8859_1);
    }

    private SoundException tooLarge() {
        return new SoundException(
                Reason.TOO_LARGE,
                name,
                String.format(Locale.ROOT, "more than %,d bytes", maxBytes),
                "a shorter sound, or another limit");
    }

    private SoundException endsEarly() {
        return damaged("a WAV file that ends after " + position + " bytes, before its sound");
    }

    private SoundException damaged(String found) {
        return new SoundException(Reason.DAMAGED, name, found, "a whole WAV file");
    }
}
