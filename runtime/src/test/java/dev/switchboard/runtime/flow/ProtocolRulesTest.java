package dev.switchboard.runtime.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProtocolRulesTest {

    private static ProtocolRules rules(boolean form, List<String> methods) {
        return new ProtocolRules(
                "event",
                "newCall",
                methods,
                form,
                List.of("Application/JSON"),
                "application/xml",
                Integer.MAX_VALUE,
                Duration.ofSeconds(8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/x-www-form-urlencoded",
                "Application/X-WWW-Form-URLencoded",
                "application/x-www-form-urlencoded; charset=UTF-8",
                "application/x-www-form-urlencoded ;charset=utf-8",
                " application/x-www-form-urlencoded"
            })
    void takesAFormInEverySpelling(String contentType) {
        assertThat(rules(true, List.of("POST")).takes(contentType)).isTrue();
        assertThat(rules(false, List.of("POST")).takes(contentType)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ";", "application/json", "multipart/form-data", "application/x-www-form-urlencodedx"})
    void takesNothingElse(String contentType) {
        assertThat(rules(true, List.of("POST")).takes(contentType)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "Application/JSON; charset=utf-8", " application/json ;x=y"})
    void leavesWhatItSaysInEverySpelling(String contentType) {
        assertThat(rules(true, List.of("POST")).leaves(contentType)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "text/json", "application/x-www-form-urlencoded", "application/json2"})
    void leavesNothingElse(String contentType) {
        assertThat(rules(true, List.of("POST")).leaves(contentType)).isFalse();
    }

    @Test
    void keepsItsMethodsWhateverBecomesOfTheListTheyCameIn() {
        List<String> methods = new ArrayList<>(List.of("POST"));
        ProtocolRules rules = rules(true, methods);
        methods.clear();

        assertThat(rules.methods()).containsExactly("POST");
        assertThatThrownBy(() -> rules.methods().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
