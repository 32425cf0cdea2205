package dev.switchboard.signalwire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.entry;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VirtualAgentTest {

    private static final VirtualAgent EVERYTHING = new VirtualAgent(
            "my-agent", Optional.of("en-US"), Optional.of(true), Optional.of(URI.create("https://example.com/a")));

    @Test
    void of() {
        assertThat(VirtualAgent.of("my-agent"))
                .isEqualTo(new VirtualAgent("my-agent", Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void withersChangeOneThing() {
        URI url = URI.create("https://example.com/b");
        assertThat(Changes.between(EVERYTHING, EVERYTHING.language("de-DE")))
                .containsOnly(entry("language", Optional.of("de-DE")));
        assertThat(Changes.between(EVERYTHING, EVERYTHING.sentimentAnalysis(false)))
                .containsOnly(entry("sentimentAnalysis", Optional.of(false)));
        assertThat(Changes.between(EVERYTHING, EVERYTHING.statusCallback(url)))
                .containsOnly(entry("statusCallback", Optional.of(url)));
        assertThat(EVERYTHING.statusCallback(url.toString())).isEqualTo(EVERYTHING.statusCallback(url));
    }

    @Test
    void refusesBlanks() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VirtualAgent.of(""))
                .withMessage("virtual agent: connectorName \"\" (expected: not blank)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EVERYTHING.language(""))
                .withMessage("virtual agent: language \"\" (expected: not blank)");
    }

    @Test
    void refusesOtherUrls() {
        String message = "virtual agent: statusCallback \"/a\" (expected: an absolute http or https URL, such as"
                + " https://example.com/hello)";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EVERYTHING.statusCallback("/a"))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EVERYTHING.statusCallback(URI.create("/a")))
                .withMessage(message);
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> VirtualAgent.of(null)).withMessage("connectorName");
        assertThatNullPointerException()
                .isThrownBy(() -> new VirtualAgent("a", null, Optional.empty(), Optional.empty()))
                .withMessage("language");
        assertThatNullPointerException()
                .isThrownBy(() -> new VirtualAgent("a", Optional.empty(), null, Optional.empty()))
                .withMessage("sentimentAnalysis");
        assertThatNullPointerException()
                .isThrownBy(() -> new VirtualAgent("a", Optional.empty(), Optional.empty(), null))
                .withMessage("statusCallback");
    }
}
