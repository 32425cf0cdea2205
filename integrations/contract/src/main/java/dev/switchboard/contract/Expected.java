package dev.switchboard.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** What an answer has to be, to the byte. */
record Expected(int status, Map<String, String> headers, String body) {

    private static final String PROLOG = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    /** A document with that root. */
    static Expected xml(String root) {
        return new Expected(200, Map.of("Content-Type", "application/xml; charset=UTF-8"), PROLOG + root);
    }

    /** A root without a verb. */
    static Expected emptyRoot() {
        return xml("<Response/>");
    }

    static Expected text(String body) {
        return new Expected(200, Map.of("Content-Type", "text/plain; charset=UTF-8"), body);
    }

    /** A status without a body. */
    static Expected status(int status) {
        return new Expected(status, Map.of(), "");
    }

    /** A status with one header and without a body. */
    static Expected status(int status, String header, String value) {
        return new Expected(status, Map.of(header, value), "");
    }

    void check(Answer answer) {
        assertThat(answer.status()).as("status of %s", answer).isEqualTo(status);
        assertThat(answer.text()).as("body").isEqualTo(body);
        assertThat(answer.body()).as("bytes of the body").hasSize(body.getBytes(StandardCharsets.UTF_8).length);
        headers.forEach((name, value) -> assertThat(answer.all(name).stream().map(Expected::normal))
                .as("%s of %s", name, answer)
                .containsExactly(normal(value)));
        checkTransfer(answer);
    }

    /** Providers take neither chunks nor compression, so no server may add them. */
    static void checkTransfer(Answer answer) {
        assertThat(answer.all("Transfer-Encoding")).as("Transfer-Encoding").isEmpty();
        assertThat(answer.all("Content-Encoding")).as("Content-Encoding").isEmpty();
        assertThat(answer.all("Content-Length"))
                .as("Content-Length, if it is there")
                .allMatch(length -> length.equals(String.valueOf(answer.body().length)))
                .hasSizeLessThanOrEqualTo(1);
    }

    /** Servlet containers write {@code application/xml;charset=utf-8}, which means the same. */
    private static String normal(String value) {
        return value.replaceAll("\\s*([;,])\\s*", "$1").toLowerCase(Locale.ROOT);
    }
}
