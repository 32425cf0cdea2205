package dev.switchboard.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Several requests over one connection. */
abstract class KeptContract extends TransferContract {

    @Test
    final void aConnectionIsKept() throws IOException {
        try (Connection connection = open()) {
            for (int i = 0; i < 3; i++) {
                HUNG_UP.check(connection.exchange(HANGUP));
                DIALED.check(connection.exchange(DIAL));
            }
        }
    }

    @Test
    final void aConnectionIsKeptAfterWhatWentWrong() throws IOException {
        try (Connection connection = open()) {
            for (String number : List.of("exception", "error", "nothing")) {
                SipgateCases.noVerb().check(connection.exchange(SipgateCases.call(number, "123456")));
                DIALED.check(connection.exchange(DIAL));
            }
            HUNG_UP.check(connection.exchange(SipgateCases.call("interrupted", "123456")));
            DIALED.check(connection.exchange(DIAL));
        }
    }

    @Test
    final void aConnectionIsKeptAfterARefusal() throws IOException {
        try (Connection connection = open()) {
            Expected.status(415)
                    .check(connection.exchange(Request.postOf("application/json", SipgateCases.PATH, "{\"a\":1}")));
            DIALED.check(connection.exchange(DIAL));
            Expected.status(403).check(connection.exchange(Request.post("/calls/verified", "to=hangup")));
            DIALED.check(connection.exchange(DIAL));
        }
    }

    @Test
    final void aLateResultIsDropped() throws Exception {
        Turnstile turnstile = turnstile("late");
        try (Connection connection = open()) {
            SipgateCases.hastyAnswer().check(connection.exchange(SipgateCases.hastyCall("late")));
            assertThat(turnstile.awaitArrivals(1, patience()))
                    .as("the handler runs")
                    .isTrue();
            turnstile.letGo();
            // What came late would be read as this one's answer.
            DIALED.check(connection.exchange(DIAL));
        } finally {
            turnstile.letGo();
        }
    }

    @Test
    final void theAnswerToHeadHasNoBody() throws IOException {
        try (Connection connection = open()) {
            assertThat(connection
                            .exchange(Request.bodyless("HEAD", "/calls/told"))
                            .status())
                    .isEqualTo(200);
            // A body would be read as this one's status line.
            DIALED.check(connection.exchange(DIAL));
        }
    }

    @Test
    final void requestsMayComeAtOnce() throws Throwable {
        attempt(Ability.PIPELINING, () -> {
            ByteArrayOutputStream requests = new ByteArrayOutputStream();
            requests.writeBytes(Wire.bytes(HANGUP));
            requests.writeBytes(Wire.bytes(DIAL));
            requests.writeBytes(Wire.bytes(HANGUP));
            try (Connection connection = openFor(Ability.PIPELINING)) {
                connection.write(requests.toByteArray());

                HUNG_UP.check(connection.read("POST"));
                DIALED.check(connection.read("POST"));
                HUNG_UP.check(connection.read("POST"));
            }
        });
    }
}
