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
import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Serves the line as a process of its own, until that is ended. */
final class SoakServer {

    /** So soon an idle thread is given back, in seconds, that a leak would show. */
    private static final int IDLE = 2;

    private SoakServer() {}

    public static void main(String[] args) throws IOException {
        Executor threads =
                new ThreadPoolExecutor(0, Integer.MAX_VALUE, IDLE, TimeUnit.SECONDS, new SynchronousQueue<>());
        HttpServer server = JdkServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), threads);
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
