package dev.switchboard.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.runtime.RequestVerifier.Verdict;
import org.junit.jupiter.api.Test;

class RequestVerifierTest {

    @Test
    void theInsecureOneAcceptsEverythingAndIsAlwaysTheSame() {
        assertThat(RequestVerifier.insecureAcceptAll().verify(Webhook.get("/"))).isEqualTo(Verdict.accept());
        assertThat(RequestVerifier.insecureAcceptAll()).isSameAs(RequestVerifier.insecureAcceptAll());
    }

    @Test
    void verdictsAreValues() {
        assertThat(Verdict.accept()).isSameAs(Verdict.accept());
        assertThat(Verdict.refuse("signature")).isEqualTo(new Verdict.Refused("signature"));
        assertThat(Verdict.challenge("Basic realm=\"calls\"", "no credentials"))
                .isEqualTo(new Verdict.Challenged("Basic realm=\"calls\"", "no credentials"));
    }
}
