package dev.switchboard.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.switchboard.client.history.HistoryFilter;
import dev.switchboard.client.testing.Account;
import dev.switchboard.client.testing.RawServer;
import dev.switchboard.fake.Failure;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Neither credentials nor a query nor a phone number is in anything that may be logged. */
class SecrecyTest {

    private static final String SECRET = "s3cr3t-v4lue";
    private static final String NUMBER = "+4915799912345";

    /** What a request may meet. */
    private static final List<Failure> FAILURES = List.of(
            Failure.status(401),
            Failure.status(302).header("Location", "https://example.com/?token=" + SECRET),
            Failure.status(400).body("text/plain", "no such number: " + NUMBER),
            Failure.status(500).body("application/json", "{\"errors\":[{\"detail\":\"" + NUMBER + "\"}]}"),
            Failure.status(429).retryAfter("3600"),
            Failure.status(200).body("application/json", "{\"id\":{\"" + SECRET + "\":\"" + NUMBER + "\"}}"),
            Failure.status(200).body("application/json", "{\"items\":[\"" + SECRET + NUMBER),
            Failure.status(200).body("text/html", "<p>" + SECRET + NUMBER),
            Failure.cut(),
            Failure.cutInBody());

    static Stream<Consumer<SipgateClient>> requests() {
        return Stream.of(
                client -> client.users().authenticated(),
                client -> client.users().list(),
                client -> client.account().balance(),
                client -> client.blocklist().block(NUMBER),
                client -> client.blocklist().unblock(NUMBER),
                client -> client.history().page(HistoryFilter.all().phonenumber(NUMBER), 0, 1),
                client -> client.history().get("1"),
                client -> client.webhookSettings().setIncomingUrl("https://user:" + SECRET + "@example.com/"),
                client -> client.request(
                        Request.get("/users").query("token", SECRET).query("n", NUMBER)),
                client -> client.request(Request.post("/users").json(SECRET + NUMBER)),
                client -> client.requestAsync(Request.get("/users").query("token", SECRET))
                        .join());
    }

    @ParameterizedTest
    @MethodSource("requests")
    void isKeptInFailures(Consumer<SipgateClient> work) {
        for (Credentials credentials : credentials()) {
            for (Failure failure : FAILURES) {
                try (Account account = Account.open()) {
                    account.fake().fail(failure, 3);
                    SipgateClient client = SipgateClient.of(credentials, account.options());

                    assertSilent(catchThrowable(() -> work.accept(client)));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("requests")
    void isKeptWithoutAnAnswer(Consumer<SipgateClient> work) {
        ClientOptions options = ClientOptions.defaults().timeout(Duration.ofMillis(50));
        try (RawServer stalls = RawServer.stallingAfter("");
                RawServer garbage = RawServer.stallingAfter(SECRET + NUMBER + "\n\n")) {
            for (Credentials credentials : credentials()) {
                for (RawServer server : List.of(stalls, garbage)) {
                    SipgateClient client = SipgateClient.of(credentials, options.url(server.url()));
                    assertSilent(catchThrowable(() -> work.accept(client)));
                }
                SipgateClient nobody = SipgateClient.of(credentials, options.url(RawServer.nobody()));
                assertSilent(catchThrowable(() -> work.accept(nobody)));
            }
        }
    }

    private static List<Credentials> credentials() {
        return List.of(
                Credentials.personalAccessToken("token-" + SECRET, SECRET),
                Credentials.bearer(SECRET),
                Credentials.bearer(() -> SECRET),
                Credentials.bearer(() -> SECRET + "\n"));
    }

    private static void assertSilent(Throwable failure) {
        if (failure == null) {
            return; // A write takes any success.
        }
        StringWriter stack = new StringWriter();
        failure.printStackTrace(new PrintWriter(stack));
        assertSilent(stack.toString());
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> all = new ArrayDeque<>(List.of(failure));
        while (!all.isEmpty()) {
            Throwable one = all.pop();
            if (seen.add(one)) {
                assertSilent(one.toString());
                if (one.getCause() != null) {
                    all.push(one.getCause());
                }
                all.addAll(List.of(one.getSuppressed()));
            }
        }
    }

    private static void assertSilent(String text) {
        String encoded =
                Base64.getEncoder().encodeToString(("token-" + SECRET + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
        assertThat(text)
                .doesNotContain(SECRET, encoded, encoded.substring(0, 12), "Basic ", "Bearer ", "token=")
                .doesNotContain("5799912345", "99912345");
    }

    static Stream<Object> shown() {
        Request request =
                Request.get("/users").query("token", SECRET).query("n", NUMBER).json(SECRET + NUMBER);
        return Stream.concat(
                credentials().stream(),
                Stream.of(
                        ClientOptions.defaults(),
                        SipgateClient.of(Credentials.bearer(SECRET)),
                        request,
                        Request.delete("/blacklist/incoming/{}", NUMBER),
                        HistoryFilter.all().phonenumber(NUMBER),
                        new Response(
                                200, HttpHeaders.of(Map.of("A", List.of(SECRET)), (n, v) -> true), SECRET + NUMBER)));
    }

    @ParameterizedTest
    @MethodSource("shown")
    void isNotShown(Object thing) {
        assertSilent(thing.toString());
    }
}
