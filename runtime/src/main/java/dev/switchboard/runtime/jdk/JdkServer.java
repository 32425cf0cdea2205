package dev.switchboard.runtime.jdk;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.switchboard.runtime.CallRouter;
import dev.switchboard.runtime.Reply;
import dev.switchboard.runtime.Webhook;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javax.net.ssl.SSLContext;

/**
 * Serves a router with the HTTP server that comes with the JDK.
 *
 * <pre>{@code
 * HttpServer server = JdkServer.create(new InetSocketAddress("localhost", 3000), Executors.newCachedThreadPool());
 * server.createContext("/", JdkServer.handler(router));
 * server.start();
 * }</pre>
 */
@SuppressWarnings("exports") // Who calls this has the module jdk.httpserver; the others do not need it.
public final class JdkServer {

    private static final String NODELAY = "sun.net.httpserver.nodelay";
    private static final String SECONDS_TO_SEND = "sun.net.httpserver.maxReqTime";
    private static final String IDLE_CONNECTIONS = "sun.net.httpserver.maxIdleConnections";

    /** How many connections may wait to be accepted; of the JDK's own 50 a burst of calls loses some. */
    private static final int BACKLOG = 1_024;

    private static final int NO_BODY = -1;

    /** More than requests usually have. */
    private static final int FIRST_BYTES = 1_024;

    private static final System.Logger LOGGER = System.getLogger("dev.switchboard");

    private JdkServer() {}

    /**
     * A server that is bound and not started. Without {@code TCP_NODELAY}, which the JDK leaves off, each small answer waits
     * some 40 milliseconds for the peer; without a limit, which the JDK does not have, a client that never sends all of its
     * request holds a thread for ever; and with more than 200 connections that are kept open, the JDK closes some at the moment at
     * which a request comes. So this sets three system properties, each unless it is set already: {@code
     * sun.net.httpserver.nodelay} to true, {@code sun.net.httpserver.maxReqTime} to 10 seconds and {@code
     * sun.net.httpserver.maxIdleConnections} to 2,000. That works only before the first server of the process is made, so make
     * it here.
     *
     * @param executor runs the handlers. Let it have a thread for each request, as {@code Executors.newCachedThreadPool()} or,
     *     from JDK 21 on, virtual threads do: then slow clients keep nobody waiting, and under overload the router answers
     *     with 503. A pool of few threads lets requests wait in its queue instead, until nobody wants their answers any more
     * @throws IOException if the address cannot be bound
     */
    public static HttpServer create(InetSocketAddress address, Executor executor) throws IOException {
        setProperties();
        HttpServer server = HttpServer.create(address, BACKLOG);
        server.setExecutor(executor);
        return server;
    }

    /**
     * The same over HTTPS.
     *
     * @param certificate has the server's key and certificate
     * @throws IOException if the address cannot be bound
     */
    public static HttpsServer create(InetSocketAddress address, Executor executor, SSLContext certificate)
            throws IOException {
        setProperties();
        HttpsServer server = HttpsServer.create(address, BACKLOG);
        server.setExecutor(executor);
        server.setHttpsConfigurator(new HttpsConfigurator(certificate));
        return server;
    }

    private static void setProperties() {
        setUnlessSet(NODELAY, "true");
        setUnlessSet(SECONDS_TO_SEND, "10");
        setUnlessSet(IDLE_CONNECTIONS, "2000");
    }

    private static void setUnlessSet(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    /**
     * Answers a context's requests by a router. The server's executor runs the handlers, and what answers in place of one that
     * hangs comes from elsewhere; a server without an executor has one thread, which waits for each handler.
     */
    public static HttpHandler handler(CallRouter router) {
        return exchange -> {
            try {
                Webhook webhook = webhook(exchange, router.maxBodyBytes());
                Executor executor = exchange.getHttpContext().getServer().getExecutor();
                var unused = router.handle(webhook, executor).thenAccept(reply -> send(exchange, reply));
            } catch (Throwable e) {
                exchange.close();
                throw e;
            }
        };
    }

    private static Webhook webhook(HttpExchange exchange, int maxBodyBytes) throws IOException {
        URI uri = exchange.getRequestURI();
        return new Webhook(
                exchange.getRequestMethod(),
                rawPath(uri),
                Optional.ofNullable(uri.getRawQuery()).orElse(""),
                name -> exchange.getRequestHeaders().getOrDefault(name, List.of()),
                Optional.ofNullable(exchange.getRemoteAddress()),
                read(exchange.getRequestBody(), (int) Math.min(maxBodyBytes + 1L, Integer.MAX_VALUE)));
    }

    /** Not {@code readNBytes}, which asks for no bytes at its end: for that the stream of an HTTPS server waits for more. */
    private static byte[] read(InputStream in, int most) throws IOException {
        byte[] bytes = new byte[Math.min(most, FIRST_BYTES)];
        int length = 0;
        while (length < most) {
            if (length == bytes.length) {
                bytes = Arrays.copyOf(bytes, (int) Math.min(most, 2L * length));
            }
            int read = in.read(bytes, length, bytes.length - length);
            if (read < 0) {
                break;
            }
            length += read;
        }
        return Arrays.copyOf(bytes, length);
    }

    /** The path as it was sent; {@link URI} takes the first segment for a host if two slashes stand before it. */
    private static String rawPath(URI uri) {
        if (uri.isAbsolute()) {
            return Optional.ofNullable(uri.getRawPath()).orElse("");
        }
        String target = uri.toString();
        int query = target.indexOf('?');
        return query < 0 ? target : target.substring(0, query);
    }

    private static void send(HttpExchange exchange, Reply reply) {
        try (exchange) {
            write(exchange, reply);
        } catch (IOException e) {
            LOGGER.log(Level.DEBUG, "The client has gone before its answer", e);
        } catch (RuntimeException e) {
            LOGGER.log(Level.ERROR, "An answer cannot be sent", e);
        }
    }

    private static void write(HttpExchange exchange, Reply reply) throws IOException {
        reply.headers().forEach(exchange.getResponseHeaders()::set);
        if (reply.length() == 0 || exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(reply.status(), NO_BODY);
            return;
        }
        exchange.sendResponseHeaders(reply.status(), reply.length());
        try (OutputStream out = exchange.getResponseBody()) {
            reply.writeTo(out);
        }
    }
}
