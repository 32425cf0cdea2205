package dev.switchboard.servers.nginx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.sun.net.httpserver.HttpServer;
import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.runtime.CallRouter;
import dev.switchboard.runtime.CallbackKey;
import dev.switchboard.runtime.RequestVerifier;
import dev.switchboard.runtime.RouterOptions;
import dev.switchboard.runtime.jdk.JdkServer;
import dev.switchboard.servers.testing.Certificate;
import dev.switchboard.signalwire.SignalWireVerifier;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A real nginx in front that ends TLS and has a path of its own: URLs in answers are those that lead there again. */
@Timeout(60)
class BehindNginxTest {

    private static final String SIGNING_KEY = "a signing key for tests";
    private static final Pattern CALLBACK = Pattern.compile(" (?:onData|action)=\"([^\"]*)\"");

    private final ExecutorService executor = Executors.newCachedThreadPool();
    private HttpServer server;
    private Nginx nginx;
    private HttpClient client;

    @TempDir
    Path directory;

    @BeforeAll
    static void thereIsOne() {
        assumeThat(Nginx.isThere())
                .as("nginx is not installed: %s is skipped", BehindNginxTest.class.getSimpleName())
                .isTrue();
    }

    @BeforeEach
    void bind() throws IOException {
        server = JdkServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), executor);
    }

    @AfterEach
    void stop() {
        if (nginx != null) {
            nginx.close();
        }
        server.stop(0);
        executor.shutdownNow();
    }

    /** Serves both lines where nginx passes them on to; returns the URL that the providers know. */
    private String serve(String upstreamPath) throws IOException, InterruptedException, GeneralSecurityException {
        Certificate certificate = Certificate.in(directory);
        Path files = Files.createDirectory(directory.resolve("nginx"));
        nginx = Nginx.start(files, certificate, server.getAddress().getPort(), upstreamPath);
        client = HttpClient.newBuilder().sslContext(certificate.context()).build();
        String url = "https://localhost:" + nginx.port() + "/pbx";
        BaseUrl lineUrl = BaseUrl.of(url + "/calls");
        BaseUrl deskUrl = BaseUrl.of(url + "/desk");
        RouterOptions options = RouterOptions.defaults();
        CallRouter router = CallRouter.firstOf(
                ProxiedLineRouter.create(
                        new ProxiedLine(),
                        lineUrl,
                        CallbackKey.of("a key for these tests"),
                        RequestVerifier.insecureAcceptAll(),
                        options),
                ProxiedDeskRouter.create(
                        new ProxiedDesk(), deskUrl, SignalWireVerifier.of(deskUrl, SIGNING_KEY), options));
        server.createContext("/", JdkServer.handler(router));
        server.start();
        return url;
    }

    private HttpResponse<String> post(String url, String form, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept-Encoding", "gzip")
                .POST(BodyPublishers.ofString(form));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static String callback(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValueAsLong("Content-Length"))
                .hasValue(response.body().length());
        assertThat(response.headers().firstValue("Transfer-Encoding")).isEmpty();
        assertThat(response.headers().firstValue("Content-Encoding")).isEmpty();
        return CALLBACK.matcher(response.body())
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(response.body()));
    }

    /** nginx puts more in front of {@code /pbx/}, strips it, and passes it on as it is. */
    @ParameterizedTest
    @ValueSource(strings = {"/tenant/pbx/", "/", ""})
    void theUrlsOfAnswersLeadThroughTheProxy(String upstreamPath) throws Exception {
        String url = serve(upstreamPath);

        HttpResponse<String> welcome = post(url + "/calls", "event=newCall&callId=1&from=492111234567");
        String first = callback(welcome);
        assertThat(welcome.body()).contains(" onHangup=\"" + url + "/calls/hangup\"");
        assertThat(first).startsWith(url + "/calls/Keys?_attempt=1&_mac=");
        String second = callback(post(first, "event=dtmf&callId=1&dtmf=2"));
        assertThat(second).startsWith(url + "/calls/Keys?_attempt=2&_mac=");
        assertThat(post(second, "event=dtmf&callId=1&dtmf=1").body()).endsWith("<Response><Hangup/></Response>");
        assertThat(post(url + "/calls/hangup", "event=hangup&callId=1&cause=normalClearing")
                        .body())
                .endsWith("<Response/>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tenant/pbx/", "/", ""})
    void aSignatureOverThePublicUrlIsUnderstoodBehindTheProxy(String upstreamPath) throws Exception {
        String url = serve(upstreamPath);
        String call = "CallSid=1&CallStatus=ringing&From=%2B492111234567";
        String keys = "CallSid=1&Digits=2";

        String first = callback(post(url + "/desk", call, signed(url + "/desk", call)));
        assertThat(first).startsWith(url + "/desk/Keys/gather?_attempt=1");
        String second = callback(post(first, keys, signed(first, keys)));
        assertThat(second).startsWith(url + "/desk/Keys/gather?_attempt=2");
        String moved = second.replace("_attempt=2", "_attempt=9");
        assertThat(post(moved, keys, signed(second, keys)).statusCode()).isEqualTo(403);
    }

    private static String[] signed(String url, String form) throws GeneralSecurityException {
        TreeMap<String, String> parameters = new TreeMap<>();
        for (String pair : form.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            parameters.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        StringBuilder text = new StringBuilder(url);
        parameters.forEach((name, value) -> text.append(name).append(value));
        Mac mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(SIGNING_KEY.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
        byte[] signature = mac.doFinal(text.toString().getBytes(StandardCharsets.UTF_8));
        return new String[] {"X-SignalWire-Signature", Base64.getEncoder().encodeToString(signature)};
    }
}
