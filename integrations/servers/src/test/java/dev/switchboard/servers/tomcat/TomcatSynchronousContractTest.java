package dev.switchboard.servers.tomcat;

import dev.switchboard.contract.Ability;
import dev.switchboard.contract.ServerContract;
import dev.switchboard.contract.Started;
import dev.switchboard.runtime.CallRouter;
import dev.switchboard.servlet.CallServlet;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.io.TempDir;

/** A servlet for which nobody has switched asynchronous requests on, in a context with a path. */
class TomcatSynchronousContractTest extends ServerContract {

    @TempDir
    static Path directory;

    @Override
    protected Started start(CallRouter router) throws Exception {
        ExecutorService executor = Executors.newCachedThreadPool();
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(directory.toString());
        tomcat.setPort(0);
        tomcat.getConnector().setProperty("address", "localhost");
        Context context = tomcat.addContext("/calls", null);
        Tomcat.addServlet(context, "calls", new CallServlet(router, executor)).addMapping("/*");
        tomcat.start();
        return Started.on(tomcat.getConnector().getLocalPort(), () -> {
            tomcat.stop();
            tomcat.destroy();
            executor.shutdown();
        });
    }

    @Override
    protected Map<Ability, String> cannot() {
        return TomcatContractTest.REFUSED;
    }
}
