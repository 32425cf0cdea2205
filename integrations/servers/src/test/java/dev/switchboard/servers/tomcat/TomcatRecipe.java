package dev.switchboard.servers.tomcat;

import dev.switchboard.runtime.CallRouter;
import dev.switchboard.servlet.CallServlet;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.startup.Tomcat;

/**
 * Serves a router with an embedded Tomcat, for a proxy on the same machine. Tomcat answers {@code %2F} in a path and brackets in a
 * query by itself, with 400; the router writes no such URL. If your base URL has one, set the connector's {@code
 * encodedSolidusHandling} or {@code relaxedQueryChars}.
 */
final class TomcatRecipe {

    private TomcatRecipe() {}

    static Tomcat start(CallRouter router, int port, Executor executor, Path directory) throws LifecycleException {
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(directory.toString());
        tomcat.setPort(port);
        tomcat.getConnector().setProperty("address", "localhost");
        Context context = tomcat.addContext("", null);
        Wrapper calls = Tomcat.addServlet(context, "calls", new CallServlet(router, executor));
        calls.setAsyncSupported(true);
        calls.addMapping("/calls/*");
        tomcat.start();
        return tomcat;
    }
}
