package dev.switchboard.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.runtime.CallRouter;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How the tests of a server come to a connection with it. */
abstract class SocketContract extends ExchangeContract {

    static final Request HANGUP = SipgateCases.call("hangup", "123456");
    static final Expected HUNG_UP = SipgateCases.answer("<Hangup/>");
    static final Request DIAL = SipgateCases.call("dial", "123456");
    static final Expected DIALED = SipgateCases.answer("<Dial><Number>4915799912345</Number></Dial>");

    private static final Duration IN_VAIN = Duration.ofSeconds(1);

    private @Nullable InetSocketAddress address;

    /**
     * Starts a server that serves a router at {@code /calls} and everywhere below, on a free port of the loopback interface. It
     * is asked once.
     *
     * @throws Exception if that fails
     */
    protected abstract Started start(CallRouter router) throws Exception;

    /**
     * Connects with the server. For a server that speaks TLS, return a socket that does, too.
     *
     * @throws IOException if that fails
     */
    protected Socket connect(InetSocketAddress server) throws IOException {
        return new Socket(server.getAddress(), server.getPort());
    }

    /** How long the server may take for each part of an answer; ten seconds unless you say otherwise. */
    protected Duration patience() {
        return Duration.ofSeconds(10);
    }

    @Override
    protected final Served serve(CallRouter router) throws Exception {
        Started started = start(router);
        address = started.address();
        return new Served() {
            @Override
            public Answer send(Request request) throws IOException {
                return exchange(request);
            }

            @Override
            public void stop() throws Exception {
                started.stop().close();
            }
        };
    }

    final Connection open() throws IOException {
        return open(patience());
    }

    /** A connection for the test of an ability, which takes less time to see that the server lacks it. */
    final Connection openFor(Ability ability) throws IOException {
        return open(cannot().containsKey(ability) ? IN_VAIN : patience());
    }

    private Connection open(Duration patience) throws IOException {
        InetSocketAddress server = Objects.requireNonNull(address, "the server is started before the tests");
        return new Connection(connect(server), patience);
    }

    /** Over a connection of its own, which the server has to close, so that nothing can come after the answer. */
    final Answer exchange(Request request) throws IOException {
        try (Connection connection = open()) {
            Answer answer = connection.exchange(request.header("Connection", "close"));
            assertThat(connection.untilClosed()).as("what follows the answer").isEmpty();
            return answer;
        }
    }

    /** Whether the server still answers others. */
    final void answersOthers() throws IOException {
        HUNG_UP.check(exchange(HANGUP));
    }
}
