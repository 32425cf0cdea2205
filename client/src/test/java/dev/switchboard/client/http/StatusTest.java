package dev.switchboard.client.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.switchboard.client.ErrorKind;
import dev.switchboard.client.Request;
import dev.switchboard.client.SipgateClient;
import dev.switchboard.client.SipgateException;
import dev.switchboard.client.history.HistoryFilter;
import dev.switchboard.client.testing.Account;
import dev.switchboard.fake.Failure;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusTest {

    @AutoClose
    private final Account account = Account.open();

    private SipgateException failure(Failure failure, Consumer<SipgateClient> work) {
        account.fake().fail(failure);
        return catchThrowableOfType(SipgateException.class, () -> work.accept(account.client()));
    }

    private SipgateException failure(Failure failure) {
        return failure(failure, client -> client.users().list());
    }

    @ParameterizedTest
    @CsvSource({
        "300, OTHER, not a success",
        "302, OTHER, not a success",
        "304, OTHER, not a success",
        "400, BAD_REQUEST, sipgate does not take the values",
        "401, UNAUTHORIZED, the credentials are wrong or have expired",
        "402, PAYMENT_REQUIRED, the account's balance is too low",
        "404, NOT_FOUND, there is no such thing",
        "405, OTHER, the endpoint does not know the method",
        "407, OTHER, not a success",
        "409, CONFLICT, it is there already",
        "415, OTHER, the endpoint does not take JSON",
        "418, OTHER, not a success",
        "429, RATE_LIMITED, too many requests",
        "500, SERVER_ERROR, sipgate failed",
        "503, SERVER_ERROR, sipgate failed",
        "599, SERVER_ERROR, sipgate failed"
    })
    void tellsWhatAStatusMeans(int status, ErrorKind kind, String meaning) {
        SipgateException failure = failure(Failure.status(status));

        assertThat(failure).hasMessage("GET /users: " + status + ", " + meaning).hasNoCause();
        assertThat(failure.kind()).isEqualTo(kind);
        assertThat(failure.status()).isEqualTo(status);
        assertThat(failure.method()).isEqualTo("GET");
        assertThat(failure.path()).isEqualTo("/users");
        assertThat(failure.body()).isEmpty();
        assertThat(failure.retryAfter()).isEmpty();
        assertThat(failure.mayHaveHappened()).isFalse();
    }

    static Stream<Arguments> areas() {
        HistoryFilter all = HistoryFilter.all();
        return Stream.of(
                area(
                        403,
                        "sipgate.io is not booked for the account",
                        client -> client.webhookSettings().get()),
                area(
                        403,
                        "sipgate.io is not booked for the account",
                        client -> client.webhookSettings().setLog(true)),
                area(
                        403,
                        "sipgate.io is not booked for the account",
                        client -> client.webhookSettings().log()),
                area(
                        400,
                        "sipgate does not take the filter or the page",
                        client -> client.history().page(all, 0, 1)),
                area(
                        400,
                        "sipgate does not take the filter or the page",
                        client -> client.history().exportCsv(all, 0, 1)),
                area(
                        403,
                        "not allowed: the filter names a device",
                        client -> client.history().page(all, 0, 1)),
                area(404, "there is no such entry", client -> client.history().get("1")),
                area(404, "there is no such entry", client -> client.history().delete("1")),
                area(
                        400,
                        "sipgate does not take the page",
                        client -> client.numbers().page(0, 1)),
                area(
                        403,
                        "not allowed: not an administrator",
                        client -> client.account().balance()),
                area(
                        409,
                        "the number is in the list already",
                        client -> client.blocklist().block("+4921112345")),
                area(
                        403,
                        "not allowed: the token lacks a scope",
                        client -> client.devices().list("w0")),
                area(
                        403,
                        "not allowed: the token lacks a scope",
                        client -> client.voicemails().list()),
                area(
                        403,
                        "not allowed: the token lacks a scope",
                        client -> client.groups().list()),
                area(
                        403,
                        "not allowed: the token lacks a scope",
                        client -> client.phonelines().list("w0")),
                area(
                        403,
                        "not allowed: the token lacks a scope",
                        client -> client.users().authenticated()));
    }

    private static Arguments area(int status, String meaning, Consumer<SipgateClient> work) {
        return Arguments.of(status, meaning, work);
    }

    @ParameterizedTest
    @MethodSource("areas")
    void tellsWhatAStatusMeansInAnArea(int status, String meaning, Consumer<SipgateClient> work) {
        SipgateException failure = failure(Failure.status(status), work);

        assertThat(failure).hasMessageContaining(": " + status + ", " + meaning);
        assertThat(failure.status()).isEqualTo(status);
    }

    @Test
    void passesOnWhatNeoAccountsSay() {
        account.fake().setNeo(true);
        String words = "This endpoint requires a sipgate Classic PBX Account";

        for (Consumer<SipgateClient> work : List.<Consumer<SipgateClient>>of(
                client -> client.groups().list(), client -> client.phonelines().list("w0"))) {
            SipgateException failure =
                    catchThrowableOfType(SipgateException.class, () -> work.accept(account.client()));

            assertThat(failure.kind()).isEqualTo(ErrorKind.FORBIDDEN);
            assertThat(failure.body()).isEqualTo(words);
            assertThat(failure).hasMessageEndingWith("; sipgate says: " + words);
        }
    }

    @Test
    void keepsTheBeginningOfALongBody() {
        SipgateException failure = failure(Failure.status(500).body("text/html", "é" + "x".repeat(1_000_000)));

        assertThat(failure.body()).isEqualTo("é" + "x".repeat(8_190));
        assertThat(failure.getMessage()).hasSizeLessThan(300);
        assertThat(account.client().users().list()).isNotEmpty();
    }

    @Test
    void keepsABodyOfTheLongestLength() {
        String longest = "x".repeat(8_192);

        assertThat(failure(Failure.status(500).body("text/plain", longest)).body())
                .isEqualTo(longest);
    }

    @Test
    void showsABodyInOneLine() {
        SipgateException failure = failure(
                Failure.status(400).body("text/plain", " no\r\nERROR forged\u0085\u2028\t\u001b[31mred\u202e  end \n"));

        assertThat(failure).hasMessageEndingWith("sipgate says: no ERROR forged [31mred end");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+4915799912345",
                "0211-123456",
                "+49 (211) 123-45 67",
                "0211/12 34 56",
                "4921112345",
                "021112345"
            })
    void showsNoPhoneNumberOfABody(String number) {
        SipgateException failure =
                failure(Failure.status(400).body("application/json", "{\"detail\":\"" + number + "\"}"));

        assertThat(failure.getMessage())
                .doesNotContainPattern("\\d[ ()/-]*\\d[ ()/-]*\\d[ ()/-]*\\d")
                .contains("***");
        assertThat(failure.body()).contains(number);
    }

    @Test
    void readsRetryAfterInSeconds() {
        SipgateException failure = failure(Failure.status(429).retryAfter("120"));

        assertThat(failure.retryAfter()).contains(Duration.ofMinutes(2));
    }

    @Test
    void readsRetryAfterAsADate() {
        String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                ZonedDateTime.now(ZoneOffset.UTC).plusHours(1));

        SipgateException failure = failure(Failure.status(503).retryAfter(date));

        assertThat(failure.retryAfter().orElseThrow()).isBetween(Duration.ofMinutes(59), Duration.ofMinutes(60));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"soon", "-1", "1.5", "1e3", "99999999999", "Fri, 31 Foo 2026 00:00:00 GMT", "2026-11-21", ""})
    void doesWithoutARetryAfterThatIsNone(String header) {
        SipgateException failure = failure(Failure.status(429).header("Retry-After", header));

        assertThat(failure.retryAfter()).isEmpty();
        assertThat(failure.kind()).isEqualTo(ErrorKind.RATE_LIMITED);
        assertThat(account.sent()).hasSize(1);
    }

    @Test
    void isTheSameInTheBackgroundAndForAnyRequest() {
        account.fake().fail(Failure.status(404).body("text/plain", "gone"), 2);
        Request request = Request.delete("/devices/{}", "e9");

        SipgateException direct = catchThrowableOfType(
                SipgateException.class, () -> account.client().request(request));
        Throwable background = account.client()
                .requestAsync(request)
                .handle((response, error) -> error)
                .orTimeout(10, TimeUnit.SECONDS)
                .join();

        assertThat(direct).hasMessage("DELETE /devices/e9: 404, there is no such thing; sipgate says: gone");
        assertThat(background).isInstanceOf(SipgateException.class).hasMessage(direct.getMessage());
    }

    @Test
    void tellsWhichThreadAsked() {
        SipgateException failure = failure(Failure.status(500));

        assertThat(failure.getStackTrace())
                .anySatisfy(frame -> assertThat(frame.getClassName()).isEqualTo(StatusTest.class.getName()));
    }
}
