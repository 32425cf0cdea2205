package dev.switchboard.sample;

import com.sun.net.httpserver.HttpServer;
import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.runtime.CallObserver;
import dev.switchboard.runtime.CallRouter;
import dev.switchboard.runtime.CallbackKey;
import dev.switchboard.runtime.RequestLimits;
import dev.switchboard.runtime.RouterOptions;
import dev.switchboard.runtime.jdk.JdkServer;
import dev.switchboard.sample.web.FrontDoor;
import dev.switchboard.sample.web.LiveEvents;
import dev.switchboard.sample.web.Page;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The running sample: the lines, their page and the server that all live in.
 *
 * <p>The page lists callers, though masked, and asks nobody for a password: whoever reaches the bound address sees it.
 */
final class PhoneSystem implements AutoCloseable {

    /** Each request has a thread, so that slow clients keep nobody waiting; an idle one is given back so soon, in seconds. */
    private static final int IDLE = 2;

    private static final int MAX_BODY_BYTES = 16 * 1_024;

    private final HttpServer server;
    private final ExecutorService threads;
    private final CallRouter router;
    private final LiveEvents live;
    private final URI baseUrl;
    private final Optional<RestLink> rest;

    private PhoneSystem(
            HttpServer server,
            ExecutorService threads,
            CallRouter router,
            LiveEvents live,
            URI baseUrl,
            Optional<RestLink> rest) {
        this.server = server;
        this.threads = threads;
        this.router = router;
        this.live = live;
        this.baseUrl = baseUrl;
        this.rest = rest;
    }

    /**
     * Wires and starts everything.
     *
     * @throws IllegalArgumentException if the settings do not allow to start
     * @throws IOException if the address cannot be bound
     */
    static PhoneSystem start(Settings settings) throws IOException {
        CallbackKey key = settings.callbackKey().orElseGet(CallbackKey::perProcess);
        ExecutorService threads = new ThreadPoolExecutor(
                0,
                Integer.MAX_VALUE,
                IDLE,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                task -> new Thread(task, "calls"));
        HttpServer server;
        try {
            server = JdkServer.create(address(settings), threads);
        } catch (IOException | RuntimeException e) {
            threads.shutdown();
            throw e;
        }
        return start(settings, key, server, threads);
    }

    private static PhoneSystem start(Settings settings, CallbackKey key, HttpServer server, ExecutorService threads) {
        InetSocketAddress address = server.getAddress();
        URI url = settings.baseUrl().orElse(URI.create("http://localhost:" + address.getPort()));
        BaseUrl baseUrl = BaseUrl.of(url.toString());

        OpeningHours openingHours = new OpeningHours(settings.clock());
        Announcements announcements = new Announcements(baseUrl);
        Callers callers = new Callers(Company.CUSTOMERS);
        MissedCalls missedCalls = new MissedCalls(settings.clock());
        Desks desks = new Desks(settings.desks());
        Optional<RestLink> rest = settings.textBack().map(RestLink::to);
        SupportLine supportLine = new SupportLine(
                openingHours,
                new BlockedCallers(Company.BLOCKED),
                announcements,
                callers,
                missedCalls,
                rest.map(RestLink::client).map(TextBack::new));
        DeskLine deskLine = new DeskLine(desks, callers, missedCalls);

        LiveEvents live = new LiveEvents();
        CallTicker ticker = new CallTicker(live, callers, desks, settings.clock());
        CallObserver observer = CallObserver.logging().andThen(ticker);
        RouterOptions options = RouterOptions.defaults()
                .observer(observer)
                .limits(RequestLimits.defaults().maxBodyBytes(MAX_BODY_BYTES));
        BaseUrl deskUrl = BaseUrl.of(baseUrl.text() + "/" + Company.DESKS_PATH);
        CallRouter router = CallRouter.firstOf(
                SupportLineRouter.create(supportLine, baseUrl, key, Trust.sipgate(settings, baseUrl), options),
                DeskLineRouter.create(deskLine, deskUrl, Trust.signalWire(settings, deskUrl), options));

        server.createContext(
                "/",
                new FrontDoor(
                        JdkServer.handler(router),
                        announcements,
                        List.of(new Page(), new LineReport(openingHours, desks, missedCalls)),
                        live,
                        address.getAddress().isLoopbackAddress()));
        server.start();
        return new PhoneSystem(server, threads, router, live, url, rest);
    }

    private static InetSocketAddress address(Settings settings) {
        InetSocketAddress address = settings.host()
                .map(host -> new InetSocketAddress(host, settings.port()))
                .orElseGet(() -> new InetSocketAddress(InetAddress.getLoopbackAddress(), settings.port()));
        if (address.isUnresolved()) {
            throw new IllegalArgumentException(
                    "HOST: \"" + address.getHostString() + "\" (expected: an address of this machine, or nothing)");
        }
        return address;
    }

    InetSocketAddress address() {
        return server.getAddress();
    }

    /** Where sipgate reaches its line, and SignalWire the desks below it; it may hold a password. */
    URI baseUrl() {
        return baseUrl;
    }

    /** Lets the calls that are being handled get their answers, for up to so many seconds. */
    void stop(int seconds) {
        live.close();
        router.stop();
        try {
            router.awaitIdle(Duration.ofSeconds(seconds));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        server.stop(seconds);
        threads.shutdown();
        rest.ifPresent(RestLink::close);
    }

    /** By which missed callers are texted, if they are. */
    Optional<RestLink> rest() {
        return rest;
    }

    @Override
    public void close() {
        stop(0);
    }
}
