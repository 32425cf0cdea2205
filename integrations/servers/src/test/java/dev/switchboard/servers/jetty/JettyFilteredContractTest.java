package dev.switchboard.servers.jetty;

import dev.switchboard.contract.Ability;
import dev.switchboard.contract.ServerContract;
import dev.switchboard.contract.Started;
import dev.switchboard.runtime.CallRouter;
import dev.switchboard.servlet.CallServlet;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.EnumSet;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.jetty.ee11.servlet.FilterHolder;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;

/** Behind a filter that does not support asynchronous requests, in a context with a path. */
class JettyFilteredContractTest extends ServerContract {

    @Override
    protected Started start(CallRouter router) throws Exception {
        ExecutorService executor = Executors.newCachedThreadPool();
        ServletContextHandler context = new ServletContextHandler("/calls");
        context.addServlet(new ServletHolder(new CallServlet(router, executor)), "/*");
        FilterHolder filter =
                new FilterHolder((Filter) (request, response, chain) -> chain.doFilter(request, response));
        filter.setAsyncSupported(false);
        context.addFilter(filter, "/*", EnumSet.of(DispatcherType.REQUEST));
        Server server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        server.setHandler(context);
        server.start();
        return Started.on(server.getURI().getPort(), () -> {
            server.stop();
            executor.shutdown();
        });
    }

    @Override
    protected Map<Ability, String> cannot() {
        return JettyContractTest.REFUSED;
    }
}
