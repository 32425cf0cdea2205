package dev.switchboard.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.sample.web.RawHttp;
import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page, as a browser, or somebody else, gets it. */
class PageTest {

    private static RunningSample sample;

    @BeforeAll
    static void start() throws IOException {
        sample = RunningSample.at(Lines.OPEN);
    }

    @AfterAll
    static void stop() {
        sample.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/, text/html; charset=UTF-8",
        "/style.css, text/css; charset=UTF-8",
        "/app.js, text/javascript; charset=UTF-8",
        "/icon.svg, image/svg+xml",
        "/line, text/plain; charset=UTF-8",
        "/desks, text/plain; charset=UTF-8",
        "/missed, text/plain; charset=UTF-8",
        "/nothing, text/plain; charset=UTF-8"
    })
    void everythingComesUnderThePolicy(String path, String contentType) throws IOException {
        RawHttp.Response response = sample.http().get(path);

        assertThat(response.status()).isEqualTo(path.equals("/nothing") ? 404 : 200);
        assertThat(response.headers())
                .containsEntry("content-type", contentType)
                .containsEntry("content-length", Integer.toString(response.body().length))
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("referrer-policy", "no-referrer")
                .containsEntry(
                        "content-security-policy",
                        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:;"
                                + " media-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    }

    @Test
    void thePageKeepsItsOwnPolicy() throws IOException {
        String page = sample.http().get("/").text();

        assertThat(page).doesNotContainPattern("<style|<script(?! type=\"module\" src=\"/)|\\s(style|on[a-z]+)=");
        assertThat(references(page)).isNotEmpty().allMatch(reference -> reference.matches("/[a-z]+\\.(js|css|svg)"));
        for (String reference : references(page)) {
            assertThat(sample.http().get(reference).status()).as(reference).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/app.js", "/phone.js", "/desks.js", "/wire.js", "/live.js", "/sound.js", "/dom.js"})
    void scriptsInsertTextAndNoMarkup(String path) throws IOException {
        String script = sample.http().get(path).text();

        assertThat(script)
                .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "https://");
        for (MatchResult module :
                Pattern.compile("from \"\\.(/.*?)\"").matcher(script).results().toList()) {
            assertThat(sample.http().get(module.group(1)).status())
                    .as(module.group(1))
                    .isEqualTo(200);
        }
    }

    @Test
    void thePageKnowsTheCompany() throws IOException {
        String page = sample.http().get("/").text();

        assertThat(page).contains(Company.NAME);
        assertThat(Company.BLOCKED).allMatch(number -> page.contains("\"in:" + number.digits() + "\""));
        assertThat(sample.http().get("/phone.js").text()).contains("LINE = \"" + Company.LINE.digits() + "\"");
        assertThat(Company.CUSTOMERS.keySet()).allMatch(customer -> page.contains("\"" + customer.text() + "\""));
        assertThat(sample.http().get("/desks.js").text())
                .contains("NUMBER = \"" + Company.DESKS.e164() + "\"", "\"/" + Company.DESKS_PATH + "\"");
    }

    @Test
    void itsLinesForTheTerminalWork() throws IOException {
        String page = sample.http().get("/").text().replace("&amp;", "&");
        List<String> lines = Pattern.compile("<code>curl -X POST --data \"(.*?)\" http://localhost:3000</code>")
                .matcher(page)
                .results()
                .map(line -> line.group(1))
                .toList();

        assertThat(lines).hasSize(6);
        for (String line : lines) {
            assertThat(sample.http().post("/", line).text()).as(line).contains("<Response");
        }
    }

    @Test
    void theLineSaysWhetherItIsOpen() throws IOException {
        assertThat(sample.http().get("/line").text()).isEqualTo("open=true&now=Wednesday+10%3A30");
    }

    @Test
    void aHeadHasNoBody() throws IOException {
        RawHttp.Response head = sample.http().send("HEAD / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers())
                .containsEntry(
                        "content-length",
                        Integer.toString(sample.http().get("/").body().length));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"example.com", "localhost.example.com:3000", "127.0.0.1.example.com", "192.168.1.7:3000", ""})
    void underAnotherNameThereIsNoPage(String host) throws IOException {
        for (String path : List.of("/", "/app.js", "/line", "/desks", "/missed", "/events", "/nothing")) {
            RawHttp.Response response = sample.http().get(path, host);
            assertThat(response.status()).as(path).isEqualTo(403);
            assertThat(response.text()).as(path).startsWith("This page is for the machine that it runs on");
        }
    }

    @Test
    void withoutANameThereIsNoPage() throws IOException {
        assertThat(sample.http().send("GET / HTTP/1.0\r\n\r\n").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1:3000", "[::1]:3000"})
    void underItsOwnNamesThereIs(String host) throws IOException {
        assertThat(sample.http().get("/", host).status()).isEqualTo(200);
    }

    @Test
    void theWebhookIsThereUnderAnyName() throws IOException {
        RawHttp.Response response = sample.http()
                .send("POST / HTTP/1.1\r\nHost: pbx.example.com\r\nConnection: close\r\nContent-Length: 30\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\n\r\nfrom=492111234567&to=491579123");

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.text()).contains("<Gather");
    }

    @Test
    void callsAreAnsweredHoweverManyLookOnAndAllSeeThem() throws IOException {
        List<Socket> browsers = new ArrayList<>();
        try {
            for (int i = 0; i < 16; i++) {
                Socket browser = sample.http().openEvents();
                browsers.add(browser);
                RawHttp.readUntil(browser, "event: hello\ndata:\n\n");
            }
            sample.http().post("/", "event=newCall&callId=watched&direction=in&from=492111234567&to=493023125100");
            sample.http().post("/", "event=dtmf&callId=watched&dtmf=9351");
            for (Socket browser : browsers) {
                String events = RawHttp.readUntil(browser, "what=digits+entered&call=watched")
                        + RawHttp.readUntil(browser, "\n\n");
                assertThat(events)
                        .contains(
                                "what=new+call&call=watched&who=%2B492111234%E2%80%A2%E2%80%A2%E2%80%A2&handler=SupportLine")
                        .endsWith("\n\n")
                        .doesNotContain("492111234567", "9351");
            }
        } finally {
            for (Socket browser : browsers) {
                browser.close();
            }
        }
    }

    private static List<String> references(String page) {
        return Pattern.compile("(?:src|href)=\"(.*?)\"")
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
