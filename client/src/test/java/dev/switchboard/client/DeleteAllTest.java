package dev.switchboard.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.client.testing.Account;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A {@code DELETE /history} without ids would delete the history of the account. */
class DeleteAllTest {

    @AutoClose
    private final Account account = Account.open();

    static Stream<Request> all() {
        return Stream.of(
                Request.delete("/history"),
                Request.delete("history"),
                Request.delete("/{}", "history"),
                Request.delete("{}", "history"),
                Request.delete("/HISTORY"),
                Request.delete("/{}", "History"),
                Request.delete("/history").json("{}"),
                Request.delete("/history").json("[\"2001\"]"),
                Request.delete("/history").accept("*/*"),
                Request.delete("/history").query("id", ""),
                Request.delete("/history").query("id", "").query("id", "2001"),
                Request.delete("/history").query("ID", "2001"),
                Request.delete("/history").query("ids", "2001"),
                Request.delete("/history").query("", "id=2001"),
                Request.delete("/history").query("id=2001", ""),
                Request.delete("/history").query("x", "&id=2001"),
                Request.delete("/history").query("limit", "1"),
                Request.delete("/history").query("id", "2001").query("limit", "1"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void isNotSent(Request request) {
        for (ThrowingCallable work : List.<ThrowingCallable>of(
                () -> account.client().request(request), () -> account.client().requestAsync(request))) {
            assertThatThrownBy(work)
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessage("DELETE /history: without ids (expected: an id at least; without one sipgate deletes"
                            + " all entries)");
        }
        assertThat(account.sent()).isEmpty();
    }

    @Test
    void isNotSentBelowAnotherUrl() {
        URI root = account.fake().url().resolve("/");
        SipgateClient client =
                SipgateClient.of(Credentials.bearer("t"), account.options().url(root));

        assertThatThrownBy(() -> client.request(Request.delete("/v2/history")))
                .isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> client.request(Request.delete("/{}/{}", "v2", "history")))
                .isInstanceOf(InvalidRequestException.class);
        assertThat(account.sent()).isEmpty();
    }

    @Test
    void spellingsThatAreSentNameNoHistory() {
        for (String id : List.of("history/", "/history", "history?", "%68istory", "history;x", "history ", "hıstory")) {
            assertThatThrownBy(() -> account.client().request(Request.delete("/{}", id)))
                    .isInstanceOf(SipgateException.class);
        }
        assertThat(account.fake().history().all()).hasSize(5);
    }

    @Test
    void isSentWithIds() {
        account.client().request(Request.delete("/history").query("id", "2001").query("id", "2002"));

        assertThat(account.sent()).containsExactly("DELETE /history?id=2001&id=2002");
        assertThat(account.fake().history().all()).hasSize(3);
    }

    @Test
    void otherMethodsAreNotConcerned() {
        assertThat(account.client().request(Request.get("/history")).status()).isEqualTo(200);
        assertThat(account.client()
                        .request(Request.delete("/history/{}", "2001"))
                        .status())
                .isEqualTo(204);
    }
}
