package dev.switchboard.processor.testing;

import com.sun.net.httpserver.HttpServer;
import dev.switchboard.runtime.CallRouter;
import dev.switchboard.runtime.jdk.JdkServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A router behind the JDK's server on loopback, and a client. */
public final class Http implements AutoCloseable {

    private final ExecutorService executor = Executors.newFixedThreadPool(4);
    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpServer server;

    private Http(CallRouter router) throws IOException {
        server = JdkServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), executor);
        server.createContext("/", JdkServer.handler(router));
        server.start();
    }

    /** Serves a router. */
    public static Http serve(CallRouter router) throws IOException {
        return new Http(router);
    }

    /** Posts a form to a path, or to the path of a URL. */
    public HttpResponse<String> post(String target, String form) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(here(target))
                .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /** Gets a path, or the path of a URL. */
    public HttpResponse<String> get(String target) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(here(target)).GET());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** The public URLs of the answers lead to some other host; the path and the query are what counts here. */
    private URI here(String target) {
        URI uri = URI.create(target);
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return URI.create("http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":"
                + server.getAddress().getPort() + uri.getRawPath() + query);
    }

    @Override
    public void close() {
        server.stop(0);
        executor.shutdownNow();
    }
}
