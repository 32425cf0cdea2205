package dev.switchboard.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.client.testing.Account;
import dev.switchboard.fake.Failure;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTest {

    @AutoClose
    private final Account account = Account.open();

    private String sent(Request request) {
        account.fake().fail(Failure.status(200));
        account.client().request(request);
        return account.sent().get(account.sent().size() - 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "abc | abc",
                "a b/c | a%20b%2Fc",
                "ä€😀 | %C3%A4%E2%82%AC%F0%9F%98%80",
                "+49 | %2B49",
                "100% | 100%25",
                "%2F | %252F",
                "a?b#c | a%3Fb%23c",
                "a;b,c=d&e@f:g | a%3Bb%2Cc%3Dd%26e%40f%3Ag",
                "-._~ | -._~",
                "... | ...",
                ".a | .a",
                "!*'() | %21%2A%27%28%29",
                "{} | %7B%7D",
                "\\ | %5C",
                "' ' | %20"
            })
    void sendsAnIdAsOneSegment(String id, String segment) {
        assertThat(sent(Request.get("/history/{}", id))).isEqualTo("GET /history/" + segment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ".."})
    void refusesIdsThatLeadElsewhere(String id) {
        assertRefused(() -> Request.get("/history/{}", id));
        assertRefused(() -> Request.delete("/history/{}", id));
        assertRefused(() -> Request.get("/{}/devices", id));
    }

    @Test
    void putsIdsIntoTheirPlaces() {
        assertThat(sent(Request.get("{}/phonelines/{}/forwardings", "w0", "p 0")))
                .isEqualTo("GET /w0/phonelines/p%200/forwardings");
        assertThat(sent(Request.get("users"))).isEqualTo("GET /users");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "//users",
                "/users/",
                "/users//1",
                "/a b",
                "/users?x=1",
                "/users#x",
                "/%75sers",
                "/ä",
                "/../admin",
                "/./users",
                "/a/..",
                "/{x}",
                "/a{}",
                "/a;b",
                "https://example.com/users",
                "//example.com/users",
                "/users\r\nX-Evil: 1",
                "/@example.com"
            })
    void refusesWhatIsNoPath(String path) {
        assertRefused(() -> Request.get(path));
    }

    @Test
    void refusesMoreOrFewerIdsThanPlaces() {
        assertRefused(() -> Request.get("/history/{}"));
        assertRefused(() -> Request.get("/history", "1"));
        assertRefused(() -> Request.get("/history/{}", "1", "2"));
        assertRefused(() -> Request.get("/{}/{}", "1"));
    }

    private static void assertRefused(Runnable work) {
        assertThatThrownBy(work::run).isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void showsNoSecretOfARefusedPath() {
        assertThatThrownBy(() -> Request.get("/users?token=secret&number=4915799912345"))
                .hasMessageStartingWith("path: \"/users…\" (expected: ");
        assertThatThrownBy(() -> Request.get("https://user:secret@example.com/"))
                .message()
                .doesNotContain("example.com");
        assertThatThrownBy(() -> Request.get("/numbers/+4915799912345"))
                .message()
                .doesNotContain("99912345");
    }

    @Test
    void encodesTheQuery() {
        Request request = Request.get("/history")
                .query("from", "1970-01-01T00:00:00.000Z")
                .query("phonenumber", "+49 (0)211")
                .query("types", "CALL")
                .query("types", "FAX")
                .query("a&b=", "ü/?#%")
                .query("empty", "");

        assertThat(sent(request))
                .isEqualTo("GET /history?from=1970-01-01T00%3A00%3A00.000Z&phonenumber=%2B49%20%280%29211"
                        + "&types=CALL&types=FAX&a%26b%3D=%C3%BC%2F%3F%23%25&empty=");
    }

    @Test
    void isNotChangedByWhatIsMadeOfIt() {
        Request plain = Request.put("/history/1");
        Request more = plain.query("a", "1").json("{}").accept("text/csv");

        assertThat(plain.rawQuery()).isEmpty();
        assertThat(plain.json()).isEmpty();
        assertThat(plain.accept()).isEqualTo("application/json");
        assertThat(more.rawQuery()).isEqualTo("a=1");
        assertThat(more.json()).contains("{}");
        assertThat(more.accept()).isEqualTo("text/csv");
        assertThat(more.method()).isEqualTo("PUT");
        assertThat(more.rawPath()).isEqualTo("/history/1");
    }

    @Test
    void showsMethodAndPathWithoutPhoneNumbers() {
        assertThat(Request.delete("/blacklist/incoming/{}", "+4915799912345")
                        .query("a", "secret")
                        .json("secret"))
                .hasToString("DELETE /blacklist/incoming/***");
        assertThat(Request.get("/w0/devices")).hasToString("GET /w0/devices");
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> Request.get(null));
        assertThatNullPointerException().isThrownBy(() -> Request.get("/{}", (String) null));
        assertThatNullPointerException().isThrownBy(() -> Request.get("/a").query("a", null));
        assertThatNullPointerException().isThrownBy(() -> Request.get("/a").json(null));
    }

    @Test
    void givesTheAnswerAsItCame() {
        account.fake().fail(Failure.status(206).header("X-A", "b").body("text/plain; charset=utf-8", "ü€\r\n"));

        Response answer = account.client().request(Request.get("/anything"));

        assertThat(answer.status()).isEqualTo(206);
        assertThat(answer.headers().firstValue("x-a")).contains("b");
        assertThat(answer.body()).isEqualTo("ü€\r\n");
        assertThat(answer).hasToString("Response[status=206, 4 characters]");
    }
}
