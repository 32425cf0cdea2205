package dev.switchboard.servers.javalin;

import dev.switchboard.runtime.CallRouter;
import dev.switchboard.servlet.CallServlet;
import io.javalin.Javalin;
import java.util.concurrent.Executor;
import org.eclipse.jetty.ee10.servlet.ServletHolder;

/**
 * Serves a router beside the routes of a Javalin application, for a proxy on the same machine. It is a servlet of its own, because
 * Javalin compresses the answers of its routes; its {@code before} and {@code after} do not see these requests.
 */
final class JavalinRecipe {

    private JavalinRecipe() {}

    static Javalin start(CallRouter router, int port, Executor executor) {
        return Javalin.create(config -> config.jetty.modifyServletContextHandler(context ->
                        context.addServlet(new ServletHolder(new CallServlet(router, executor)), "/calls/*")))
                .start("localhost", port);
    }
}
