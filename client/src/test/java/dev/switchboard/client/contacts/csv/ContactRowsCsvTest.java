package dev.switchboard.client.contacts.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.switchboard.client.InvalidRequestException;
import dev.switchboard.client.contacts.CsvImport;
import dev.switchboard.client.contacts.CsvImport.SkippedRow;
import dev.switchboard.client.contacts.RandomTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactRowsCsvTest {

    @Test
    void putsTheColumnsInOrder() {
        assertText("lastname,firstname,number\nTuring,Alan,+4921163553355", "Alan,Turing,+4921163553355");
    }

    @Test
    void leavesOtherColumnsAndEmptyLinesOut() {
        assertText(
                "\nnumber,lastname,firstname,alias\n\n+4921163553355,Turing,Alan,\r\n+4921163553355,Lovelace,Ada,",
                "Alan,Turing,+4921163553355",
                "Ada,Lovelace,+4921163553355");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Firstname,LASTNAME,Number",
                " firstname , lastname\t,number ",
                "\uFEFFfirstname,lastname,number",
                "\uFEFF\"firstname\",\"lastname\",\"number\"",
            })
    void takesHeadersAsPeopleAndProgramsWriteThem(String header) {
        assertText(header + "\nAda,Lovelace,112", "Ada,Lovelace,112");
    }

    @Test
    void headerDoesNotDependOnTheMachinesLanguage() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertText("FIRSTNAME,LASTNAME,NUMBER\nAda,Lovelace,112", "Ada,Lovelace,112");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void readsAndWritesQuotes() {
        assertText(
                "firstname,lastname,number\r\n\"a,b\",\"c \"\"d\"\"\",112\r\n\"two\nlines\",e,113\r\n",
                "\"a,b\",\"c \"\"d\"\"\",112",
                "\"two\nlines\",e,113");
    }

    @Test
    void sendsNumbersInE164FormWhereTheyCanBe() {
        assertText(
                "firstname,lastname,number\nA,B, +49 (0)211 936746-60 \nC,D,0211 936746\nE,F,10",
                "A,B,+4921193674660",
                "C,D,0211 936746",
                "E,F,10");
    }

    @Test
    void reportsEachRowThatItSkipsAndWritesNoEmptyLine() {
        ContactRows rows = ContactRows.read("""
                firstname,lastname,number
                Ada,Lovelace,112
                "Two
                lines",Lovelace

                ,Turing,113
                Alan, ,113
                Alan,Turing,
                Alan,Turing,113,more
                ,,
                Alan,Turing,113
                """);

        assertThat(rows.text()).isEqualTo("firstname,lastname,number\nAda,Lovelace,112\nAlan,Turing,113");
        assertThat(rows.result())
                .isEqualTo(new CsvImport(
                        2,
                        List.of(
                                new SkippedRow(2, 3, "2 values (expected: 3)"),
                                new SkippedRow(3, 6, "firstname: empty (expected: some text)"),
                                new SkippedRow(4, 7, "lastname: empty (expected: some text)"),
                                new SkippedRow(5, 8, "number: empty (expected: some text)"),
                                new SkippedRow(6, 9, "4 values (expected: 3)"),
                                new SkippedRow(7, 10, "firstname: empty (expected: some text)"))));
    }

    @Test
    void headerAloneIsNoRow() {
        assertThat(ContactRows.read("firstname,lastname,number").result()).isEqualTo(new CsvImport(0, List.of()));
    }

    @Test
    void saysWhatIsWrongWithTheWholeText() {
        assertRefused("", "CSV: empty (expected: a header, and a row for each contact)");
        assertRefused("\uFEFF\r\n\n", "CSV: empty (expected: a header, and a row for each contact)");
        assertRefused(
                "firstname,lastname\nAda,Lovelace",
                "CSV header: without \"number\" (expected: firstname, lastname and number, separated by commas)");
        assertRefused(
                "firstname;lastname;number\nAda;Lovelace;112",
                "CSV header: without \"firstname\" (expected: firstname, lastname and number, separated by commas)");
        assertThatThrownBy(() -> ContactRows.read("firstname,lastname,number\nAda,\"Lovelace,112"))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageStartingWith("CSV: not readable, ")
                .hasMessageNotContaining("Lovelace");
        assertThatThrownBy(() -> ContactRows.read("firstname,lastname,number\nAda,\"Love\"lace,112"))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageStartingWith("CSV: not readable, ");
    }

    @Test
    void whatIsWrittenReadsBackTheSame() {
        RandomTexts texts = new RandomTexts(1);
        for (int i = 0; i < 2_000; i++) {
            List<List<String>> rows = new ArrayList<>();
            for (int row = texts.below(5); row >= 0; row--) {
                rows.add(List.of(texts.some(), texts.some(), texts.some()));
            }
            String written = ContactRows.read(csv(rows)).text();

            assertThat(read(written.substring(written.indexOf('\n') + 1))).isEqualTo(rows);
            assertThat(ContactRows.read(written).text()).isEqualTo(written);
        }
    }

    private static String csv(List<List<String>> rows) {
        StringBuilder csv = new StringBuilder("firstname,lastname,number");
        for (List<String> row : rows) {
            csv.append("\r\n");
            row.forEach(
                    value -> csv.append('"').append(value.replace("\"", "\"\"")).append("\","));
            csv.setLength(csv.length() - 1);
        }
        return csv.toString();
    }

    private static List<List<String>> read(String csv) {
        return CsvReader.builder().ofCsvRecord(csv).stream()
                .map(CsvRecord::getFields)
                .toList();
    }

    private static void assertText(String csv, String... rows) {
        assertThat(ContactRows.read(csv).text()).isEqualTo("firstname,lastname,number\n" + String.join("\n", rows));
    }

    private static void assertRefused(String csv, String message) {
        assertThatThrownBy(() -> ContactRows.read(csv))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage(message);
    }
}
