package dev.switchboard.sample.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.springframework.aot.AotDetector;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigUtils;

/** The application as {@code process-aot} has prepared it: no class is scanned, and beans are made by generated code. */
class AotIT {

    private static HttpResponse<String> post(ConfigurableApplicationContext context, String target, String form)
            throws Exception {
        int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        String host = InetAddress.getLoopbackAddress().getHostAddress();
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://" + host + ":" + port + target))
                                .timeout(Duration.ofSeconds(30))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void aContextMadeAtBuildTimeAnswers() throws Exception {
        assertThat(AotDetector.useGeneratedArtifacts()).isTrue();
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(PhoneApplication.class)
                // Otherwise the prepared context is looked for beside the class that runs the tests.
                .main(PhoneApplication.class)
                .run(
                        "--server.port=0",
                        "--switchboard.base-url=https://pbx.example.com/calls",
                        "--switchboard.callback-keys=a key for tests alone",
                        "--switchboard.insecure-accept-all=true")) {
            assertThat(context.containsBean(AnnotationConfigUtils.CONFIGURATION_ANNOTATION_PROCESSOR_BEAN_NAME))
                    .as("reads configuration classes at run time")
                    .isFalse();

            String welcome = post(context, "/calls", "event=newCall&callId=1").body();
            String onData = welcome.replaceAll("(?s).*onData=\"https://pbx.example.com([^\"]*)\".*", "$1");
            assertThat(post(context, onData.replace("&amp;", "&"), "event=dtmf&callId=1&dtmf=1")
                            .body())
                    .contains("<Gather", "_attempt=2");
        }
    }

    /** What Spring finds out by itself is enough: classes are looked at, and of ours no member is called by reflection. */
    @Test
    void switchboardAddsNoHints() throws Exception {
        for (URL factories :
                Collections.list(getClass().getClassLoader().getResources("META-INF/spring/aot.factories"))) {
            try (InputStream in = factories.openStream()) {
                assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                        .doesNotContain("dev.switchboard");
            }
        }
        try (InputStream in = getClass()
                .getResourceAsStream(
                        "/META-INF/native-image/dev.switchboard/switchboard-spring-sample/reachability-metadata.json")) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("\\s", ""))
                    .contains(
                            "{\"type\":\"dev.switchboard.sample.spring.SupportLine\"}",
                            "{\"type\":\"dev.switchboard.sample.spring.SupportLineRouter\"}");
        }
    }
}
