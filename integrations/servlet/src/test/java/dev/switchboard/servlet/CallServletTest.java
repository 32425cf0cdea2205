package dev.switchboard.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.runtime.Reply;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no container shows at a test's will. The rest is tested with real ones, in the module of the servers. */
class CallServletTest {

    private static final Logger LOGGER = Logger.getLogger("dev.switchboard");

    private static final List<String> STARTED = List.of("start", "setTimeout [0]");
    private static final List<String> ANSWERED =
            List.of("start", "setTimeout [0]", "setStatus [204]", "setContentLength [0]", "flushBuffer", "complete");

    private final FakeRouter router = new FakeRouter();
    private final FakeExchange exchange = new FakeExchange();

    private final List<LogRecord> logged = new ArrayList<>();

    @BeforeEach
    void listen() {
        LOGGER.setFilter(said -> {
            logged.add(said);
            return false;
        });
    }

    @AfterEach
    void stopListening() {
        LOGGER.setFilter(null);
    }

    private void serve() throws IOException {
        new CallServlet(router, Runnable::run).service(exchange.request, exchange.response);
    }

    private void answer() {
        router.reply.complete(Reply.status(204));
    }

    @Test
    void theAnswerIsSentBeforeItIsCompleted() throws IOException {
        serve();
        assertThat(exchange.done).isEqualTo(STARTED);

        answer();
        assertThat(exchange.done).isEqualTo(ANSWERED);
    }

    @Test
    void anAnswerThatIsThereAtOnceIsSentAtOnce() throws IOException {
        answer();
        serve();

        assertThat(exchange.done).isEqualTo(ANSWERED);
    }

    @Test
    void aClientThatGoesBeforeItsAnswerGetsNone() throws IOException {
        serve();
        exchange.goes();
        assertThat(exchange.done).hasSize(STARTED.size() + 1).endsWith("complete");

        answer();
        assertThat(exchange.done).hasSize(STARTED.size() + 1);
    }

    @Test
    void aClientThatGoesAfterItsAnswerChangesNothing() throws IOException {
        serve();
        answer();
        exchange.goes();

        assertThat(exchange.done).isEqualTo(ANSWERED);
    }

    @Test
    void nothingIsWrittenToWhatTheContainerHasEnded() throws IOException {
        serve();
        exchange.ends();
        answer();

        assertThat(exchange.done).isEqualTo(STARTED);
    }

    @Test
    void aClientThatGoesWhileItsAnswerIsSentStopsNobody() throws IOException {
        exchange.fault = new IOException("the client has gone");
        serve();
        answer();

        assertThat(exchange.done).isEqualTo(ANSWERED);
        assertThat(logged).isEmpty();
    }

    @Test
    void whatKeepsAnAnswerFromBeingSentIsLogged() throws IOException {
        exchange.fault = new IllegalStateException("a filter has asked for the writer");
        serve();
        answer();

        assertThat(exchange.done).isEqualTo(ANSWERED);
        assertThat(logged).extracting(LogRecord::getThrown).containsExactly(exchange.fault);
    }

    /** As Jetty and Tomcat do when a filter has called {@code getParameter}. */
    @Test
    void aBodyOfWhichNothingIsLeftIsLogged() throws IOException {
        serve();
        assertThat(logged).isEmpty();

        exchange.contentLength = 12_345;
        serve();
        assertThat(logged).hasSize(1).allSatisfy(said -> {
            assertThat(said.getLevel()).isEqualTo(Level.WARNING);
            assertThat(new SimpleFormatter().formatMessage(said))
                    .startsWith("body: nothing is left to read (expected: 12345 bytes)");
        });
        assertThat(router.seen.body()).isEmpty();
    }

    @Test
    void theRouterMayLookAtTheHeadersWhenTheRequestIsOver() throws IOException {
        exchange.headers.put("X-A", List.of("1", "2"));
        serve();
        exchange.headers.clear();

        assertThat(router.seen.headers().all("x-a")).containsExactly("1", "2");
        assertThat(router.seen.headers().all("X-B")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1",
        "2001:db8::1, 2001:db8:0:0:0:0:0:1",
        "[2001:db8::1], 2001:db8:0:0:0:0:0:1",
        "::ffff:192.0.2.1, 192.0.2.1"
    })
    void thePeerIsAnAddress(String told, String address) throws IOException {
        exchange.remoteAddress = told;
        serve();

        InetSocketAddress peer = router.seen.remote().orElseThrow();
        assertThat(peer.getAddress().getHostAddress()).isEqualTo(address);
        assertThat(peer.getPort()).isEqualTo(4711);
    }

    /** Which some filters take from a header. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost",
                "unknown",
                "localhost:80",
                "_hidden",
                "192.0.2",
                "192.0.2.256",
                "192.0.2.1.",
                "::x",
                "[::1"
            })
    void noNameIsLookedUpForThePeer(String told) throws IOException {
        exchange.remoteAddress = told;
        serve();

        assertThat(router.seen.remote()).isEmpty();
    }

    @Test
    void thePeerMayBeUnknown() throws IOException {
        exchange.remoteAddress = null;
        serve();

        assertThat(router.seen.remote()).isEmpty();
    }
}
