package dev.switchboard.reliability.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** HTTP by hand, so that a test decides on every byte that is sent, and on those that are not. */
public final class Http {

    /** Long enough for the slowest machine; a test that waits so long has failed. */
    public static final int TIMEOUT_MILLIS = 60_000;

    private Http() {}

    /** A connection, over which nothing was sent. */
    public static Socket connect(InetSocketAddress address) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort());
        socket.setSoTimeout(TIMEOUT_MILLIS);
        return socket;
    }

    /** The head of a POST after which the server closes, with its empty line. */
    public static String head(String target, String... headers) {
        return "POST " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\n" + String.join("\r\n", headers) + "\r\n\r\n";
    }

    /** A whole POST. */
    public static String post(String target, String form) {
        return head(target, "Content-Length: " + form.length()) + form;
    }

    /** Sends text in which each char is a byte. */
    public static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** All that the server sends until it closes. */
    public static String receive(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Sends a request over a connection of its own, and reads the answer until the server closes. */
    public static String exchange(InetSocketAddress address, String request) throws IOException {
        try (Socket socket = connect(address)) {
            send(socket, request);
            return receive(socket);
        }
    }
}
