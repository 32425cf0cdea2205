package dev.switchboard.sample.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FieldsTest {

    @Test
    void noTextCanBecomeAnotherFieldOrAnotherEvent() {
        assertThat(new Fields().add("a", "1&b=2\n\nevent: x").add("ü", "•"))
                .hasToString("a=1%26b%3D2%0A%0Aevent%3A+x&%C3%BC=%E2%80%A2");
    }
}
