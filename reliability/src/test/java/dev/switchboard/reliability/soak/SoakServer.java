package dev.switchboard.reliability.soak;

import com.sun.net.httpserver.HttpServer;
import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.runtime.CallbackKey;
import dev.switchboard.runtime.RequestVerifier.Verdict;
import dev.switchboard.runtime.RouterOptions;
import dev.switchboard.runtime.jdk.JdkServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Serves the line as a process of its own, until that is ended. */
final class SoakServer {

    /** A slow client keeps a thread waiting for its request, so there must be more threads than slow clients. */
    private static final int THREADS = 256;

    /** How many clients may connect at once; the JDK's own 50 are soon too few, and then connections are reset. */
    private static final int BACKLOG = 1_024;

    private static final int IDLE_SECONDS = 2;

    private SoakServer() {}

    public static void main(String[] args) throws IOException {
        ThreadPoolExecutor threads =
                new ThreadPoolExecutor(THREADS, THREADS, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
        threads.allowCoreThreadTimeOut(true);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), BACKLOG);
        server.setExecutor(threads);
        String url = "http://localhost:" + server.getAddress().getPort();
        server.createContext(
                "/",
                JdkServer.handler(SoakLineRouter.create(
                        new SoakLine(),
                        BaseUrl.of(url),
                        CallbackKey.perProcess(),
                        webhook -> Verdict.accept(),
                        RouterOptions.defaults().observer(observation -> {}))));
        server.start();
        System.out.println("Serving at " + url);
    }
}
