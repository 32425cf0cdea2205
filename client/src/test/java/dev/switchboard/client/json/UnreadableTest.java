package dev.switchboard.client.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.switchboard.client.ErrorKind;
import dev.switchboard.client.SipgateClient;
import dev.switchboard.client.SipgateException;
import dev.switchboard.client.history.HistoryFilter;
import dev.switchboard.client.testing.Account;
import dev.switchboard.fake.Failure;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that are a success and no JSON that is understood. */
class UnreadableTest {

    @AutoClose
    private final Account account = Account.open();

    private SipgateException failure(int status, String body, Function<SipgateClient, ?> read) {
        account.fake().fail(Failure.status(status).body("application/json", body));
        return catchThrowableOfType(SipgateException.class, () -> read.apply(account.client()));
    }

    private static void assertUnreadable(SipgateException failure, String request) {
        StringWriter stack = new StringWriter();
        failure.printStackTrace(new PrintWriter(stack));
        assertThat(failure)
                .hasMessageStartingWith(
                        request + ": " + failure.status() + ", the answer is not the JSON that was expected");
        assertThat(failure.kind()).isEqualTo(ErrorKind.UNREADABLE);
        assertThat(failure.status()).isIn(200, 206);
        assertThat(failure.mayHaveHappened()).isFalse();
        assertThat(stack.toString()).doesNotContain("secret", "99912345");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "secret +4915799912345",
                "<html>secret +4915799912345</html>",
                "{\"sub\": secret}",
                "{\"sub\": {\"secret\": \"+4915799912345\"}}",
                "{\"sub\": [\"secret\"]}",
                "{\"sub\": \"secret +4915799912345",
                "{\"secret\": \"+4915799912345\"}",
                "{\"sub\": null, \"secret\": 4915799912345}",
                "[\"secret\"]"
            })
    void isToldWithoutItsContent(String body) {
        for (int status : List.of(200, 206)) {
            assertUnreadable(
                    failure(status, body, client -> client.users().authenticated()), "GET /authorization/userinfo");
        }
    }

    @Test
    void keepsAPageOfAProxyAndNoData() {
        String page = "<html>Maintenance" + ".".repeat(9_000);

        assertThat(failure(200, page, client -> client.users().list()).body()).isEqualTo(page.substring(0, 8_192));
        assertThat(failure(200, " {\"items\": [7]}", client -> client.users().list())
                        .body())
                .isEmpty();
        assertThat(failure(200, "[\"secret\"", client -> client.users().list()).body())
                .isEmpty();
    }

    @Test
    void isToldOfAllAreas() {
        String broken =
                "{\"items\":[{\"id\":{\"secret\":4915799912345}}],\"id\":{},\"amount\":\"secret\",\"verified\":\"secret\",\"log\":\"secret\"}";

        assertUnreadable(failure(200, broken, client -> client.users().list()), "GET /users");
        assertUnreadable(failure(200, broken, client -> client.users().get("w0")), "GET /users/w0");
        assertUnreadable(failure(200, broken, client -> client.users().numbers("w0")), "GET /w0/numbers");
        assertUnreadable(failure(200, broken, client -> client.numbers().list()), "GET /numbers");
        assertUnreadable(failure(200, broken, client -> client.voicemails().list()), "GET /voicemails");
        assertUnreadable(failure(200, broken, client -> client.devices().list("w0")), "GET /w0/devices");
        assertUnreadable(failure(200, broken, client -> client.phonelines().list("w0")), "GET /w0/phonelines");
        assertUnreadable(
                failure(200, broken, client -> client.phonelines().forwardings("w0", "p0")),
                "GET /w0/phonelines/p0/forwardings");
        assertUnreadable(failure(200, broken, client -> client.groups().list()), "GET /groups");
        assertUnreadable(failure(200, broken, client -> client.groups().users("g0")), "GET /groups/g0/users");
        assertUnreadable(failure(200, broken, client -> client.blocklist().list()), "GET /blacklist/incoming");
        assertUnreadable(failure(200, broken, client -> client.account().get()), "GET /account");
        assertUnreadable(failure(200, broken, client -> client.account().balance()), "GET /balance");
        assertUnreadable(failure(200, broken, client -> client.webhookSettings().get()), "GET /settings/sipgateio");
        assertUnreadable(
                failure(200, broken, client -> client.webhookSettings().update(it -> it.log(true))),
                "GET /settings/sipgateio");
        assertUnreadable(failure(200, broken, client -> client.history().get("1")), "GET /history/1");
        assertUnreadable(
                failure(200, broken, client -> client.history().page(HistoryFilter.all(), 0, 1)), "GET /history");
        assertThat(account.sent()).noneMatch(line -> line.startsWith("PUT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[[],["})
    void isToldOfValuesNestedTooDeep(String opening) {
        String body = "{\"sub\":\"w0\",\"x\":" + opening.repeat(1_000_000);

        assertUnreadable(failure(200, body, client -> client.users().authenticated()), "GET /authorization/userinfo");
        assertUnreadable(
                failure(200, body, client -> client.webhookSettings().update(it -> it)), "GET /settings/sipgateio");
        assertThat(account.client().users().authenticated().sub()).isEqualTo("w0");
    }

    @Test
    void isNotToldWhereOnlyASuccessCounts() {
        account.fake().fail(Failure.status(200).body("text/html", "<html>"));
        account.client().devices().setDoNotDisturb("e0", true);
        account.fake().fail(Failure.status(200).body("text/html", "<html>"));

        assertThat(account.client().history().exportCsv(HistoryFilter.all(), 0, 1))
                .isEqualTo("<html>");
    }
}
