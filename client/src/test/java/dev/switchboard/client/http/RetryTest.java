package dev.switchboard.client.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.switchboard.client.ClientOptions;
import dev.switchboard.client.Credentials;
import dev.switchboard.client.ErrorKind;
import dev.switchboard.client.Request;
import dev.switchboard.client.SipgateClient;
import dev.switchboard.client.SipgateException;
import dev.switchboard.client.testing.Account;
import dev.switchboard.fake.Failure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryTest {

    private static final Failure COME_BACK = Failure.status(429).retryAfter("0");

    @AutoClose
    private final Account account = Account.open();

    private SipgateClient client(ClientOptions options) {
        return SipgateClient.of(
                Credentials.bearer("t"), options.url(account.fake().url()));
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void asksOnceMore(int status) {
        account.fake().fail(Failure.status(status).retryAfter("0"));

        assertThat(account.client().users().list()).hasSize(2);
        assertThat(account.sent()).containsExactly("GET /users", "GET /users");
    }

    @Test
    void asksOnceMoreAtAPastDate() {
        account.fake().fail(Failure.status(503).retryAfter("Thu, 01 Jan 2026 00:00:00 GMT"));

        assertThat(account.client().users().list()).hasSize(2);
    }

    @Test
    void asksNotAThirdTime() {
        account.fake().fail(COME_BACK, 5);

        assertThatThrownBy(() -> account.client().users().list()).isInstanceOf(SipgateException.class);
        assertThat(account.sent()).hasSize(2);
    }

    @Test
    void tellsWhyTheSecondTryFailed() {
        account.fake().fail(COME_BACK);
        account.fake().fail(Failure.status(404));

        assertThatThrownBy(() -> account.client().users().list()).hasMessageContaining(": 404, ");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 404, 408, 425, 500, 502, 504})
    void asksNotAgainAfterAnotherStatus(int status) {
        account.fake().fail(Failure.status(status).retryAfter("0"));

        assertThatThrownBy(() -> account.client().users().list()).isInstanceOf(SipgateException.class);
        assertThat(account.sent()).hasSize(1);
    }

    @Test
    void asksNotAgainUntold() {
        account.fake().fail(Failure.status(429));

        assertThatThrownBy(() -> account.client().users().list()).isInstanceOf(SipgateException.class);
        assertThat(account.sent()).hasSize(1);
    }

    @Test
    void waitsNoLongerThanTheLongestWait() {
        account.fake().fail(Failure.status(429).retryAfter("2"));

        SipgateException failure = catchThrowableOfType(
                SipgateException.class,
                () -> client(ClientOptions.defaults().longestWait(Duration.ofMillis(1_999)))
                        .users()
                        .list());

        assertThat(failure.retryAfter()).contains(Duration.ofSeconds(2));
        assertThat(account.sent()).hasSize(1);
    }

    @Test
    void asksNeverAgainWithoutALongestWait() {
        account.fake().fail(COME_BACK);

        assertThatThrownBy(() -> client(ClientOptions.defaults().longestWait(Duration.ZERO))
                        .users()
                        .list())
                .isInstanceOf(SipgateException.class);
        assertThat(account.sent()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void writesOnce(String method) {
        account.fake().fail(COME_BACK, 2);
        Request request = switch (method) {
            case "POST" -> Request.post("/contacts").json("{}");
            case "PUT" -> Request.put("/history/1").json("{}");
            case "PATCH" -> Request.patch("/history/1").json("{}");
            default -> Request.delete("/history/1");
        };

        SipgateException failure = catchThrowableOfType(
                SipgateException.class, () -> account.client().request(request));

        assertThat(failure.kind()).isEqualTo(ErrorKind.RATE_LIMITED);
        assertThat(failure.mayHaveHappened()).isFalse();
        assertThat(account.sent()).hasSize(1);
    }

    @Test
    void asksForAnotherTokenElsewhereThanOnTheClocksThread() {
        List<String> threads = Collections.synchronizedList(new ArrayList<>());
        SipgateClient client = SipgateClient.of(
                Credentials.bearer(() -> {
                    threads.add(Thread.currentThread().getName());
                    return "token-" + threads.size();
                }),
                account.options());
        account.fake().fail(COME_BACK);

        client.users().list();

        assertThat(threads).hasSize(2).noneMatch(name -> name.contains("DelayScheduler"));
        assertThat(account.fake().requests())
                .extracting(request -> request.header("Authorization").orElse(""))
                .containsExactly("Bearer token-1", "Bearer token-2");
    }

    @Test
    void failsIfThereIsNoTokenForTheSecondTry() {
        List<String> tokens = new ArrayList<>(List.of("first"));
        SipgateClient client = SipgateClient.of(Credentials.bearer(() -> tokens.remove(0)), account.options());
        account.fake().fail(COME_BACK);

        SipgateException failure = catchThrowableOfType(
                SipgateException.class, () -> client.users().list());

        assertThat(failure.kind()).isEqualTo(ErrorKind.NO_CREDENTIALS);
        assertThat(account.sent()).hasSize(1);
    }

    @Test
    void endsAlsoIfTheSupplierBreaksOnTheSecondTry() {
        List<String> tokens = new ArrayList<>(List.of("first"));
        SipgateClient client = SipgateClient.of(
                Credentials.bearer(() -> {
                    if (tokens.isEmpty()) {
                        throw new AssertionError("broken");
                    }
                    return tokens.remove(0);
                }),
                account.options());
        account.fake().fail(COME_BACK);

        assertThat(client.requestAsync(Request.get("/users")))
                .failsWithin(Duration.ofSeconds(10))
                .withThrowableThat()
                .withRootCauseInstanceOf(AssertionError.class);
    }

    @Test
    void canBeCancelledWhileItWaits() throws Exception {
        account.fake().fail(Failure.status(429).retryAfter("9"));
        CompletableFuture<?> answer = account.client().requestAsync(Request.get("/users"));
        while (account.fake().requests().isEmpty()) {
            Thread.onSpinWait();
        }

        answer.cancel(true);

        assertThat(answer).isCancelled();
        assertThat(account.client()
                        .requestAsync(Request.get("/users"))
                        .get(10, TimeUnit.SECONDS)
                        .status())
                .isEqualTo(200);
        assertThat(account.sent()).hasSize(2);
    }
}
