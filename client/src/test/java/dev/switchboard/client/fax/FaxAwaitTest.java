package dev.switchboard.client.fax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.client.ClientOptions;
import dev.switchboard.client.ErrorKind;
import dev.switchboard.client.SipgateException;
import dev.switchboard.client.http.Transport;
import dev.switchboard.client.rest.RestFax;
import dev.switchboard.client.rest.RestUsers;
import dev.switchboard.fake.Failure;
import dev.switchboard.fake.FakeSipgate;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Time passes only in pauses here, and in each pause what the test says happens. */
class FaxAwaitTest {

    private final FakeSipgate fake = FakeSipgate.start();
    private final Deque<Runnable> inPauses = new ArrayDeque<>();
    private final List<Duration> pauses = new ArrayList<>();
    private final List<FaxStatus> progress = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-21T12:00:00Z");
    private FaxApi fax;
    private String id;

    private final class PauseClock extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @BeforeEach
    void send() {
        Transport transport = new Transport(
                ClientOptions.defaults().url(fake.url()).longestWait(Duration.ZERO), () -> "Bearer token");
        fax = new RestFax(transport, new RestUsers(transport), new PauseClock(), time -> {
            pauses.add(time);
            now = now.plus(time);
            if (!inPauses.isEmpty()) {
                inPauses.remove().run();
            }
        });
        fake.faxes().freshOnesAnswer404(2);
        id = fax.send(Fax.of("+4921112349", "%PDF-%%EOF".getBytes(StandardCharsets.US_ASCII))
                .faxlineId("f0"));
    }

    @AfterEach
    void stop() {
        fake.close();
    }

    private void passPauses(int number) {
        for (int i = 0; i < number; i++) {
            inPauses.add(() -> {});
        }
    }

    @Test
    void waitsUntilItIsSent() {
        passPauses(2); // not found yet
        inPauses.add(() -> fake.faxes().advance(id));
        inPauses.add(() -> fake.fail(Failure.status(503).retryAfter("0")));
        inPauses.add(() -> fake.fail(Failure.cut()));
        inPauses.add(() -> fake.faxes().advance(id));

        assertThat(fax.await(id, Duration.ofMinutes(10), progress::add)).isEqualTo(FaxStatus.SENT);

        assertThat(progress).containsExactly(FaxStatus.PENDING, FaxStatus.SENDING, FaxStatus.SENT);
        assertThat(pauses).hasSize(6).containsOnly(Duration.ofSeconds(5));
    }

    @Test
    void endsWhenItHasFailed() {
        passPauses(2);
        inPauses.add(() -> fake.faxes().fail(id));

        assertThat(fax.await(id, Duration.ofMinutes(10), progress::add)).isEqualTo(FaxStatus.FAILED);
    }

    @Test
    void givesTheLastStateWhenTimeIsOver() {
        assertThat(fax.await(id, Duration.ofSeconds(12), progress::add)).isEqualTo(FaxStatus.PENDING);

        assertThat(pauses).containsExactly(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(2));
    }

    @Test
    void looksOnceWithoutTime() {
        fake.faxes().freshOnesAnswer404(0);

        assertThatThrownBy(() -> fax.await(id, Duration.ZERO, progress::add))
                .isInstanceOfSatisfying(
                        SipgateException.class, e -> assertThat(e.status()).isEqualTo(404));
        assertThat(pauses).isEmpty();
    }

    @Test
    void bearsNoFailureThatDoesNotPass() {
        fake.fail(Failure.status(403));

        assertThatThrownBy(() -> fax.await(id, Duration.ofMinutes(10), progress::add))
                .isInstanceOfSatisfying(
                        SipgateException.class, e -> assertThat(e.status()).isEqualTo(403));
    }

    @Test
    void endsWhenTheThreadIsInterrupted() {
        inPauses.add(() -> Thread.currentThread().interrupt());

        assertThatThrownBy(() -> fax.await(id, Duration.ofMinutes(10), progress::add))
                .isInstanceOfSatisfying(
                        SipgateException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.INTERRUPTED));
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void looksLessOftenIfItIsAskedTo() {
        passPauses(2);
        inPauses.add(() -> fake.fail(Failure.status(503).retryAfter("60")));
        inPauses.add(() -> fake.faxes().fail(id));

        assertThat(fax.await(id, Duration.ofSeconds(Long.MAX_VALUE), progress::add))
                .isEqualTo(FaxStatus.FAILED);
        assertThat(pauses)
                .containsExactly(
                        Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(60));
    }
}
