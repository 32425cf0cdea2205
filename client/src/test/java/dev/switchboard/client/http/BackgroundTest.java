package dev.switchboard.client.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.client.ErrorKind;
import dev.switchboard.client.InvalidRequestException;
import dev.switchboard.client.Request;
import dev.switchboard.client.Response;
import dev.switchboard.client.SipgateException;
import dev.switchboard.client.testing.Account;
import dev.switchboard.client.users.User;
import dev.switchboard.fake.Failure;
import dev.switchboard.fake.Hold;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class BackgroundTest {

    private static final Duration LONG = Duration.ofSeconds(10);

    @AutoClose
    private final Account account = Account.open();

    @Test
    void givesTheResult() {
        assertThat(account.client().async(client -> client.users().list()))
                .succeedsWithin(LONG)
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(2);
    }

    @Test
    void failsWithTheFailureItself() {
        account.fake().fail(Failure.status(403), 2);

        assertThatThrownBy(() ->
                        account.client().async(client -> client.users().list()).get(10, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOf(SipgateException.class);
        assertThatThrownBy(() ->
                        account.client().requestAsync(Request.get("/users")).get(10, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOf(SipgateException.class);
    }

    @Test
    void cancellingInterruptsTheWorkAndEndsItsRequest() throws Exception {
        Hold hold = account.fake().hold("GET", "/users");
        BlockingQueue<Throwable> ends = new LinkedBlockingQueue<>();
        CompletableFuture<List<User>> users = account.client().async(client -> {
            try {
                return client.users().list();
            } catch (SipgateException e) {
                ends.add(e);
                throw e;
            }
        });
        hold.awaitArrived();

        assertThat(users.cancel(true)).isTrue();

        assertThat(ends.poll(10, TimeUnit.SECONDS))
                .isInstanceOfSatisfying(
                        SipgateException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.INTERRUPTED));
        assertThatThrownBy(users::join).isInstanceOf(CancellationException.class);
        hold.release();
        assertThat(account.client().async(client -> client.users().authenticated()))
                .succeedsWithin(LONG);
    }

    @Test
    void cancellingWorkThatWaitsForAThreadKeepsItFromRunning() throws Exception {
        CountDownLatch begun = new CountDownLatch(32);
        CountDownLatch go = new CountDownLatch(1);
        List<CompletableFuture<Boolean>> busy = IntStream.range(0, 32)
                .mapToObj(i -> account.client().async(client -> {
                    begun.countDown();
                    return waited(go);
                }))
                .toList();
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        CompletableFuture<?> late =
                account.client().async(client -> client.users().list());

        late.cancel(true);
        go.countDown();

        assertThat(busy).allSatisfy(one -> assertThat(one).succeedsWithin(LONG).isEqualTo(true));
        assertThat(account.client().async(client -> client.users().authenticated()))
                .succeedsWithin(LONG);
        assertThat(account.sent()).containsExactly("GET /authorization/userinfo");
    }

    private static boolean waited(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Test
    void cancellingARequestLeavesTheClientUsable() throws Exception {
        Hold hold = account.fake().hold("GET", "/users");
        CompletableFuture<Response> answer = account.client().requestAsync(Request.get("/users"));
        hold.awaitArrived();

        assertThat(answer.cancel(true)).isTrue();

        assertThat(answer).isCancelled();
        hold.release();
        assertThat(account.client().users().list()).hasSize(2);
    }

    @Test
    void anInterruptEndsTheWaitAndStays() throws Exception {
        Hold hold = account.fake().hold("POST", "/sessions/sms");
        BlockingQueue<Object> ends = new LinkedBlockingQueue<>();
        Thread waiting = new Thread(() -> {
            try {
                account.client().request(Request.post("/sessions/sms").json("{}"));
            } catch (SipgateException e) {
                ends.add(e);
            }
            ends.add(Thread.currentThread().isInterrupted());
        });
        waiting.start();
        hold.awaitArrived();

        waiting.interrupt();

        assertThat(ends.poll(10, TimeUnit.SECONDS)).isInstanceOfSatisfying(SipgateException.class, e -> {
            assertThat(e.kind()).isEqualTo(ErrorKind.INTERRUPTED);
            assertThat(e).hasMessage("POST /sessions/sms: interrupted");
            assertThat(e.mayHaveHappened()).isTrue();
        });
        assertThat(ends.poll(10, TimeUnit.SECONDS)).isEqualTo(true);
        hold.release();
    }

    @Test
    void manyAtOnceFinish() {
        List<CompletableFuture<?>> all = IntStream.range(0, 100)
                .<CompletableFuture<?>>mapToObj(i -> i % 2 == 0
                        ? account.client().async(client -> client.users().list())
                        : account.client().requestAsync(Request.get("/users")))
                .toList();

        assertThat(all).allSatisfy(one -> assertThat(one).succeedsWithin(LONG));
        assertThat(account.sent()).hasSize(100);
    }

    @Test
    void refusesAtOnceWhatMustNotBeSent() {
        assertThatThrownBy(() -> account.client().requestAsync(Request.delete("/history")))
                .isInstanceOf(InvalidRequestException.class);
        assertThat(account.sent()).isEmpty();
    }
}
