package dev.switchboard.client.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.client.ClientOptions;
import dev.switchboard.client.Credentials;
import dev.switchboard.client.InvalidRequestException;
import dev.switchboard.client.Request;
import dev.switchboard.client.SipgateClient;
import dev.switchboard.client.SipgateException;
import dev.switchboard.client.testing.Account;
import dev.switchboard.fake.Failure;
import dev.switchboard.fake.RecordedRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersTest {

    @AutoClose
    private final Account account = Account.open();

    private RecordedRequest sent(ClientOptions options, Request request) {
        account.fake().fail(Failure.status(204));
        SipgateClient.of(Credentials.bearer(Account.TOKEN), options).request(request);
        return account.fake().lastRequest();
    }

    static Stream<Request> requests() {
        return Stream.of(
                Request.get("/users"),
                Request.delete("/contacts/1"),
                Request.post("/contacts").json("{}"),
                Request.post("/contacts"),
                Request.put("/history/1").json("{}"),
                Request.patch("/history/1").json("{}"));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void saysThatItSpeaksJson(Request request) {
        RecordedRequest sent = sent(account.options(), request);

        assertThat(sent.method()).isEqualTo(request.method());
        assertThat(sent.headers("Accept")).containsExactly("application/json");
        assertThat(sent.headers("Content-Type")).containsExactly("application/json");
        assertThat(sent.headers("Authorization")).containsExactly("Bearer " + Account.TOKEN);
        assertThat(sent.bodyText()).isEqualTo(request.json().orElse(""));
    }

    @Test
    void sendsABodyByteForByteAsUtf8() {
        String body = " {\"a\" :\t\"ü€😀\\u00e4\"}\n";

        assertThat(sent(account.options(), Request.put("/history/1").json(body)).bodyText())
                .isEqualTo(body);
    }

    @Test
    void saysWhichLibraryItIs() throws Exception {
        RecordedRequest sent = sent(account.options(), Request.get("/users"));

        assertThat(sent.headers("X-Sipgate-Version")).containsExactly(versionOfTheProject());
        assertThat(sent.headers("X-Sipgate-Client"))
                .singleElement()
                .asString()
                .matches("switchboard/[\\x21-\\x7e]+ \\(Java [\\x20-\\x7e]+; [\\x20-\\x7e]+\\)")
                .contains(System.getProperty("java.version"), System.getProperty("os.name"))
                .doesNotContainIgnoringCase(System.getProperty("user.name") + "@", System.getProperty("user.home"));
    }

    private static String versionOfTheProject() throws Exception {
        String pom = Files.readString(Path.of(System.getProperty("switchboard.root"), "pom.xml"));
        Matcher version = Pattern.compile("<artifactId>switchboard-parent</artifactId>\\s*<version>([^<]+)</version>")
                .matcher(pom);
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    @Test
    void saysNothingOfItselfIfItIsAnonymous() {
        RecordedRequest sent = sent(account.options().anonymous(), Request.get("/users"));

        assertThat(sent.header("X-Sipgate-Version")).isEmpty();
        assertThat(sent.header("X-Sipgate-Client")).isEmpty();
        assertThat(sent.header("User-Agent").orElse("").toLowerCase(Locale.ROOT))
                .doesNotContain("switchboard");
    }

    @Test
    void asksForAnotherTypeIfToldTo() {
        RecordedRequest sent = sent(account.options(), Request.get("/users").accept("text/csv, */*"));

        assertThat(sent.headers("Accept")).containsExactly("text/csv, */*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\nb", "a\r\nX-Evil: 1", "\u0000", "ü"})
    void refusesATypeThatNoHeaderHas(String types) {
        Request request = Request.get("/users");

        assertThatThrownBy(() -> request.accept(types))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageStartingWith("accept: ");
    }

    @Test
    void doesNotOfferHttp2WithoutTls() {
        RecordedRequest sent = sent(account.options(), Request.get("/users"));

        assertThat(sent.header("Upgrade")).isEmpty();
        assertThat(sent.header("HTTP2-Settings")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void followsNoRedirect(int status) {
        try (Account other = Account.open()) {
            for (Request request :
                    List.of(Request.get("/users"), Request.post("/contacts").json("{}"))) {
                account.fake()
                        .fail(Failure.status(status)
                                .header("Location", other.fake().url() + "/users"));

                assertThatThrownBy(() -> account.client().request(request))
                        .isInstanceOfSatisfying(
                                SipgateException.class,
                                e -> assertThat(e.status()).isEqualTo(status));
            }
            assertThat(other.sent()).isEmpty();
        }
    }
}
