package dev.switchboard.servers.jdk;

import com.sun.net.httpserver.HttpServer;
import dev.switchboard.runtime.CallRouter;
import dev.switchboard.runtime.jdk.JdkServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;

/** Serves a router over HTTP, for a proxy on the same machine. */
final class JdkRecipe {

    private JdkRecipe() {}

    static HttpServer start(CallRouter router, int port) throws IOException {
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        HttpServer server = JdkServer.create(address, Executors.newCachedThreadPool());
        server.createContext("/calls", JdkServer.handler(router));
        server.start();
        return server;
    }
}
