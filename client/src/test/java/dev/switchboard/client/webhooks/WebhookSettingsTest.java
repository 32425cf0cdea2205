package dev.switchboard.client.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.switchboard.client.ErrorKind;
import dev.switchboard.client.InvalidRequestException;
import dev.switchboard.client.SipgateException;
import dev.switchboard.client.testing.Account;
import dev.switchboard.fake.Failure;
import dev.switchboard.fake.Hold;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookSettingsTest {

    private static final String URL = "https://pbx.example.com/calls";

    @AutoClose
    private final Account account = Account.open();

    private final WebhookSettingsApi settings = account.client().webhookSettings();

    /** The body that was put back after this was read. */
    private String put(String read, Consumer<WebhookSettingsApi> change) {
        account.fake()
                .failWhen("GET", "/settings/sipgateio", Failure.status(200).body("application/json", read), 1);
        account.fake().failWhen("PUT", "/settings/sipgateio", Failure.status(204), 1);
        account.fake().forgetRequests();
        change.accept(settings);
        assertThat(account.fake().requests())
                .extracting(request -> request.method())
                .containsExactly("GET", "PUT");
        return account.fake().lastRequest().bodyText();
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                change("\"incomingUrl\":\"http://a.example\"", settings -> settings.setIncomingUrl("http://a.example")),
                change("\"incomingUrl\":\"\"", WebhookSettingsApi::clearIncomingUrl),
                change(
                        "\"outgoingUrl\":\"" + URL + "?a=b&c=%20\"",
                        settings -> settings.setOutgoingUrl(URL + "?a=b&c=%20")),
                change("\"outgoingUrl\":\"\"", WebhookSettingsApi::clearOutgoingUrl),
                change("\"log\":true", settings -> settings.setLog(true)),
                change(
                        "\"whitelist\":[\"p0\",\"g12\",\"w3\"]",
                        settings -> settings.setWhitelist(List.of("p0", "g12", "w3"))),
                change("\"whitelist\":[]", settings -> settings.setWhitelist(List.of())),
                change("\"whitelist\":[]", WebhookSettingsApi::clearWhitelist),
                change("\"whitelist\":null", WebhookSettingsApi::disableWhitelist));
    }

    private static Arguments change(String field, Consumer<WebhookSettingsApi> change) {
        return Arguments.of(field, change);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void writesBackAllElseAsItCame(String changed, Consumer<WebhookSettingsApi> change) {
        String read = "{\"pushApiVersion\":2,\"incomingUrl\":\"" + URL + "\",\"outgoingUrl\":\"https:\\/\\/x.example\","
                + "\"ratio\":1.10,\"big\":1e400,\"log\":false,\"whitelist\":[\"p1\"],"
                + "\"more\":{\"b\" : [1, 2,{\"ä\":\"\\u00e4 €\"}],\"a\":null},\"\\u00e4\":\"\",\"none\":null}";
        String name = changed.substring(0, changed.indexOf(':') + 1);
        String expected = read.replaceFirst(
                Pattern.quote(name) + "(\"[^\"]*\"|\\[[^]]*]|[a-z]+)", Matcher.quoteReplacement(changed));

        assertThat(put(read, change)).isEqualTo(expected).isNotEqualTo(read);
    }

    @Test
    void alwaysWritesBothUrls() {
        assertThat(put("{}", it -> it.setLog(true)))
                .isEqualTo("{\"incomingUrl\":\"\",\"outgoingUrl\":\"\",\"log\":true}");
        assertThat(put("{\"outgoingUrl\":null,\"incomingUrl\":null}", it -> it.setIncomingUrl(URL)))
                .isEqualTo("{\"outgoingUrl\":\"\",\"incomingUrl\":\"" + URL + "\"}");
        assertThat(put("{\"incomingUrl\":\"" + URL + "\"}", it -> it.disableWhitelist()))
                .isEqualTo("{\"incomingUrl\":\"" + URL + "\",\"outgoingUrl\":\"\"}");
    }

    @Test
    void writesNoNewFieldThatStaysAsItIs() {
        assertThat(put("{\"incomingUrl\":\"\",\"outgoingUrl\":\"\"}", it -> it.setLog(false)))
                .isEqualTo("{\"incomingUrl\":\"\",\"outgoingUrl\":\"\"}");
    }

    @Test
    void leavesAnUnusualUrlOfOthersAlone() {
        assertThat(put("{\"incomingUrl\":\"http://\",\"outgoingUrl\":\"\",\"log\":false}", it -> it.setLog(true)))
                .isEqualTo("{\"incomingUrl\":\"http://\",\"outgoingUrl\":\"\",\"log\":true}");
    }

    @Test
    void readsSettings() {
        assertThat(settings.get()).isEqualTo(new WebhookSettings(URL, "", false, Optional.empty()));
        account.fake().settings().set("{}");
        assertThat(settings.get()).isEqualTo(new WebhookSettings("", "", false, Optional.empty()));
        account.fake().settings().set("{\"whitelist\":[],\"log\":\"true\",\"incomingUrl\":null}");
        assertThat(settings.get()).isEqualTo(new WebhookSettings("", "", true, Optional.of(List.of())));
        account.fake().settings().set("{\"whitelist\":[\"p0\",null]}");
        assertThat(settings.get().whitelist()).contains(List.of("p0"));
    }

    @Test
    void changesSeveralAtOnce() {
        WebhookSettings after = settings.update(it -> it.incomingUrl("https://a.example/")
                .outgoingUrl("https://b.example/")
                .log(true)
                .whitelist(List.of("p0")));

        assertThat(settings.get()).isEqualTo(after);
        assertThat(account.fake().settings().get().getInt("pushApiVersion")).isEqualTo(2);
        assertThat(account.fake().requests()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "http://",
                "https:///x",
                "/calls",
                "pbx.example.com",
                "ftp://pbx.example.com/",
                "javascript:secret",
                "https://pbx.example.com/ secret",
                " https://pbx.example.com",
                "https://pbx.example.com\nsecret",
                "https://user:secret@/x"
            })
    void refusesUrlsBeforeAnythingIsSent(String url) {
        for (Runnable work :
                List.<Runnable>of(() -> settings.setIncomingUrl(url), () -> settings.setOutgoingUrl(url))) {
            assertThatThrownBy(work::run)
                    .isInstanceOf(InvalidRequestException.class)
                    .hasNoCause()
                    .message()
                    .contains("Url: not a URL for webhooks")
                    .doesNotContain("secret");
        }
        assertThat(account.sent()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "p", "p01", "P0", "e0", "f0", "x5", "p0 ", "p-1", "+4915799912345", "ｐ0", "p٣"})
    void refusesExtensionsBeforeAnythingIsSent(String extension) {
        assertThatThrownBy(() -> settings.setWhitelist(List.of("p0", extension)))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageStartingWith("whitelist: \"")
                .message()
                .doesNotContain("99912345");
        assertThat(account.sent()).isEmpty();
    }

    @Test
    void writesNothingIfAChangeIsRefused() {
        assertThatThrownBy(() -> settings.update(it -> it.log(true).outgoingUrl("secret")))
                .isInstanceOf(InvalidRequestException.class)
                .message()
                .doesNotContain("secret");
        assertThatThrownBy(() -> settings.update(it -> it.whitelist(List.of("e0"))))
                .isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> settings.update(it -> {
                    throw new IllegalStateException("mine");
                }))
                .hasMessage("mine");

        assertThat(account.sent()).allMatch(line -> line.startsWith("GET "));
        settings.setLog(true);
        assertThat(settings.get().log()).isTrue();
    }

    @Test
    void concurrentChangesLoseNothing() {
        settings.clearWhitelist();

        List<CompletableFuture<WebhookSettings>> all = IntStream.range(0, 20)
                .mapToObj(i -> account.client()
                        .async(client -> client.webhookSettings().update(it -> {
                            List<String> more = new ArrayList<>(it.whitelist().orElseThrow());
                            more.add("p" + i);
                            return it.whitelist(more);
                        })))
                .toList();

        assertThat(all).allSatisfy(one -> assertThat(one).succeedsWithin(Duration.ofSeconds(10)));
        assertThat(settings.get().whitelist().orElseThrow())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 20).mapToObj(i -> "p" + i).toList());
    }

    @Test
    void whoWaitsForAnotherChangeCanBeInterrupted() throws Exception {
        Hold hold = account.fake().hold("GET", "/settings/sipgateio");
        CompletableFuture<?> first =
                account.client().async(client -> client.webhookSettings().update(it -> it));
        hold.awaitArrived();
        BlockingQueue<Object> ends = new LinkedBlockingQueue<>();
        Thread second = new Thread(() -> {
            SipgateException failure = catchThrowableOfType(SipgateException.class, () -> settings.setLog(true));
            ends.add(failure);
            ends.add(Thread.currentThread().isInterrupted());
        });
        second.start();

        second.interrupt();

        assertThat(ends.poll(10, TimeUnit.SECONDS)).isInstanceOfSatisfying(SipgateException.class, failure -> {
            assertThat(failure.kind()).isEqualTo(ErrorKind.INTERRUPTED);
            assertThat(failure.mayHaveHappened()).isFalse();
        });
        assertThat(ends.poll(10, TimeUnit.SECONDS)).isEqualTo(true);
        hold.release();
        assertThat(first).succeedsWithin(Duration.ofSeconds(10));
    }

    @Test
    void tellsThatNothingIsBooked() {
        account.fake().setSipgateIoBooked(false);

        assertThatThrownBy(settings::get)
                .hasMessageStartingWith(
                        "GET /settings/sipgateio: 403, sipgate.io is not booked for the account, or the token"
                                + " lacks settings:sipgateio:read or settings:sipgateio:write");
        assertThatThrownBy(settings::log).hasMessageStartingWith("GET /log/webhooks: 403, ");
    }

    @Test
    void tellsThatNeoWantsHttps() {
        account.fake().setNeo(true);

        SipgateException failure =
                catchThrowableOfType(SipgateException.class, () -> settings.setIncomingUrl("http://a.example/"));

        assertThat(failure.kind()).isEqualTo(ErrorKind.BAD_REQUEST);
        assertThat(failure.method()).isEqualTo("PUT");
    }

    @Test
    void readsTheLog() {
        account.fake().webhookLog().add("""
                {"created": "2026-01-05T08:00:00Z", "url": "https://user:secret@example.com/", "request": "from=4915799912345",
                 "response": "<Response/>", "xmlError": null, "status": 200}""");

        assertThat(settings.log()).singleElement().satisfies(entry -> {
            assertThat(entry.status()).contains("200");
            assertThat(entry.xmlError()).isEmpty();
            assertThat(entry.request()).contains("from=4915799912345");
            assertThat(entry).hasToString("WebhookLogEntry[created=2026-01-05T08:00:00Z, status=200, xmlError=none]");
        });
    }

    @Test
    void showsNoUrl() {
        assertThat(new WebhookSettings(
                        "https://user:secret@example.com/",
                        "https://secret.example/",
                        true,
                        Optional.of(List.of("p0"))))
                .hasToString("WebhookSettings[log=true, whitelist=[p0]]");
    }
}
