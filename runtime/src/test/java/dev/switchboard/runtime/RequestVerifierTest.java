package dev.switchboard.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.switchboard.runtime.RequestVerifier.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RequestVerifierTest {

    @Test
    void theInsecureOneAcceptsEverythingAndIsAlwaysTheSame() {
        assertThat(RequestVerifier.insecureAcceptAll().verify(Webhook.get("/"))).isEqualTo(Verdict.accept());
        assertThat(RequestVerifier.insecureAcceptAll()).isSameAs(RequestVerifier.insecureAcceptAll());
    }

    @Test
    void theInsecureOneAddsNothingToTheNext() {
        RequestVerifier insecure = RequestVerifier.insecureAcceptAll();
        RequestVerifier next = saying("next", Verdict.accept());

        assertThat(insecure.and(next)).isSameAs(next);
        assertThat(insecure.and(insecure)).isSameAs(insecure);
        assertThat(next.and(insecure)).isNotSameAs(insecure);
    }

    @Test
    void verdictsAreValues() {
        assertThat(Verdict.accept()).isSameAs(Verdict.accept());
        assertThat(Verdict.refuse("signature")).isEqualTo(new Verdict.Refused("signature"));
        assertThat(Verdict.challenge("Basic realm=\"calls\"", "wrong credentials"))
                .isEqualTo(new Verdict.Challenged("Basic realm=\"calls\"", "wrong credentials"));
        assertThat(Verdict.challenge("Basic realm=\"calls\""))
                .isEqualTo(new Verdict.Challenged("Basic realm=\"calls\"", ""));
        assertThat(Verdict.busy("too many at once")).isEqualTo(new Verdict.Busy("too many at once"));
    }

    private final Webhook webhook = Webhook.get("/");
    private final List<String> asked = new ArrayList<>();

    private RequestVerifier saying(String name, Verdict verdict) {
        return request -> {
            assertThat(request).isSameAs(webhook);
            asked.add(name);
            return verdict;
        };
    }

    private static Stream<Verdict> whatDoesNotAccept() {
        return Stream.of(
                Verdict.refuse("signature"),
                Verdict.challenge("Basic", "wrong credentials"),
                Verdict.challenge("Basic"),
                Verdict.busy("x"));
    }

    @Test
    void twoAcceptWhatBothAcceptAndAreAskedInTheirOrder() {
        RequestVerifier both = saying("first", Verdict.accept()).and(saying("second", Verdict.accept()));

        assertThat(both.verify(webhook)).isEqualTo(Verdict.accept());
        assertThat(asked).containsExactly("first", "second");
    }

    @ParameterizedTest
    @MethodSource("whatDoesNotAccept")
    void theSecondIsNotAskedWhereTheFirstDoesNotAccept(Verdict verdict) {
        RequestVerifier both = saying("first", verdict).and(saying("second", Verdict.accept()));

        assertThat(both.verify(webhook)).isSameAs(verdict);
        assertThat(asked).containsExactly("first");
    }

    @ParameterizedTest
    @MethodSource("whatDoesNotAccept")
    void theSecondDecidesWhereTheFirstAccepts(Verdict verdict) {
        RequestVerifier both = saying("first", Verdict.accept()).and(saying("second", verdict));

        assertThat(both.verify(webhook)).isSameAs(verdict);
        assertThat(asked).containsExactly("first", "second");
    }

    @Test
    void asManyAsOneLikesAreAskedUntilOneDoesNotAccept() {
        RequestVerifier all = saying("first", Verdict.accept())
                .and(saying("second", Verdict.refuse("x")))
                .and(saying("third", Verdict.accept()));

        assertThat(all.verify(webhook)).isEqualTo(Verdict.refuse("x"));
        assertThat(asked).containsExactly("first", "second");
    }

    @Test
    @SuppressWarnings("NullAway")
    void aFirstWithoutAVerdictDoesNotAccept() {
        assertThat(saying("first", null).and(saying("second", Verdict.accept())).verify(webhook))
                .isNull();
        assertThat(asked).containsExactly("first");
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNoSecondWhenTheyAreComposed() {
        assertThatNullPointerException()
                .isThrownBy(() -> RequestVerifier.insecureAcceptAll().and(null))
                .withMessage("next");
    }

    @Test
    @SuppressWarnings("NullAway")
    void aVerdictHasItsTexts() {
        assertThatNullPointerException().isThrownBy(() -> Verdict.refuse(null)).withMessage("reason");
        assertThatNullPointerException().isThrownBy(() -> Verdict.busy(null)).withMessage("reason");
        assertThatNullPointerException()
                .isThrownBy(() -> Verdict.challenge("Basic", null))
                .withMessage("reason");
        assertThatNullPointerException()
                .isThrownBy(() -> Verdict.challenge(null))
                .withMessage("wwwAuthenticate");
    }
}
