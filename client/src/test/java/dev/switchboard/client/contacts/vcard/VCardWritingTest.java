package dev.switchboard.client.contacts.vcard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.client.contacts.Contact;
import dev.switchboard.client.contacts.ContactAddress;
import dev.switchboard.client.contacts.ContactEmail;
import dev.switchboard.client.contacts.ContactNumber;
import dev.switchboard.client.contacts.ContactScope;
import dev.switchboard.client.contacts.NewContact;
import dev.switchboard.client.contacts.RandomTexts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VCardWritingTest {

    @Test
    void writesAllThatAContactHolds() {
        Contact contact = new Contact(
                "1",
                Optional.of("Grace Brewster Hopper"),
                Optional.of("AQID"),
                List.of(ContactEmail.of("grace@example.com", "home")),
                List.of(ContactNumber.of("+4915799912347", "work", "cell"), ContactNumber.of("112")),
                List.of(ContactAddress.of("Street 1", "40219", "Düsseldorf", "Germany")),
                List.of(List.of("Example Ltd.", "Compilers"), List.of("Navy")),
                Optional.of(ContactScope.PRIVATE));

        assertThat(CardWriter.write(contact).split("\r\n"))
                .containsExactlyInAnyOrder(
                        "BEGIN:VCARD",
                        "VERSION:4.0",
                        "FN:Grace Brewster Hopper",
                        "N:Hopper;Grace Brewster;;;",
                        "ORG:Example Ltd.;Compilers",
                        "ORG:Navy",
                        "TEL;TYPE=work,cell:+4915799912347",
                        "TEL:112",
                        "EMAIL;TYPE=home:grace@example.com",
                        "ADR:;;Street 1;Düsseldorf;;40219;Germany",
                        "END:VCARD")
                .startsWith("BEGIN:VCARD", "VERSION:4.0")
                .endsWith("END:VCARD");
    }

    @ParameterizedTest
    @CsvSource({
        "Ada Lovelace, N:Lovelace;Ada;;;",
        "sipgate, N:sipgate;;;;",
        "'A; B, C\\D', 'N:C\\\\D;A\\; B\\,;;;'",
        "' Ada Lovelace ', N:Lovelace;Ada;;;",
    })
    void lastWordIsTheFamilyName(String name, String line) {
        assertThat(CardWriter.write(named(name)).split("\r\n"))
                .contains(line)
                .anyMatch(written -> written.startsWith("FN:"));
    }

    @Test
    void cardWithoutANameShowsTheOrganization() {
        Contact contact = new Contact(
                "1",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(List.of("Example Ltd.")),
                Optional.empty());

        assertThat(CardWriter.write(contact))
                .isEqualTo("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Example Ltd.\r\nORG:Example Ltd.\r\nEND:VCARD\r\n");
        assertThat(CardWriter.write(named(" "))).isEqualTo("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:\r\nEND:VCARD\r\n");
    }

    @Test
    void escapesWhatWouldEndAValueOrALine() {
        Contact contact = new Contact(
                "1",
                Optional.of("A\r\nEND:VCARD B"),
                Optional.empty(),
                List.of(),
                List.of(ContactNumber.of("1", "a\"b;c:d\re\0")),
                List.of(),
                List.of(List.of("a;b,c\\d", "e")),
                Optional.empty());

        assertThat(CardWriter.write(contact))
                .contains("FN:A\\nEND:VCARD B\r\n", "ORG:a\\;b\\,c\\\\d;e\r\n", "TEL;TYPE=\"a^'b;c:d^ne\":1\r\n");
    }

    @Test
    void foldsAt75OctetsAndNeverWithinACharacter() {
        String card = CardWriter.write(named("x".repeat(72) + "ä".repeat(80) + "😀".repeat(40)));

        assertThat(card.split("\r\n"))
                .allSatisfy(line -> assertThat(octets(line)).isLessThanOrEqualTo(75));
        assertThat(card).contains("FN:" + "x".repeat(72) + "\r\n " + "ä".repeat(37) + "\r\n ä");
        assertThat(card.replace("\r\n ", ""))
                .contains("FN:" + "x".repeat(72) + "ä".repeat(80) + "😀".repeat(40) + "\r\n");
    }

    @Test
    void lineOfExactly75OctetsIsNotFolded() {
        assertThat(CardWriter.write(named("x".repeat(72)))).contains("FN:" + "x".repeat(72) + "\r\n");
        assertThat(CardWriter.write(named("x".repeat(73)))).contains("FN:" + "x".repeat(72) + "\r\n x\r\n");
    }

    @Test
    void whatIsWrittenReadsBackTheSame() {
        RandomTexts texts = new RandomTexts(3);
        for (int i = 0; i < 3_000; i++) {
            Contact contact = contact(texts, texts::some);

            List<NewContact> read = CardReader.read(CardWriter.write(contact), ContactScope.SHARED);

            assertThat(read).hasSize(1);
            NewContact back = read.get(0);
            assertThat((back.firstname() + " " + back.lastname()).strip())
                    .isEqualTo(contact.name().orElseThrow());
            assertThat(back.numbers()).isEqualTo(contact.numbers());
            assertThat(back.emails()).isEqualTo(contact.emails());
            assertThat(back.addresses()).isEqualTo(contact.addresses());
            assertThat(back.organizations()).isEqualTo(contact.organizations());
        }
    }

    @Test
    void anyTextGivesACardThatCanBeRead() {
        RandomTexts texts = new RandomTexts(4);
        for (int i = 0; i < 3_000; i++) {
            Contact contact = contact(texts, texts::any);
            String card = CardWriter.write(contact.numbers(List.of(ContactNumber.of("112", texts.any(), texts.any()))));

            assertThat(card)
                    .endsWith("\r\nEND:VCARD\r\n")
                    .doesNotContainPattern("(?<!\r)\n|\r(?!\n)|[\\x00-\\x08\\x7f]");
            assertThat(card.split("\r\n"))
                    .allSatisfy(line -> assertThat(octets(line)).isLessThanOrEqualTo(75));
            assertThat(CardTexts.split(card)).hasSize(1);
        }
    }

    private static Contact contact(RandomTexts texts, Supplier<String> text) {
        List<ContactNumber> numbers = new ArrayList<>(List.of(ContactNumber.of("112")));
        List<ContactEmail> emails = new ArrayList<>();
        List<List<String>> organizations = new ArrayList<>();
        for (int i = texts.below(3); i > 0; i--) {
            numbers.add(ContactNumber.of(text.get(), "work", "x-" + i));
            emails.add(ContactEmail.of(text.get(), "home"));
            organizations.add(List.of(text.get(), text.get()));
        }
        ContactAddress address = new ContactAddress(
                Optional.of(text.get()),
                Optional.of(text.get()),
                Optional.of(text.get()),
                Optional.of(text.get()),
                Optional.of(text.get()),
                Optional.of(text.get()),
                Optional.of(text.get()));
        return new Contact(
                "1",
                Optional.of(("Ada " + text.get()).replaceAll("[\\h\\v]+", " ").strip()),
                Optional.empty(),
                emails,
                numbers,
                List.of(address),
                organizations,
                Optional.of(ContactScope.SHARED));
    }

    private static Contact named(String name) {
        return new Contact(
                "1", Optional.of(name), Optional.empty(), List.of(), List.of(), List.of(), List.of(), Optional.empty());
    }

    private static int octets(String line) {
        return line.getBytes(StandardCharsets.UTF_8).length;
    }
}
