package dev.switchboard.client.contacts.vcard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.client.InvalidRequestException;
import dev.switchboard.client.contacts.ContactAddress;
import dev.switchboard.client.contacts.ContactNumber;
import dev.switchboard.client.contacts.ContactScope;
import dev.switchboard.client.contacts.NewContact;
import dev.switchboard.client.contacts.RandomTexts;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VCardReadingTest {

    private static final String START = "BEGIN:VCARD\nVERSION:4.0\n";

    @Test
    void readsAllThatAContactCanHold() {
        assertThat(one("""
                        VERSION:4.0
                        FN:Countess Ada
                        N:Lovelace;Ada;Augusta;;
                        ORG:Example Ltd.;Research
                        ORG:Engines
                        TEL;TYPE=work:+49 211 1
                        TEL;TYPE="HOME,cell":112
                        EMAIL;TYPE=home:ada@example.com
                        EMAIL:countess@example.com
                        ADR;TYPE=work:box;floor;Street 1;Düsseldorf;NRW;40219;Germany
                        ADR:;;Street 2;;;;
                        BDAY:18151210
                        X-ANY;X-P=1:any
                        """))
                .isEqualTo(NewContact.of("Ada", "Lovelace", ContactScope.SHARED)
                        .organization("Example Ltd.", "Research")
                        .organization("Engines")
                        .number("+49 211 1", "work")
                        .number("112", "home", "cell")
                        .email("ada@example.com", "home")
                        .email("countess@example.com")
                        .address(new ContactAddress(
                                Optional.of("box"),
                                Optional.of("floor"),
                                Optional.of("Street 1"),
                                Optional.of("Düsseldorf"),
                                Optional.of("NRW"),
                                Optional.of("40219"),
                                Optional.of("Germany")))
                        .address(new ContactAddress(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("Street 2"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())));
    }

    @Test
    void needsNoOrganizationAndNothingElseButNameAndNumber() {
        assertThat(one("VERSION:4.0\nN:Lovelace;Ada\nTEL:112\n"))
                .isEqualTo(NewContact.of("Ada", "Lovelace", ContactScope.SHARED).number("112"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void takesAnyLineEnd(String end) {
        String card = "BEGIN:VCARD\nVERSION:4.0\nN:Lovelace;Ada\nTEL:112\nEND:VCARD".replace("\n", end);

        assertThat(CardReader.read(card, ContactScope.SHARED)).hasSize(1);
        assertThat(CardReader.read("\uFEFF" + end + card + end + end, ContactScope.SHARED))
                .hasSize(1);
    }

    @Test
    void unfoldsLines() {
        assertThat(one("VERSION:4.0\nN:Love\n lace;A\n\tda\nTEL:+49 211\n  12345\nTE\n L:112\n"))
                .isEqualTo(NewContact.of("Ada", "Lovelace", ContactScope.SHARED)
                        .number("+49 211 12345")
                        .number("112"));
    }

    @Test
    void unescapesValues() {
        NewContact contact = one("""
                VERSION:4.0
                N:Do\\;e\\, x;A\\\\b
                TEL:112
                ORG:A\\;B;C\\,D
                ADR:;;Line 1\\nLine 2\\NLine 3;Frankfurt\\, Main;;;
                """);

        assertThat(contact.lastname()).isEqualTo("Do;e, x");
        assertThat(contact.firstname()).isEqualTo("A\\b");
        assertThat(contact.organizations()).containsExactly(List.of("A;B", "C,D"));
        assertThat(contact.addresses().get(0).streetAddress()).contains("Line 1\nLine 2\nLine 3");
        assertThat(contact.addresses().get(0).locality()).contains("Frankfurt, Main");
    }

    @Test
    void commaThatIsNotEscapedDoesNotCutAnAddress() {
        assertThat(one("VERSION:4.0\nN:A;B\nTEL:112\nADR:;;Street 1, floor 2;Town;;;\n")
                        .addresses()
                        .get(0)
                        .streetAddress())
                .contains("Street 1, floor 2");
    }

    @Test
    void readsVersion3WithItsTypesAndGroups() {
        assertThat(one("""
                        VERSION:3.0
                        n:Lovelace;Ada;;;
                        item1.TEL;TYPE=CELL;type=VOICE;type=pref:+49 211 1
                        item1.X-ABLabel:private
                        EMAIL;TYPE=INTERNET,HOME:ada@example.com
                        item2.ADR;type=HOME:;;Street 1;Town;;;
                        """))
                .isEqualTo(NewContact.of("Ada", "Lovelace", ContactScope.SHARED)
                        .number("+49 211 1", "cell", "voice", "pref")
                        .email("ada@example.com", "internet", "home")
                        .address(new ContactAddress(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("Street 1"),
                                Optional.of("Town"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())));
    }

    @ParameterizedTest
    @CsvSource({
        "TEL;VALUE=uri:tel:+1-202-555-0101, +1-202-555-0101",
        "TEL;VALUE=uri;TYPE=\"voice\":TEL:+1-202-555-0101, +1-202-555-0101",
        "TEL:tel:+12025550101, +12025550101",
        "TEL;VALUE=text:tel: 0211 1234, 0211 1234",
        "TEL;VALUE=uri:tel:0211-1234, 0211-1234",
        "TEL;VALUE=uri:tel:+1-202-555-0101;ext=5, +1-202-555-0101;ext=5",
        "TEL: 112 , 112",
    })
    void numbersLoseTheirScheme(String line, String number) {
        assertThat(one("VERSION:4.0\nN:A;B\n" + line + "\n").numbers())
                .extracting(ContactNumber::number)
                .containsExactly(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"N:;;;;\nFN:Example Ltd.", "FN:Example Ltd.", "N:Example Ltd.", "N:Example Ltd.;;;;\nFN:x"})
    void oneNameIsEnough(String lines) {
        assertThat(one("VERSION:4.0\n" + lines + "\nTEL:112\n"))
                .isEqualTo(
                        NewContact.of("", "Example Ltd.", ContactScope.SHARED).number("112"));
    }

    @Test
    void emptyValuesAreNone() {
        assertThat(one("VERSION:4.0\nN:A;B\nTEL:112\nTEL:\nEMAIL: \nORG:;\nADR:;;;;;;\n"))
                .isEqualTo(NewContact.of("B", "A", ContactScope.SHARED).number("112"));
    }

    @Test
    void severalCardsAreSeveralContacts() {
        String cards = START + "N:A\nTEL:1\nEND:VCARD\n\n" + "begin:vcard\nversion:3.0\nn:B\ntel:2\nend:vcard\n";

        assertThat(CardReader.read(cards, ContactScope.PRIVATE))
                .containsExactly(
                        NewContact.of("", "A", ContactScope.PRIVATE).number("1"),
                        NewContact.of("", "B", ContactScope.PRIVATE).number("2"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''| vCards: none (expected: BEGIN:VCARD)",
                "N:A;B~TEL:1~END:VCARD| vCards, line 1: text outside of a card (expected: BEGIN:VCARD)",
                "BEGIN:VCARD~VERSION:4.0~N:A;B~TEL:1| vCard 1 (line 1): not ended (expected: END:VCARD)",
                "~BEGIN:VCARD~VERSION:4.0~BEGIN:VCARD"
                        + "| vCard 1 (line 2): another one begins in line 4 (expected: END:VCARD before)",
                "BEGIN:VCARD~END:VCARD~END:VCARD| vCards, line 3: text outside of a card (expected: BEGIN:VCARD)",
                "BEGIN:VCARD~VERSION:4.0~N:A;B~TEL~END:VCARD"
                        + "| vCards, line 4: without a colon (expected: a name, a colon and a value)",
                "BEGIN:VCARD~N:A;B~TEL:1~END:VCARD"
                        + "| vCard 1 (line 1): without a version (expected: VERSION:3.0 or VERSION:4.0)",
                "BEGIN:VCARD~VERSION:2.1~N:A;B~TEL:1~END:VCARD"
                        + "| vCard 1 (line 1): of another version (expected: VERSION:3.0 or VERSION:4.0)",
                "BEGIN:VCARD~VERSION:4.0~FN: ~N: ;~TEL:1~END:VCARD| vCard 1 (line 1): without a name (expected: N or FN)",
                "BEGIN:VCARD~VERSION:4.0~N:A;B~TEL: ~END:VCARD| vCard 1 (line 1): without a phone number (expected: TEL)",
            })
    void saysWhatIsWrong(String text, String message) {
        assertThatThrownBy(() -> CardReader.read(text.replace('~', '\n'), ContactScope.SHARED))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage(message);
    }

    @Test
    void tellsAllMistakesUpToTen() {
        String wrong = START + "N:A\nEND:VCARD\n";
        String right = START + "N:A\nTEL:1\nEND:VCARD\n";

        assertThatThrownBy(() -> CardReader.read(wrong + right + wrong, ContactScope.SHARED))
                .hasMessage("vCard 1 (line 1): without a phone number (expected: TEL);"
                        + " vCard 3 (line 10): without a phone number (expected: TEL)");
        assertThatThrownBy(() -> CardReader.read(wrong.repeat(10), ContactScope.SHARED))
                .hasMessageContaining("vCard 10 (line 37)")
                .hasMessageNotContaining("more");
        assertThatThrownBy(() -> CardReader.read(wrong.repeat(12), ContactScope.SHARED))
                .hasMessageNotContaining("vCard 11")
                .hasMessageEndingWith("; and 2 more");
    }

    @Test
    void whateverTheTextIsItIsReadOrRefused() {
        RandomTexts texts = new RandomTexts(5);
        String[] names = {
            "BEGIN", "END", "VERSION", "N", "FN", "TEL", "EMAIL", "ADR", "ORG", "PHOTO", "AGENT", "BDAY", "GEO",
            "x.TEL", ""
        };
        int readable = 0;
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text =
                    new StringBuilder("BEGIN:VCARD\r\nVERSION:" + (texts.below(2) + 3) + ".0\r\nN:A\r\nTEL:1\r\n");
            for (int line = texts.below(6); line > 0; line--) {
                text.append(names[texts.below(names.length)])
                        .append(texts.below(2) == 0 ? ";TYPE=" + texts.any() : texts.below(3) == 0 ? ";VALUE=uri" : "")
                        .append(":")
                        .append(texts.any())
                        .append("\r\n");
            }
            try {
                CardReader.read(text + "END:VCARD\r\n", ContactScope.SHARED);
                readable++;
            } catch (InvalidRequestException e) {
                assertThat(e).hasMessageContaining("(expected: ");
            }
        }
        assertThat(readable).isBetween(500, 2_500);
    }

    private static NewContact one(String lines) {
        List<NewContact> contacts = CardReader.read("BEGIN:VCARD\n" + lines + "END:VCARD\n", ContactScope.SHARED);
        assertThat(contacts).hasSize(1);
        return contacts.get(0);
    }
}
