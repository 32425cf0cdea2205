package dev.switchboard.fake.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeedingTest {

    private final Items items = new Items();

    @Test
    void keepsOrderAndReplacesAtItsPlace() {
        items.add("{\"id\":\"b\",\"n\":1}");
        items.add("{\"id\":\"a\",\"n\":2}");
        items.add("{\"id\":\"b\",\"n\":3}");

        assertThat(items.all())
                .extracting(JsonObject::toString)
                .containsExactly("{\"id\":\"b\",\"n\":3}", "{\"id\":\"a\",\"n\":2}");
    }

    @Test
    void whatItHandsOutDoesNotChange() {
        items.add("{\"id\":\"a\"}");
        var before = items.all();

        items.clear();

        assertThat(before).hasSize(1);
        assertThat(items.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"id\":1}", "{\"ID\":\"a\"}"})
    void refusesWhatHasNoId(String json) {
        assertThatThrownBy(() -> items.add(json)).hasMessage("item: without id (expected: a text \"id\")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "null"})
    void refusesWhatIsNoObject(String json) {
        assertThatThrownBy(() -> items.add(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("json: ")
                .hasMessageEndingWith("(expected: a JSON object)");
        assertThatThrownBy(() -> new Document("{}").set(json)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anItemIsKnownWhoeverHasIt() {
        PerUser perUser = new PerUser();
        perUser.of("w0").add("{\"id\":\"a\"}");
        perUser.of("w1").add("{\"id\":\"b\"}");

        assertThat(perUser.with("b")).containsSame(perUser.of("w1"));
        assertThat(perUser.with("c")).isEmpty();
    }
}
