package dev.switchboard.runtime.verify;

import static dev.switchboard.runtime.verify.Signed.FORM;
import static dev.switchboard.runtime.verify.Signed.request;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.runtime.RequestVerifier;
import dev.switchboard.runtime.RequestVerifier.Verdict;
import dev.switchboard.runtime.Webhook;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterCheckTest {

    private final List<List<String>> asked = new ArrayList<>();

    private RequestVerifier asking(String... names) {
        return ParameterCheck.of(parameters -> {
            for (String name : names) {
                asked.add(parameters.apply(name));
            }
            return true;
        });
    }

    private static RequestVerifier answering(boolean answer) {
        return ParameterCheck.of(parameters -> answer);
    }

    @Test
    void thePredicateDecides() {
        Webhook webhook = Webhook.post("/calls", "a=b");

        assertThat(answering(true).verify(webhook)).isEqualTo(Verdict.accept());
        assertThat(answering(false).verify(webhook)).isEqualTo(Verdict.refuse("parameters of somebody else"));
    }

    @Test
    void itIsGivenAllValuesInTheirOrderDecoded() {
        String body = "user[]=Al+ice&to=%2B49&user%5B%5D=Bob%26&user%5b]=J%C3%B6rg&User[]=x&=e&&flag&empty=&to=2=3";

        assertThat(asking("user[]", "to", "", "flag", "empty", "user", "absent").verify(Webhook.post("/", body)))
                .isEqualTo(Verdict.accept());
        assertThat(asked)
                .containsExactly(
                        List.of("Al ice", "Bob&", "Jörg"),
                        List.of("+49", "2=3"),
                        List.of("e", ""),
                        List.of(""),
                        List.of(""),
                        List.of(),
                        List.of());
    }

    @ParameterizedTest
    @CsvSource({"GET, query", "HEAD, query", "POST, body", "PUT, body"})
    void theMethodSaysWhereTheyAre(String method, String place) {
        Webhook webhook = request(method, "/calls?in=query", "in=body", Map.of());

        assertThat(asking("in").verify(webhook)).isEqualTo(Verdict.accept());
        assertThat(asked).containsExactly(List.of(place));
    }

    @ParameterizedTest
    @ValueSource(strings = {FORM, FORM + "; charset=UTF-8", " APPLICATION/x-www-form-urlencoded ;x"})
    void aBodyIsAForm(String contentType) {
        assertThat(answering(true).verify(request("POST", "/", "a=b", Map.of("Content-Type", contentType))))
                .isEqualTo(Verdict.accept());
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "multipart/form-data", "text/plain", "", FORM + "x"})
    void whatIsNoFormIsRefused(String contentType) {
        Map<String, String> headers = Map.of("Content-Type", contentType);

        assertThat(asking("a").verify(request("POST", "/?a=b", "a=b", headers)))
                .isEqualTo(Verdict.refuse("parameters in a body that is no form"));
        assertThat(asked).isEmpty();
        assertThat(asking("a").verify(request("GET", "/?a=b", "", headers))).isEqualTo(Verdict.accept());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=%", "a=%4", "a=%zz", "%zz=a", "a=b&c=%g0"})
    void whatCannotBeDecodedIsRefused(String form) {
        for (Webhook webhook : List.of(Webhook.post("/", form), Webhook.get("/?" + form))) {
            assertThat(asking("a").verify(webhook)).isEqualTo(Verdict.refuse("parameters that cannot be decoded"));
        }
        assertThat(asked).isEmpty();
    }

    @Test
    void bytesThatAreNotUtf8AreReplaced() {
        byte[] body = "a=%FF&a=J\u00fcrgen".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(asking("a").verify(request("POST", "/", body, Map.of()))).isEqualTo(Verdict.accept());
        assertThat(asked).containsExactly(List.of("\ufffd", "J\ufffdrgen"));
    }

    @Test
    void nothingIsNoParameter() {
        assertThat(asking("", "a").verify(Webhook.post("/", ""))).isEqualTo(Verdict.accept());
        assertThat(asked).containsExactly(List.of(), List.of());
    }

    @Test
    void thePredicateIsNotShown() {
        assertThat(answering(true)).hasToString("ParameterCheck");
    }
}
