package dev.switchboard.client.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.switchboard.client.InvalidRequestException;
import dev.switchboard.client.Page;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ContactExportTest {

    private static final Contact GRACE = new Contact(
            "1",
            Optional.of("Grace \"Amazing\" Hopper"),
            Optional.of("AQID"),
            List.of(ContactEmail.of("grace@example.com", "work")),
            List.of(ContactNumber.of("+4915799912347", "cell"), ContactNumber.of("112")),
            List.of(ContactAddress.of("Street 1", "40219", "Düsseldorf", "Germany")),
            List.of(List.of("Example Ltd.", "Compilers")),
            Optional.of(ContactScope.PRIVATE));

    private static final Contact NOBODY = new Contact(
            "2", Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), List.of(), Optional.empty());

    @Test
    void csvQuotesEachValueAndWritesListsAsJson() {
        assertThat(export(GRACE, NOBODY).csv()).isEqualTo("""
                "id","name","emails","numbers","addresses","organizations"
                "1","Grace ""Amazing"" Hopper","[""grace@example.com""]","[""+4915799912347"",""112""]",\
                "[{""streetAddress"":""Street 1"",""locality"":""Düsseldorf"",""postalCode"":""40219"",\
                ""country"":""Germany""}]","[[""Example Ltd."",""Compilers""]]"
                "2","","[]","[]","[]","[]\"""");
    }

    @Test
    void csvOfNothingIsAHeader() {
        assertThat(export().csv(';'))
                .isEqualTo("\"id\";\"name\";\"emails\";\"numbers\";\"addresses\";\"organizations\"");
    }

    @Test
    void csvRefusesDelimitersThatCannotBe() {
        for (char delimiter : "\"#\r\n".toCharArray()) {
            assertThatThrownBy(() -> export(GRACE).csv(delimiter))
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessage("delimiter: a quote, a line end or # (expected: such as , or ;)");
        }
    }

    @Test
    void csvReadsBackTheSameWhateverIsInIt() {
        RandomTexts texts = new RandomTexts(2);
        for (int i = 0; i < 2_000; i++) {
            String id = texts.some();
            String name = texts.any();
            Contact contact = new Contact(
                    id,
                    Optional.of(name),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(List.of(texts.some())),
                    Optional.empty());
            char delimiter = ",;\t|\0".charAt(texts.below(5));

            List<CsvRecord> rows =
                    CsvReader.builder()
                            .fieldSeparator(delimiter)
                            .ofCsvRecord(export(contact).csv(delimiter))
                            .stream()
                            .toList();

            assertThat(rows).hasSize(2);
            assertThat(rows.get(1).getFields()).hasSize(6).startsWith(id, name);
        }
    }

    @Test
    void jsonHasTheFieldsOfSipgatesOwnExport() {
        assertThat(export(GRACE, NOBODY).json()).isEqualTo("""
                {"contacts":[{"id":"1","name":"Grace \\"Amazing\\" Hopper","emails":["grace@example.com"],\
                "numbers":["+4915799912347","112"],"addresses":[{"streetAddress":"Street 1","locality":"Düsseldorf",\
                "postalCode":"40219","country":"Germany"}],"organizations":[["Example Ltd.","Compilers"]],\
                "scope":"PRIVATE"},{"id":"2","emails":[],"numbers":[],"addresses":[],"organizations":[]}],"totalCount":7}""");
    }

    @Test
    void jsonWithoutATotalHasNone() {
        assertThat(new ContactExport(new Page<>(List.of(), 0, OptionalLong.empty(), OptionalLong.empty())).json())
                .isEqualTo("{\"contacts\":[]}");
    }

    @Test
    void vCardsAreOneEachOrOneText() {
        ContactExport export = export(GRACE, NOBODY);

        assertThat(export.vCards()).hasSize(2).allMatch(card -> card.endsWith("END:VCARD\r\n"));
        assertThat(export.singleVCard()).isEqualTo(String.join("", export.vCards()));
        assertThat(export().singleVCard()).isEmpty();
    }

    private static ContactExport export(Contact... contacts) {
        return new ContactExport(new Page<>(List.of(contacts), 0, OptionalLong.empty(), OptionalLong.of(7)));
    }
}
