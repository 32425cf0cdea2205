package dev.switchboard.client.contacts.vcard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.client.contacts.ContactScope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What ez-vcard needs for other kinds of cards is left out in the parent's pom. */
class VCardDependenciesTest {

    @ParameterizedTest
    @ValueSource(strings = {"org.jsoup.Jsoup", "com.fasterxml.jackson.databind.ObjectMapper"})
    void othersAreNotThere(String name) {
        assertThatThrownBy(() -> Class.forName(name)).isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void plainCardsAreReadWithoutThem() {
        String card = "BEGIN:VCARD\nVERSION:3.0\nN:A;B\nTEL:1\nPHOTO;ENCODING=b;TYPE=JPEG:AAEC\nEND:VCARD\n";

        assertThat(CardReader.read(card, ContactScope.PRIVATE)).hasSize(1);
    }
}
