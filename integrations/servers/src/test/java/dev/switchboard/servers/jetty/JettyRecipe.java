package dev.switchboard.servers.jetty;

import dev.switchboard.runtime.CallRouter;
import dev.switchboard.servlet.CallServlet;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executor;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;

/**
 * Serves a router with an embedded Jetty, for a proxy on the same machine. Jetty answers {@code %2F}, {@code %25} and {@code //}
 * in a path by itself, with 400; the router writes no such URL. If your base URL has one, set {@code UriCompliance.LEGACY} in the
 * {@code HttpConfiguration}.
 */
final class JettyRecipe {

    private JettyRecipe() {}

    static Server start(CallRouter router, int port, Executor executor) throws Exception {
        ServletContextHandler context = new ServletContextHandler();
        context.addServlet(new ServletHolder(new CallServlet(router, executor)), "/calls/*");
        Server server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        server.setHandler(context);
        server.start();
        return server;
    }
}
