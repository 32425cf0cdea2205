package dev.switchboard.runtime.verify;

import static dev.switchboard.runtime.verify.Signed.HEADER;
import static dev.switchboard.runtime.verify.Signed.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.runtime.RequestVerifier.Verdict;
import dev.switchboard.runtime.Webhook;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many threads verify at a time. A verification takes here as long as the test wants. */
@Timeout(20)
class BodySignatureLimitTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final RsaSigner SIGNER = RsaSigner.ofBits(2_048);
    private static final Webhook SIGNED;

    static {
        byte[] body = "event=newCall".getBytes(StandardCharsets.UTF_8);
        SIGNED = request("POST", "/", body, Map.of(HEADER, SIGNER.sign(body)));
    }

    private final WatchedProvider provider = new WatchedProvider();
    private final BodySignature verifier =
            BodySignature.of(HEADER, SIGNER.publicKey()).provider(provider);
    private final Semaphore entered = new Semaphore(0);
    private final CountDownLatch goOn = new CountDownLatch(1);

    @AfterEach
    void nobodyIsLeftWaiting() {
        goOn.countDown();
    }

    private void verificationsWait() {
        provider.before(() -> {
            entered.release();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
    }

    private static FutureTask<Verdict> start(BodySignature verifier) {
        return start(verifier, new Thread[1]);
    }

    private static FutureTask<Verdict> start(BodySignature verifier, Thread[] started) {
        FutureTask<Verdict> task = new FutureTask<>(() -> verifier.verify(SIGNED));
        started[0] = new Thread(task);
        started[0].setDaemon(true);
        started[0].start();
        return task;
    }

    @Test
    void anotherWaitsForItsTurn() throws Exception {
        BodySignature one = verifier.atMost(1).patience(LONG);
        verificationsWait();
        FutureTask<Verdict> first = start(one);
        entered.acquire();
        Thread[] waiting = new Thread[1];
        FutureTask<Verdict> second = start(one, waiting);
        while (waiting[0].getState() != Thread.State.TIMED_WAITING) {
            assertThat(second).isNotDone();
            assertThat(entered.availablePermits()).isZero();
            Thread.onSpinWait();
        }

        assertThat(second).isNotDone();
        assertThat(entered.availablePermits()).isZero();

        goOn.countDown();
        assertThat(first.get()).isEqualTo(Verdict.accept());
        assertThat(second.get()).isEqualTo(Verdict.accept());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void whoWaitsTooLongIsToldSo(int most) throws Exception {
        BodySignature some = verifier.atMost(most).patience(Duration.ZERO);
        verificationsWait();
        FutureTask<Verdict> last = start(some);
        for (int i = 1; i < most; i++) {
            entered.acquire();
            last = start(some);
        }
        entered.acquire();

        assertThat(some.verify(SIGNED)).isEqualTo(Verdict.busy("too many signatures at a time"));

        goOn.countDown();
        assertThat(last.get()).isEqualTo(Verdict.accept());
    }

    @Test
    void aTurnIsGivenBackWhateverCameOfIt() {
        BodySignature one = verifier.atMost(1).patience(Duration.ZERO);
        for (int i = 0; i < 3; i++) {
            provider.before(() -> {
                throw new IllegalStateException("broken");
            });
            assertThatThrownBy(() -> one.verify(SIGNED)).hasMessage("broken");
            provider.before(() -> {});
            assertThat(one.verify(SIGNED)).isEqualTo(Verdict.accept());
        }
    }

    @Test
    void whatIsMalformedDoesNotWait() throws Exception {
        BodySignature one = verifier.atMost(1).patience(LONG);
        verificationsWait();
        FutureTask<Verdict> first = start(one);
        entered.acquire();

        assertThat(one.verify(Webhook.post("/", ""))).isEqualTo(Verdict.refuse("no signature"));

        goOn.countDown();
        assertThat(first.get()).isEqualTo(Verdict.accept());
    }

    @Test
    void whoIsInterruptedStaysSo() throws Exception {
        BodySignature one = verifier.atMost(1).patience(LONG);
        verificationsWait();
        FutureTask<Verdict> first = start(one);
        entered.acquire();
        Thread.currentThread().interrupt();

        assertThat(one.verify(SIGNED)).isEqualTo(Verdict.busy("interrupted before the signature was verified"));
        assertThat(Thread.interrupted()).isTrue();

        goOn.countDown();
        assertThat(first.get()).isEqualTo(Verdict.accept());
    }

    @Test
    void withoutABoundItIsHalfOfTheProcessors() throws Exception {
        int half = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        BodySignature usual = verifier.patience(Duration.ZERO);
        verificationsWait();
        for (int i = 0; i < half; i++) {
            FutureTask<Verdict> one = start(usual);
            entered.acquire();
            assertThat(one).isNotDone();
        }

        assertThat(usual.verify(SIGNED)).isInstanceOf(Verdict.Busy.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void atLeastOneVerifies(int most) {
        assertThatThrownBy(() -> verifier.atMost(most))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("signature: " + most + " at a time (expected: at least 1)");
    }
}
