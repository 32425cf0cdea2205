package dev.switchboard.client.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** A server that sends the same bytes to each who asks, and then neither goes on nor hangs up. */
public final class RawServer implements AutoCloseable {

    private final ServerSocket server;
    private final byte[] answer;
    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch closed = new CountDownLatch(1);

    private RawServer(byte[] answer) {
        this.answer = answer;
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        daemon(this::accept);
    }

    /** Sends this text, with a line end for each {@code \n}, and stalls. */
    public static RawServer stallingAfter(String text) {
        return new RawServer(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    /** A port at which nobody listens. */
    public static URI nobody() {
        RawServer gone = stallingAfter("");
        gone.close();
        return gone.url();
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = server.accept();
                daemon(() -> answer(socket));
            }
        } catch (IOException e) {
            // Closed.
        }
    }

    private void answer(Socket socket) {
        try (socket) {
            skipHead(socket.getInputStream());
            asked.incrementAndGet();
            socket.getOutputStream().write(answer);
            socket.getOutputStream().flush();
            closed.await();
        } catch (IOException e) {
            // The client has gone.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void skipHead(InputStream in) throws IOException {
        int ends = 0;
        while (ends < 2) {
            int c = in.read();
            if (c < 0) {
                throw new IOException("hung up");
            }
            ends = c == '\n' ? ends + 1 : c == '\r' ? ends : 0;
        }
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort() + "/v2");
    }

    /** How many requests came. */
    public int asked() {
        return asked.get();
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
