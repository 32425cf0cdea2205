package dev.switchboard.signalwire.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.runtime.Observation;
import dev.switchboard.runtime.Observation.Outcome;
import dev.switchboard.runtime.RouterOptions;
import dev.switchboard.runtime.jdk.JdkServer;
import dev.switchboard.signalwire.SignalWireVerifier;
import dev.switchboard.signalwire.testing.Requests;
import dev.switchboard.signalwire.testing.Xml;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** A call from its first request to its last over HTTP, at the URLs that the answers hold. */
class HttpTest {

    private static final String KEY = "PSK_example_key_0001";
    private static final Map<String, String> CALL = Map.of(
            "CallSid", "c1", "AccountSid", "a1", "From", "+15551234567", "To", "+15559876543", "Direction", "inbound");

    private final Office office = new Office();
    private final List<Observation> told = new CopyOnWriteArrayList<>();
    private final ExecutorService executor = Executors.newFixedThreadPool(4);
    private final HttpClient client = HttpClient.newHttpClient();
    private HttpServer server;
    private String base;

    @BeforeEach
    void serve() throws IOException {
        server = JdkServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), executor);
        base = "http://127.0.0.1:" + server.getAddress().getPort() + "/calls";
        BaseUrl url = BaseUrl.of(base);
        server.createContext(
                "/",
                JdkServer.handler(OfficeRouter.create(
                        office,
                        url,
                        SignalWireVerifier.of(url, KEY),
                        RouterOptions.defaults().observer(told::add))));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        executor.shutdownNow();
    }

    @Test
    void aCallOfWhichNobodyTakesTheDial() throws Exception {
        String dial = post(base, Map.of("CallStatus", "ringing"));
        assertThat(Xml.attribute(dial, "Dial", "timeout")).isEqualTo("20");
        assertThat(Xml.attribute(dial, "Dial", "record")).isEqualTo("record-from-answer");
        assertThat(Xml.parse(dial).getElementsByTagName("Sip").getLength()).isEqualTo(3);
        Element ada = Xml.element(dial, "Sip", 0);
        Element bob = Xml.element(dial, "Sip", 1);
        Element sons = Xml.element(dial, "Sip", 2);
        assertThat(sons.getTextContent())
                .isEqualTo("sip:desk@example.com?X-Name=J%C3%BCrgen%20%26%20S%C3%B6hne&X-Floor=2");

        assertThat(verbs(post(ada.getAttribute("url"), Map.of("SipHeader_X-Tenant", "acme"))))
                .isEqualTo("<Say>Ada, a call from +15551234567 for acme</Say>");
        assertThat(verbs(post(bob.getAttribute("url"), Map.of()))).isEqualTo("<Hangup/>");
        assertThat(verbs(post(sons.getAttribute("url"), Map.of())))
                .isEqualTo("<Say>Jürgen &amp; Söhne, a call from +15551234567 for null</Say>");

        assertThat(ada.getAttribute("statusCallbackEvent")).isEqualTo("ringing answered completed");
        assertThat(post(ada.getAttribute("statusCallback"), Map.of("CallStatus", "in-progress")))
                .endsWith("<Response/>");
        assertThat(post(
                        ada.getAttribute("statusCallback"),
                        Map.of("CallStatus", "completed", "CallDuration", "94", "Extra", "x")))
                .endsWith("<Response/>");
        assertThat(sons.getAttribute("statusCallbackMethod")).isEqualTo("GET");
        assertThat(get(sons.getAttribute("statusCallback"), Map.of("CallStatus", "no-answer", "CallDuration", "")))
                .endsWith("<Response/>");

        String recordingStatus = Xml.attribute(dial, "Dial", "recordingStatusCallback");
        post(recordingStatus, Map.of("RecordingStatus", "completed", "RecordingUrl", "https://example.com/r1"));

        String sorry = post(Xml.attribute(dial, "Dial", "action"), Map.of("DialCallStatus", "no-answer"));
        assertThat(Xml.element(sorry, "Say", 0).getTextContent()).isEqualTo("Sorry: NO_ANSWER.");
        assertThat(Xml.attribute(sorry, "Record", "maxLength")).isEqualTo("120");
        assertThat(verbs(post(Xml.attribute(sorry, "Record", "action"), Map.of("RecordingDuration", "12"))))
                .isEqualTo("<Say>Good bye.</Say><Hangup/>");
        post(
                Xml.attribute(sorry, "Record", "transcribeCallback"),
                Map.of("TranscriptionStatus", "completed", "TranscriptionText", "Call me & her."));

        assertThat(office.heard)
                .containsExactly(
                        "a call from +15551234567",
                        "Ada talks",
                        "Ada completed Optional[94] {Extra=x}",
                        "Jürgen & Söhne no-answer Optional.empty {}",
                        "recorded at https://example.com/r1",
                        "+15551234567 left a message of PT12S at 1",
                        "+15551234567 said: Call me & her.");
        assertThat(told).hasSize(11).allMatch(seen -> seen.outcome() == Outcome.HANDLED);
        assertThat(told).allMatch(seen -> seen.callId().equals("c1"));
    }

    @Test
    void aCallThatIsTaken() throws Exception {
        String dial = post(base, Map.of());
        assertThat(verbs(post(Xml.attribute(dial, "Dial", "action"), Map.of("DialCallStatus", "completed"))))
                .isEqualTo("<Hangup/>");
    }

    @Test
    void whatIsNotSignedIsForbiddenAtEachUrl() throws Exception {
        String dial = post(base, Map.of());
        String action = Xml.attribute(dial, "Dial", "action");
        String sorry = post(action, Map.of("DialCallStatus", "busy"));
        told.clear();
        office.heard.clear();

        List<String> urls = List.of(
                base,
                action,
                Xml.attribute(dial, "Dial", "recordingStatusCallback"),
                Xml.attribute(dial, "Sip", "url"),
                Xml.attribute(dial, "Sip", "statusCallback"),
                Xml.attribute(sorry, "Record", "action"),
                Xml.attribute(sorry, "Record", "transcribeCallback"));
        for (String url : urls) {
            HttpRequest.Builder unsigned = form(url, CALL);
            assertThat(send(unsigned).statusCode()).as(url).isEqualTo(403);
            HttpRequest.Builder other = form(url, CALL).header("X-SignalWire-Signature", sign(base + "/other", CALL));
            assertThat(send(other).statusCode()).as(url).isEqualTo(403);
        }
        String tampered = action.replace("_attempt=1", "_attempt=2");
        assertThat(tampered).isNotEqualTo(action);
        HttpRequest.Builder state = form(tampered, CALL).header("X-SignalWire-Signature", sign(action, CALL));
        assertThat(send(state).statusCode()).isEqualTo(403);

        assertThat(office.heard).isEmpty();
        assertThat(told).hasSize(15).allMatch(seen -> seen.outcome() == Outcome.REFUSED);
    }

    @Test
    void aStatusInJsonIsTakenAndNotDecoded() throws Exception {
        String dial = post(base, Map.of());
        String body = "{\"CallSid\":\"c1\",\"CallStatus\":\"completed\"}";
        String url = Xml.attribute(dial, "Sip", "statusCallback") + "&bodySHA256=" + Requests.sha256(body);
        told.clear();

        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/json")
                .header("X-SignalWire-Signature", sign(url, Map.of()))
                .POST(BodyPublishers.ofString(body)));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).endsWith("<Response/>");
        assertThat(told).singleElement().extracting(Observation::outcome).isEqualTo(Outcome.PASSED);
        assertThat(office.heard).containsExactly("a call from +15551234567");
    }

    private static Map<String, String> params(Map<String, String> more) {
        Map<String, String> params = new TreeMap<>(CALL);
        params.putAll(more);
        return params;
    }

    private static String encoded(Map<String, String> params) {
        return params.entrySet().stream()
                .map(param -> URLEncoder.encode(param.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(param.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String sign(String url, Map<String, String> params) {
        return Requests.signature(KEY, url, params);
    }

    private static HttpRequest.Builder form(String url, Map<String, String> params) {
        return HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(params)));
    }

    private String post(String url, Map<String, String> more) throws IOException, InterruptedException {
        Map<String, String> params = params(more);
        return answer(send(form(url, params).header("X-SignalWire-Signature", sign(url, params))));
    }

    private String get(String url, Map<String, String> more) throws IOException, InterruptedException {
        String whole = url + (url.contains("?") ? "&" : "?") + encoded(params(more));
        return answer(send(HttpRequest.newBuilder(URI.create(whole))
                .header("X-Twilio-Signature", sign(whole, Map.of()))
                .GET()));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static String answer(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/xml; charset=UTF-8");
        assertThat(response.headers().firstValueAsLong("Content-Length"))
                .hasValue(response.body().getBytes(StandardCharsets.UTF_8).length);
        return response.body();
    }

    private static String verbs(String answer) {
        return answer.replaceFirst("(?s).*<Response>(.*)</Response>", "$1");
    }
}
