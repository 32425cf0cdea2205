package dev.switchboard.servers.jdk;

import com.sun.net.httpserver.HttpsServer;
import dev.switchboard.runtime.CallRouter;
import dev.switchboard.runtime.jdk.JdkServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;

/** Serves a router over HTTPS. */
final class JdkHttpsRecipe {

    private JdkHttpsRecipe() {}

    static HttpsServer start(CallRouter router, int port, SSLContext certificate) throws IOException {
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        HttpsServer server = JdkServer.create(address, Executors.newCachedThreadPool(), certificate);
        server.createContext("/calls", JdkServer.handler(router));
        server.start();
        return server;
    }
}
