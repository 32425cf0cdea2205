package dev.switchboard.client.rtcm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.client.ClientOptions;
import dev.switchboard.client.Credentials;
import dev.switchboard.client.InvalidRequestException;
import dev.switchboard.client.SipgateClient;
import dev.switchboard.client.SipgateException;
import dev.switchboard.client.http.Background;
import dev.switchboard.client.http.Transport;
import dev.switchboard.client.rest.PlayTimer;
import dev.switchboard.client.rest.RestRtcm;
import dev.switchboard.client.testing.Sent;
import dev.switchboard.fake.FakeSipgate;
import dev.switchboard.fake.Hold;
import dev.switchboard.sound.SoundException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlayingTest {

    private static final URI WAV = URI.create("https://example.com/closed.wav");

    private final FakeSipgate fake = FakeSipgate.start();
    private final BlockingQueue<Wait> waits = new LinkedBlockingQueue<>();

    private record Wait(Duration time, CompletableFuture<Void> end) {}

    @BeforeEach
    void call() {
        fake.calls().established().add("""
                {"callId": "7", "muted": false, "recording": false, "hold": false, "participants": []}""");
    }

    @AfterEach
    void stop() {
        fake.close();
    }

    private LiveCall call(Function<URI, Duration> durations) {
        PlayTimer timer = new PlayTimer(new Background(), durations, time -> {
            Wait wait = new Wait(time, new CompletableFuture<>());
            waits.add(wait);
            return wait.end();
        });
        return new RestRtcm(new Transport(ClientOptions.defaults().url(fake.url()), () -> "Bearer token"), timer)
                .call("7");
    }

    private Wait nextWait() throws InterruptedException {
        Wait wait = waits.poll(10, TimeUnit.SECONDS);
        assertThat(wait).isNotNull();
        return wait;
    }

    @Test
    void hangsUpWhenTheFileHasBeenPlayed() throws Exception {
        Playing playing = call(url -> Duration.ofMillis(2_500)).playAudioAndHangUp(WAV, Duration.ofMillis(750));

        assertThat(playing.answer().url()).isEqualTo(WAV);
        Wait wait = nextWait();
        assertThat(wait.time()).isEqualTo(Duration.ofMillis(3_250));
        assertThat(fake.requests()).isEmpty();
        assertThat(playing.done()).isNotDone();

        wait.end().complete(null);
        playing.done().get(10, TimeUnit.SECONDS);
        assertThat(Sent.to(fake)).containsExactly("DELETE /calls/7");
        assertThat(playing.cancel()).isFalse();
    }

    @Test
    void handsOverWhenTheFileHasBeenPlayed() throws Exception {
        Playing playing = call(url -> Duration.ofSeconds(1))
                .playAudioAndTransfer(WAV, Duration.ZERO, Transfer.blind("+4921112345"));

        nextWait().end().complete(null);
        playing.done().get(10, TimeUnit.SECONDS);
        assertThat(Sent.to(fake))
                .containsExactly("POST /calls/7/transfer {\"attended\":false,\"phoneNumber\":\"+4921112345\"}");
    }

    @Test
    void leavesTheCallAloneWhenCancelled() throws Exception {
        Playing playing = call(url -> Duration.ofSeconds(1)).playAudioAndHangUp(WAV, Duration.ZERO);
        Wait wait = nextWait();

        assertThat(playing.cancel()).isTrue();
        assertThat(wait.end()).isCancelled();
        assertThat(playing.done()).isCancelled();
        assertThat(fake.requests()).isEmpty();
    }

    @Test
    void tellsThatTheCallWasOver() throws Exception {
        Playing playing = call(url -> Duration.ofSeconds(1)).playAudioAndHangUp(WAV, Duration.ZERO);
        fake.calls().hangUp("7");
        nextWait().end().complete(null);

        assertThatThrownBy(() -> playing.done().get(10, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        SipgateException.class, e -> assertThat(e.status()).isEqualTo(404));
    }

    @Test
    void tellsThatTheFileCannotBePlayed() {
        Playing playing = call(url -> {
                    throw new IllegalStateException("no such file");
                })
                .playAudioAndHangUp(WAV, Duration.ZERO);

        assertThatThrownBy(() -> playing.done().get(10, TimeUnit.SECONDS))
                .hasCause(new IllegalStateException("no such file"));
        assertThat(fake.requests()).isEmpty();
    }

    @Test
    void waitsForTheLongestFileThatThereCanBe() throws Exception {
        // 4 GB at 8 kHz: more milliseconds than an int holds would be 24.8 days
        Duration longest = Duration.ofSeconds((1L << 32) / 16_000).multipliedBy(10);
        call(url -> longest).playAudioAndHangUp(WAV, Duration.ZERO);

        assertThat(nextWait().time()).isEqualTo(longest);
        assertThat(fake.requests()).isEmpty();
    }

    @Test
    void refusesBeforeAnythingStarts() {
        LiveCall call = call(url -> Duration.ofSeconds(1));

        assertThatThrownBy(() -> call.playAudioAndHangUp(URI.create("closed.wav"), Duration.ZERO))
                .isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> call.playAudioAndHangUp(WAV, Duration.ofMillis(-1)))
                .isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> call.playAudioAndTransfer(WAV, Duration.ZERO, Transfer.blind("211")))
                .isInstanceOf(InvalidRequestException.class);
        assertThat(waits).isEmpty();
    }

    @Test
    void looksAtTheFileItself() throws Exception {
        SipgateClient client = SipgateClient.of(
                Credentials.bearer("token"), ClientOptions.defaults().url(fake.url()));
        URI noWav = URI.create(fake.url() + "/users");

        Playing playing = client.rtcm().call("7").playAudioAndHangUp(noWav, Duration.ZERO);

        assertThatThrownBy(() -> playing.done().get(10, TimeUnit.SECONDS))
                .cause()
                .isInstanceOf(SoundException.class);
    }

    @Test
    void endsCallsWhileAllOtherWorkWaits() throws Exception {
        SipgateClient client = SipgateClient.of(
                Credentials.bearer("token"), ClientOptions.defaults().url(fake.url()));
        Hold waiting = fake.hold("GET", "/users");
        for (int i = 0; i < 40; i++) {
            CompletableFuture<?> unused = client.async(it -> it.users().list());
        }
        waiting.awaitArrived();
        URI noWav = URI.create(fake.url() + "/numbers");

        Playing playing = client.rtcm().call("7").playAudioAndHangUp(noWav, Duration.ZERO);

        assertThatThrownBy(() -> playing.done().get(10, TimeUnit.SECONDS))
                .cause()
                .isInstanceOf(SoundException.class);
        waiting.release();
    }

    @Test
    void waitsNoLongerThanADayExtra() {
        assertThatThrownBy(() -> call(url -> Duration.ZERO).playAudioAndHangUp(WAV, Duration.ofSeconds(Long.MAX_VALUE)))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageEndingWith("(expected: zero to PT24H)");
    }
}
