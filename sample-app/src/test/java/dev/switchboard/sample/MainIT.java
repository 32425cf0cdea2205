package dev.switchboard.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.sample.web.RawHttp;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The sample as a process of its own. */
class MainIT {

    private static final int SIGTERM = 128 + 15;

    @Test
    void itSaysWhereItIsAndStopsWhenTold() throws IOException, InterruptedException {
        Process process = start(Map.of("PORT", "0"));
        try (BufferedReader out = reader(process)) {
            String greeting = out.readLine();
            assertThat(greeting).startsWith(Company.NAME);
            int port =
                    URI.create(greeting.substring(greeting.indexOf("http://"))).getPort();

            assertThat(new RawHttp(port).get("/").status()).isEqualTo(200);
            assertThat(new RawHttp(port)
                            .post("/", "from=492111234567&to=4915791234567")
                            .text())
                    .contains("http://localhost:" + port + "/");

            process.destroy();
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(SIGTERM);
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void itSaysWhyItDoesNotStart() throws IOException, InterruptedException {
        Process process = start(Map.of("PORT", "http"));
        try (BufferedReader out = reader(process)) {
            assertThat(out.readLine()).isEqualTo("Cannot start. PORT: \"http\" (expected: a number from 0 to 65535)");
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(2);
        } finally {
            process.destroyForcibly();
        }
    }

    /** The log goes elsewhere: it would mix with what is read here. */
    private static Process start(Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName());
        builder.environment()
                .keySet()
                .removeAll(List.of("HOST", "BASE_URL", "CALLBACK_KEY", "SIGNALWIRE_SIGNING_KEY", "DESKS", "CLOCK"));
        builder.environment().putAll(environment);
        if (environment.containsValue("http")) {
            builder.redirectErrorStream(true);
        } else {
            builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        }
        return builder.start();
    }

    private static BufferedReader reader(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }
}
