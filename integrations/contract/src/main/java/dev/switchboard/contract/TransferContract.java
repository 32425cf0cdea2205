package dev.switchboard.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the bytes of one request may come, and what becomes of those that are none. */
abstract class TransferContract extends SocketContract {

    private static final String FORM = "Host: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n";

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 100})
    final void aRequestMayComeInPackets(int size) throws IOException {
        byte[] request = Wire.bytes(HANGUP);
        try (Connection connection = open()) {
            for (int start = 0; start < request.length; start += size) {
                connection.write(request, start, Math.min(request.length, start + size));
            }

            HUNG_UP.check(connection.read("POST"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 100})
    final void aBodyMayComeInChunks(int size) throws IOException {
        try (Connection connection = open()) {
            connection.write(Wire.chunked(HANGUP, size));

            HUNG_UP.check(connection.read("POST"));
        }
    }

    @Test
    final void chunksCountForTheLimit() throws IOException {
        try (Connection connection = open()) {
            connection.write(Wire.chunked(RefusalCases.atLimit(0), 4_096));

            HUNG_UP.check(connection.read("POST"));
        }
        try (Connection connection = open()) {
            connection.write(Wire.chunked(RefusalCases.atLimit(1), 4_096));

            Expected.status(413).check(connection.read("POST"));
        }
    }

    @Test
    final void aBodyTooLongIsRefusedBeforeAllOfItHasCome() throws Throwable {
        attempt(Ability.EARLY_REFUSAL, () -> {
            try (Connection connection = openFor(Ability.EARLY_REFUSAL)) {
                connection.write("POST /calls/sipgate HTTP/1.1\r\n" + FORM + "Content-Length: 100000000\r\n\r\n");
                connection.write(RefusalCases.atLimit(1).body());

                assertThat(connection.statusUnlessClosed()).contains(413);
            }
        });
    }

    @Test
    final void aClientMayWaitUntilItsBodyIsWanted() throws Throwable {
        attempt(Ability.EXPECT_CONTINUE, () -> {
            try (Connection connection = openFor(Ability.EXPECT_CONTINUE)) {
                connection.write(Wire.head(HANGUP.header("Expect", "100-continue")));
                assertThat(connection.read("POST").status()).isEqualTo(100);
                connection.write(HANGUP.body());

                HUNG_UP.check(connection.read("POST"));
            }
        });
    }

    @Test
    final void aTargetMayBeAWholeUrl() throws Throwable {
        attempt(
                Ability.ABSOLUTE_TARGETS,
                () -> HUNG_UP.check(exchange(
                        new Request("POST", "http://localhost" + SipgateCases.PATH, HANGUP.headers(), HANGUP.body()))));
    }

    @Test
    final void aClientMaySpeakHttp10() throws Throwable {
        attempt(Ability.HTTP_10, () -> {
            try (Connection connection = openFor(Ability.HTTP_10)) {
                connection.write("POST " + SipgateCases.PATH + " HTTP/1.0\r\n" + FORM
                        + "Connection: close\r\nContent-Length: " + HANGUP.body().length + "\r\n\r\n");
                connection.write(HANGUP.body());

                HUNG_UP.check(connection.read("POST"));
                assertThat(connection.untilClosed())
                        .as("what follows the answer")
                        .isEmpty();
            }
        });
    }

    @Test
    final void theRouterSeesThePeer() throws IOException {
        try (Connection connection = open()) {
            Answer answer = connection.exchange(Request.bodyless("GET", "/calls/peer"));

            Expected.text(connection.here().getAddress().getHostAddress() + " "
                            + connection.here().getPort())
                    .check(answer);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000\u0001\u0002\r\n\r\n",
                "POST\r\n\r\n",
                "POST /calls/sipgate HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\n\r\n",
                "POST /calls/sipgate HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n"
            })
    final void whatIsNoHttpIsRefusedAndStopsNobody(String garbage) throws IOException {
        isRefused(garbage);
        answersOthers();
    }

    @Test
    final void aBrokenChunkIsRefused() throws Throwable {
        attempt(
                Ability.BROKEN_CHUNKS,
                () -> isRefused("POST " + SipgateCases.PATH + " HTTP/1.1\r\n" + FORM
                        + "Transfer-Encoding: chunked\r\n\r\nzz\r\n\r\n"));
    }

    private void isRefused(String garbage) throws IOException {
        try (Connection connection = open()) {
            connection.write(garbage);

            assertThat(connection.statusUnlessClosed().orElse(400)).isBetween(400, 599);
        }
    }

    @Test
    final void aClientThatLeavesBeforeItsAnswerStopsNobody() throws Exception {
        Turnstile turnstile = turnstile("left");
        try (Connection connection = open()) {
            connection.write(Wire.bytes(SipgateCases.call("wait", "left")));
            assertThat(turnstile.awaitArrivals(1, patience()))
                    .as("the handler runs")
                    .isTrue();
            connection.abort();
        } finally {
            turnstile.letGo();
        }
        answersOthers();
    }
}
