package dev.switchboard.contract;

import dev.switchboard.runtime.CallRouter;
import dev.switchboard.runtime.Reply;
import dev.switchboard.runtime.Webhook;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/** A server that does all as it should, but for what a test makes worse. */
final class FakeServer {

    /** Writes an answer. */
    interface Writing {
        void write(OutputStream out, String method, Reply reply, byte[] body) throws IOException;
    }

    /** Asks the router. */
    interface Asking {
        Reply ask(CallRouter router, Webhook webhook, Executor executor);
    }

    /** Reads a body. */
    interface Reading {
        byte[] read(InputStream in, List<Header> headers) throws IOException;
    }

    private final ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CallRouter router;

    Executor connections = threads;
    Reading reading = FakeServer::read;
    UnaryOperator<Webhook> sight = webhook -> webhook;
    Asking asking = (router, webhook, executor) ->
            router.handle(webhook, executor).toCompletableFuture().join();
    Writing writing = FakeServer::write;
    boolean closes = true;
    boolean keeps = true;
    boolean continues = true;
    String toGarbage = "";

    FakeServer(CallRouter router) throws IOException {
        this.router = router;
    }

    Started start() {
        threads.execute(this::listen);
        return Started.on(listening.getLocalPort(), () -> {
            listening.close();
            threads.shutdownNow();
        });
    }

    private void listen() {
        try {
            while (true) {
                Socket socket = listening.accept();
                connections.execute(() -> serve(socket));
            }
        } catch (IOException e) { // The test is over.
            threads.shutdown();
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream());
            boolean kept = true;
            while (kept) {
                kept = exchange(socket, in);
            }
        } catch (IOException e) { // The client has left.
            connections.execute(() -> {});
        }
    }

    private boolean exchange(Socket socket, InputStream in) throws IOException {
        String[] line = line(in).split(" ", -1);
        List<Header> headers = headers(in);
        byte[] body;
        try {
            if (value(headers, "Expect").equals("100-continue") && continues) {
                text(socket.getOutputStream(), "HTTP/1.1 100 Continue\r\n\r\n");
            }
            body = line.length == 3 ? reading.read(in, headers) : refuse();
        } catch (IllegalArgumentException e) {
            text(socket.getOutputStream(), toGarbage);
            return false;
        }
        Request request = new Request(line[0], line[1].replaceFirst("^http://[^/]*", ""), headers, body);
        Webhook webhook = new Webhook(
                request.method(),
                request.path(),
                request.rawQuery(),
                name -> values(headers, name),
                Optional.of((InetSocketAddress) socket.getRemoteSocketAddress()),
                body);
        Reply reply = asking.ask(router, sight.apply(webhook), threads);
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        reply.writeTo(answer);
        writing.write(socket.getOutputStream(), line[0], reply, answer.toByteArray());
        boolean asked = value(headers, "Connection").equals("close") || line[2].equals("HTTP/1.0");
        return keeps && !(asked && closes);
    }

    private static byte[] refuse() {
        throw new IllegalArgumentException("no request line");
    }

    private static List<Header> headers(InputStream in) throws IOException {
        List<Header> headers = new ArrayList<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.add(new Header(
                    line.substring(0, colon), line.substring(colon + 1).strip()));
        }
        return headers;
    }

    static byte[] read(InputStream in, List<Header> headers) throws IOException {
        if (!value(headers, "Transfer-Encoding").equals("chunked")) {
            String length = value(headers, "Content-Length");
            return in.readNBytes(length.isEmpty() ? 0 : Integer.parseInt(length));
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = chunk(in); size > 0; size = chunk(in)) {
            body.writeBytes(in.readNBytes(size));
            line(in);
        }
        line(in);
        return body.toByteArray();
    }

    private static int chunk(InputStream in) throws IOException {
        return Integer.parseInt(line(in), 16);
    }

    static void write(OutputStream out, String method, Reply reply, byte[] body) throws IOException {
        text(out, head(reply, "Content-Length: " + body.length));
        out.write(method.equals("HEAD") ? new byte[0] : body);
    }

    static void text(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    static String head(Reply reply, String more) {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + reply.status() + " Any\r\n" + more + "\r\n");
        reply.headers().forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
        return head.append("\r\n").toString();
    }

    private static List<String> values(List<Header> headers, String name) {
        return new Answer(0, headers, new byte[0]).all(name);
    }

    static String value(List<Header> headers, String name) {
        return String.join(",", values(headers, name));
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        int b = in.read();
        for (; b >= 0 && b != '\n'; b = in.read()) {
            line.append((char) b);
        }
        if (b < 0) {
            throw new IOException("the client has left");
        }
        return line.toString().strip();
    }
}
