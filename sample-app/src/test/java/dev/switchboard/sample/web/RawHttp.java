package dev.switchboard.sample.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** HTTP by hand, so that a test decides on every byte that is sent and sees every byte that comes back. */
public final class RawHttp {

    /** Long enough for the slowest machine; a test that waits so long has failed. */
    static final int TIMEOUT_MILLIS = 20_000;

    private final int port;

    public RawHttp(int port) {
        this.port = port;
    }

    /** Header names are in lower case. */
    public static final class Response {
        private final int status;
        private final Map<String, String> headers;
        private final byte[] body;

        private Response(int status, Map<String, String> headers, byte[] body) {
            this.status = status;
            this.headers = headers;
            this.body = body;
        }

        public int status() {
            return status;
        }

        public Map<String, String> headers() {
            return headers;
        }

        public byte[] body() {
            return body;
        }

        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    public Response get(String path) throws IOException {
        return get(path, "localhost:" + port);
    }

    public Response get(String path, String host) throws IOException {
        return send("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    }

    /** Sends what curl sends for {@code --data}, and for {@code --header}. */
    public Response post(String path, String form, String... headers) throws IOException {
        return send("POST " + path + " HTTP/1.1\r\nHost: localhost:" + port
                + "\r\nUser-Agent: curl/8.5.0\r\nAccept: */*\r\n"
                + Stream.of(headers).map(header -> header + "\r\n").collect(Collectors.joining())
                + "Content-Length: " + form.length() + "\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                + "Connection: close\r\n\r\n" + form);
    }

    /** Sends a request and reads until the server closes: nothing may follow the announced length. */
    public Response send(String request) throws IOException {
        try (Socket socket = open(request)) {
            byte[] answer = socket.getInputStream().readAllBytes();
            int head = new String(answer, StandardCharsets.ISO_8859_1).indexOf("\r\n\r\n");
            return response(
                    new String(answer, 0, head, StandardCharsets.ISO_8859_1),
                    Arrays.copyOfRange(answer, head + 4, answer.length));
        }
    }

    /** Sends a request, and leaves the answer to be read. */
    public Socket open(String request) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(TIMEOUT_MILLIS);
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        return socket;
    }

    /** Asks for the events. */
    public Socket openEvents() throws IOException {
        return open("GET /events HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n");
    }

    /** Reads on until a text has come, and returns everything up to it. */
    public static String readUntil(Socket socket, String text) throws IOException {
        InputStream in = socket.getInputStream();
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        // Heartbeats keep the socket from timing out.
        long deadline = System.nanoTime() + TIMEOUT_MILLIS * 1_000_000L;
        while (!read.toString(StandardCharsets.UTF_8).endsWith(text)) {
            int next = in.read();
            assertThat(next).as("the server closed after: %s", read).isNotNegative();
            assertThat(System.nanoTime()).as("only this came: %s", read).isLessThan(deadline);
            read.write(next);
        }
        return read.toString(StandardCharsets.UTF_8);
    }

    private static Response response(String head, byte[] body) {
        String[] lines = head.split("\r\n", -1);
        Map<String, String> headers = new TreeMap<>();
        for (String line : Arrays.asList(lines).subList(1, lines.length)) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return new Response(Integer.parseInt(lines[0].split(" ", -1)[1]), headers, body);
    }
}
