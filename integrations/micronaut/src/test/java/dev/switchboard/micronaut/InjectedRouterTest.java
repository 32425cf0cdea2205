package dev.switchboard.micronaut;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.runtime.RequestVerifier;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class InjectedRouterTest {

    private static final Pattern ON_DATA = Pattern.compile("onData=\"https://pbx\\.example\\.com(/calls/[^\"]+)\"");

    private static ApplicationContext application(Object... beans) {
        return ApplicationContext.builder()
                .properties(Map.of("micronaut.server.port", -1))
                .singletons(beans)
                .start();
    }

    private static HttpResponse<String> post(EmbeddedServer server, String target, String form) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.getPort() + target))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    @Test
    void theFlowAndItsRouterAreMadeFromTheConfiguration() throws Exception {
        try (ApplicationContext application = application(RequestVerifier.insecureAcceptAll())) {
            EmbeddedServer server = application.getBean(EmbeddedServer.class).start();

            String menu = post(server, "/calls", "event=newCall&callId=1").body();
            Matcher onData = ON_DATA.matcher(menu);
            assertThat(onData.find()).as(menu).isTrue();
            String target = onData.group(1).replace("&amp;", "&");

            assertThat(post(server, target, "event=dtmf&callId=1&dtmf=1").body())
                    .contains("<Dial><Number>4915799912345</Number></Dial>");
        }
    }

    @Test
    void withoutAVerifierTheProvidersSignatureDecides() throws Exception {
        try (ApplicationContext application = application()) {
            EmbeddedServer server = application.getBean(EmbeddedServer.class).start();

            assertThat(post(server, "/calls", "event=newCall&callId=1").statusCode())
                    .isEqualTo(403);
        }
    }
}
