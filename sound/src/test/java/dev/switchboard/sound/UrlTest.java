package dev.switchboard.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import dev.switchboard.sound.SoundException.Reason;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sounds behind a URL, from servers good and bad. */
@Timeout(30)
class UrlTest {

    private static final Duration SHORT = Duration.ofMillis(300);

    private final MovingClock clock = new MovingClock();
    private final CountDownLatch end = new CountDownLatch(1);
    private SoundServer server;

    @BeforeEach
    void start() throws IOException {
        server = new SoundServer();
    }

    @AfterEach
    void stop() {
        end.countDown();
        server.close();
    }

    private SoundChecker checker(SoundLimits limits) {
        return new SoundChecker(SoundFormat.TELEPHONY, limits, clock);
    }

    private SoundChecker patient() {
        return checker(SoundLimits.defaults().timeout(Duration.ofSeconds(20)));
    }

    private SoundException refusal(SoundChecker checker, String path) {
        SoundException refusal = catchThrowableOfType(SoundException.class, () -> checker.check(server.url(path)));
        assertThat(refusal).hasMessageStartingWith(server.name(path) + ": ").hasMessageNotContaining("geheim");
        return refusal;
    }

    private void wait(HttpExchange unused) throws IOException {
        try {
            end.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Test
    void aSoundIsFetchedOnce() {
        server.on("/a.wav", Wavs.SECOND);
        SoundChecker checker = patient();
        Announcement announcement = checker.check(server.url("/a.wav"));
        assertThat(announcement.duration()).isEqualTo(Duration.ofSeconds(1));
        assertThat(announcement.format()).isEqualTo(SoundFormat.TELEPHONY);
        assertThat(announcement.name()).isEqualTo(server.name("/a.wav"));
        assertThat(checker.check(server.url("/a.wav"))).isSameAs(announcement);
        assertThat(server.requests()).isOne();
    }

    @Test
    void theSharedCheckerFetchesToo() {
        server.on("/a.wav", Wavs.SECOND);
        assertThat(Announcement.of(server.url("/a.wav")).duration()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void aWrongFormatIsFetchedOnceAndToldToEachAsker() {
        server.on("/a.wav", Wavs.of(2, 16, 44_100, 400));
        SoundChecker checker = patient();
        SoundException first = refusal(checker, "/a.wav");
        SoundException second = refusal(checker, "/a.wav");
        assertThat(first.reason()).isEqualTo(Reason.WRONG_FORMAT);
        assertThat(second).isNotSameAs(first).hasMessage(first.getMessage());
        assertThat(server.requests()).isOne();
    }

    @Test
    void anOldVerdictIsNotBelieved() {
        server.on("/a.wav", Wavs.SECOND);
        SoundChecker checker = patient();
        checker.check(server.url("/a.wav"));
        clock.move(Duration.ofMinutes(10).minusNanos(1));
        checker.check(server.url("/a.wav"));
        assertThat(server.requests()).isOne();
        clock.move(Duration.ofNanos(1));
        checker.check(server.url("/a.wav"));
        assertThat(server.requests()).isEqualTo(2);
    }

    @Test
    void aStatusOtherThan200IsNotRemembered() {
        server.on("/a.wav", exchange -> {
            if (server.requests() == 1) {
                exchange.sendResponseHeaders(404, -1);
            } else {
                SoundServer.send(exchange, Wavs.SECOND);
            }
        });
        SoundChecker checker = patient();
        SoundException refusal = refusal(checker, "/a.wav");
        assertThat(refusal).hasMessageEndingWith(": status 404 (expected: a WAV file)");
        assertThat(refusal.reason()).isEqualTo(Reason.UNREADABLE);
        assertThat(checker.check(server.url("/a.wav")).duration()).isEqualTo(Duration.ofSeconds(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 206, 300, 401, 500})
    void onlyStatus200IsASound(int status) {
        server.on("/a.wav", exchange -> exchange.sendResponseHeaders(status, -1));
        assertThat(refusal(patient(), "/a.wav").found()).isEqualTo("status " + status);
    }

    @Test
    void aLoginPageIsNamed() {
        server.on("/a.wav", Wavs.ascii("<!doctype html><title>Log in</title>"));
        assertThat(refusal(patient(), "/a.wav").found()).isEqualTo("HTML or XML");
    }

    @Test
    void aRedirectIsFollowed() {
        server.on("/b.wav", Wavs.SECOND).on("/a.wav", exchange -> {
            exchange.getResponseHeaders().add("Location", "/b.wav");
            exchange.sendResponseHeaders(302, -1);
        });
        assertThat(patient().check(server.url("/a.wav")).name()).isEqualTo(server.name("/a.wav"));
    }

    @Test
    void redirectsInACircleEnd() {
        server.on("/a.wav", exchange -> {
            exchange.getResponseHeaders().add("Location", "/a.wav?geheim=" + server.requests());
            exchange.sendResponseHeaders(302, -1);
        });
        assertThat(refusal(patient(), "/a.wav").reason()).isEqualTo(Reason.UNREADABLE);
        assertThat(server.requests()).isLessThan(10);
    }

    @Test
    void aBodyWithoutALengthIsRead() {
        server.on("/a.wav", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                for (int at = 0; at < Wavs.SECOND.length; at += 4) {
                    out.write(Wavs.SECOND, at, 4);
                    out.flush();
                }
            }
        });
        assertThat(patient().check(server.url("/a.wav")).duration()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void anEmptyBodyIsRefused() {
        server.on("/a.wav", new byte[0]);
        assertThat(refusal(patient(), "/a.wav").reason()).isEqualTo(Reason.NO_SOUND);
    }

    @Test
    void aBodyOverTheLimitIsNotReadToItsEnd() throws Exception {
        CountDownLatch gone = new CountDownLatch(1);
        server.on("/a.wav", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(Wavs.file(Wavs.format(1, 1, 16, 8_000)));
                out.write(Wavs.head("data", 0xFFFF_FFFFL));
                while (gone.getCount() > 0) {
                    out.write(new byte[8_192]);
                }
            } catch (IOException e) {
                gone.countDown();
                throw e;
            }
        });
        SoundException refusal = refusal(checker(SoundLimits.defaults().maxBytes(100_000)), "/a.wav");
        assertThat(refusal).hasMessageContaining(": more than 100,000 bytes (");
        assertThat(gone.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whatStandsBeforeTheSoundCountsToo() {
        server.on(
                "/a.wav", Wavs.file(Wavs.chunk("LIST", new byte[1_000]), Wavs.format(1, 1, 16, 8_000), Wavs.data(100)));
        for (int limit : new int[] {44, 1_019, 1_020, 1_028, 1_052, 1_151}) {
            assertThat(refusal(checker(SoundLimits.defaults().maxBytes(limit)), "/a.wav")
                            .reason())
                    .as("%d bytes", limit)
                    .isEqualTo(Reason.TOO_LARGE);
        }
        assertThat(checker(SoundLimits.defaults().maxBytes(1_152)).check(server.url("/a.wav")))
                .isNotNull();
    }

    @Test
    void aBodyThatIsExactlyTheLimitIsRead() {
        server.on("/a.wav", Wavs.SECOND);
        int bytes = Wavs.SECOND.length;
        assertThat(checker(SoundLimits.defaults().maxBytes(bytes))
                        .check(server.url("/a.wav"))
                        .duration())
                .isEqualTo(Duration.ofSeconds(1));
        assertThat(refusal(checker(SoundLimits.defaults().maxBytes(bytes - 1)), "/a.wav")
                        .reason())
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void aServerThatDoesNotAnswerHoldsNobody() {
        server.on("/a.wav", this::wait);
        SoundException refusal = refusal(checker(SoundLimits.defaults().timeout(SHORT)), "/a.wav");
        assertThat(refusal).hasMessageEndingWith(": not there after 300 ms (expected: a WAV file)");
        assertThat(refusal.reason()).isEqualTo(Reason.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, 5_000})
    void aServerThatStallsHoldsNobody(int sent) {
        server.on("/a.wav", exchange -> {
            exchange.sendResponseHeaders(200, Wavs.SECOND.length);
            exchange.getResponseBody().write(Wavs.SECOND, 0, sent);
            exchange.getResponseBody().flush();
            wait(exchange);
        });
        assertThat(refusal(checker(SoundLimits.defaults().timeout(SHORT)), "/a.wav")
                        .found())
                .isEqualTo("not there after 300 ms");
    }

    @Test
    void aServerThatDribblesIsHungUpOn() throws Exception {
        CountDownLatch gone = new CountDownLatch(1);
        server.on("/a.wav", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                while (gone.getCount() > 0) {
                    out.write(1);
                    out.flush();
                }
            } catch (IOException e) {
                gone.countDown();
                throw e;
            }
        });
        assertThat(refusal(checker(SoundLimits.defaults().timeout(SHORT).maxBytes(1 << 30)), "/a.wav")
                        .found())
                .isEqualTo("not there after 300 ms");
        assertThat(gone.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void anErrorPageIsNotReadAtAll() {
        server.on("/a.wav", exchange -> {
            exchange.sendResponseHeaders(500, 1_000);
            exchange.getResponseBody().write(1);
            exchange.getResponseBody().flush();
            wait(exchange);
        });
        assertThat(refusal(patient(), "/a.wav").found()).isEqualTo("status 500");
    }

    @Test
    void aServerThatHangsUpIsNoVerdict() {
        server.on("/a.wav", exchange -> {
            exchange.sendResponseHeaders(200, Wavs.SECOND.length);
            exchange.getResponseBody().write(Arrays.copyOf(Wavs.SECOND, 100));
        });
        assertThat(refusal(patient(), "/a.wav").reason()).isEqualTo(Reason.UNREADABLE);
    }

    @Test
    void aServerThatIsNotThereIsNoVerdict() {
        server.close();
        assertThat(refusal(patient(), "/a.wav").found()).isEqualTo("cannot be read, ConnectException");
    }

    @Test
    void manyAskersShareOneDownload() throws Exception {
        server.on("/a.wav", exchange -> {
            wait(exchange);
            SoundServer.send(exchange, Wavs.SECOND);
        });
        SoundChecker checker = patient();
        CountDownLatch asking = new CountDownLatch(8);
        CountDownLatch answered = new CountDownLatch(8);
        for (int i = 0; i < 8; i++) {
            Thread asker = new Thread(() -> {
                asking.countDown();
                checker.check(server.url("/a.wav"));
                answered.countDown();
            });
            asker.setDaemon(true);
            asker.start();
        }
        asking.await();
        end.countDown();
        assertThat(answered.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(server.requests()).isOne();
    }

    @Test
    void anAskerWhoIsInterruptedDoesNotTakeTheDownloadFromOthers() {
        server.on("/a.wav", exchange -> {
            wait(exchange);
            SoundServer.send(exchange, Wavs.SECOND);
        });
        SoundChecker checker = patient();
        Thread.currentThread().interrupt();
        SoundException refusal = refusal(checker, "/a.wav");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(refusal.found()).isEqualTo("interrupted");
        end.countDown();
        assertThat(checker.check(server.url("/a.wav")).duration()).isEqualTo(Duration.ofSeconds(1));
        assertThat(server.requests()).isOne();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///geheim.wav",
                "a.wav",
                "//geheim/a.wav",
                "http:/geheim",
                "mailto:geheim",
                "ftp://geheim/a.wav"
            })
    void onlyHttpUrlsAreFetched(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> patient().check(URI.create(url)))
                .withMessage("sound: another URL (expected: an absolute http or https URL, such as"
                        + " https://example.com/hello.wav)");
    }
}
