package dev.switchboard.contract;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;

/**
 * Speaks HTTP/1.1 over a socket by hand: a test decides on every byte that is sent and when, and sees every byte that comes.
 * An answer that a provider would not understand is an {@link AssertionError}.
 */
final class Connection implements AutoCloseable {

    private static final Pattern STATUS_LINE = Pattern.compile("HTTP/1\\.[01] ([1-5][0-9]{2})( .*)?");

    private final Socket socket;
    private final InputStream in;

    Connection(Socket socket, Duration patience) throws IOException {
        this.socket = socket;
        // Without it the pieces of a request would go in one packet.
        socket.setTcpNoDelay(true);
        socket.setSoTimeout((int) patience.toMillis());
        this.in = new BufferedInputStream(socket.getInputStream());
    }

    /** The address of this end. */
    InetSocketAddress here() {
        return (InetSocketAddress) socket.getLocalSocketAddress();
    }

    void write(byte[] bytes) throws IOException {
        write(bytes, 0, bytes.length);
    }

    /** Writes what stands between two indices, in a packet of its own. */
    void write(byte[] bytes, int from, int to) throws IOException {
        socket.getOutputStream().write(bytes, from, to - from);
        socket.getOutputStream().flush();
    }

    /** Writes text in which each character is a byte. */
    void write(String text) throws IOException {
        write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    Answer exchange(Request request) throws IOException {
        write(Wire.bytes(request));
        return read(request.method());
    }

    /** Reads the answer to a request of that method. */
    Answer read(String method) throws IOException {
        int status = status(line());
        List<Header> headers = headers();
        boolean bodyless = method.equals("HEAD") || status < 200 || status == 204;
        return new Answer(status, headers, bodyless ? new byte[0] : body(headers));
    }

    private static int status(String line) {
        Matcher matcher = STATUS_LINE.matcher(line);
        if (!matcher.matches()) {
            throw new AssertionError("status line: " + line + " (expected: such as HTTP/1.1 200 OK)");
        }
        return Integer.parseInt(matcher.group(1));
    }

    private List<Header> headers() throws IOException {
        List<Header> headers = new ArrayList<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            if (colon < 1) {
                throw new AssertionError("header: " + line + " (expected: a name and a colon)");
            }
            headers.add(new Header(
                    line.substring(0, colon), line.substring(colon + 1).strip()));
        }
        return headers;
    }

    private byte[] body(List<Header> headers) throws IOException {
        List<String> lengths = new Answer(0, headers, new byte[0]).all("Content-Length");
        if (lengths.size() != 1 || !lengths.get(0).matches("[0-9]{1,9}")) {
            throw new AssertionError("Content-Length: " + lengths + " (expected: one, in " + headers + ")");
        }
        int length = Integer.parseInt(lengths.get(0));
        byte[] body = awaited(() -> in.readNBytes(length));
        if (body.length < length) {
            throw new AssertionError("body: " + body.length + " bytes, and then the server closed (expected: " + length
                    + ", as its Content-Length says)");
        }
        return body;
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = awaited(in::read); b != '\n'; b = awaited(in::read)) {
            if (b < 0) {
                throw new AssertionError("answer: the server closed after \""
                        + line.toString(StandardCharsets.ISO_8859_1) + "\" (expected: a whole one)");
            }
            line.write(b);
        }
        String text = line.toString(StandardCharsets.ISO_8859_1);
        if (!text.endsWith("\r")) {
            throw new AssertionError("line: \"" + text + "\" (expected: CR and LF at its end)");
        }
        return text.substring(0, text.length() - 1);
    }

    /** The status of an answer that a test has no further interest in; empty if the server closes without one. */
    Optional<Integer> statusUnlessClosed() throws IOException {
        in.mark(1);
        try {
            if (awaited(in::read) < 0) {
                return Optional.empty();
            }
            in.reset();
            return Optional.of(status(line()));
        } catch (SocketException | SSLException closed) {
            return Optional.empty();
        }
    }

    /** What comes until the server closes; a server that closes without ceremony has closed, too. */
    byte[] untilClosed() throws IOException {
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        try {
            for (int b = awaited(in::read); b >= 0; b = awaited(in::read)) {
                rest.write(b);
            }
        } catch (SocketException | SSLException closed) {
            return rest.toByteArray();
        }
        return rest.toByteArray();
    }

    /** Leaves without ceremony, as a client does whose network is gone. */
    void abort() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    private static <T> T awaited(Reading<T> reading) throws IOException {
        try {
            return reading.read();
        } catch (SocketTimeoutException e) {
            throw new AssertionError("answer: nothing more came (expected: the rest of it, in time)", e);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
