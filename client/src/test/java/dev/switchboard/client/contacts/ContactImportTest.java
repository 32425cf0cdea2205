package dev.switchboard.client.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.client.ErrorKind;
import dev.switchboard.client.InvalidRequestException;
import dev.switchboard.client.SipgateException;
import dev.switchboard.client.contacts.CsvImport.SkippedRow;
import dev.switchboard.client.testing.Account;
import dev.switchboard.fake.Failure;
import dev.switchboard.fake.FakeSipgate;
import dev.switchboard.fake.RecordedRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ContactImportTest {

    private final Account account = Account.open();
    private final FakeSipgate fake = account.fake();
    private final ContactsApi contacts = account.client().contacts();

    @AfterEach
    void close() {
        account.close();
    }

    @Test
    void csvGoesOutAsBase64OfUtf8() {
        CsvImport result = contacts.importCsv("lastname,firstname,number\nMüller,Änne,+4921163553355\nŁódź€,😀,112");

        assertThat(result).isEqualTo(new CsvImport(2, List.of()));
        assertThat(fake.requests()).hasSize(1);
        assertThat(fake.lastRequest().method()).isEqualTo("POST");
        assertThat(fake.lastRequest().path()).isEqualTo("/v2/contacts/import/csv");
        String text = "firstname,lastname,number\nÄnne,Müller,+4921163553355\n😀,Łódź€,112";
        String base64 = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        assertThat(fake.lastRequest().bodyText()).isEqualTo("{\"base64Content\":\"" + base64 + "\"}");
        assertThat(fake.contacts().all())
                .extracting(contact -> contact.getString("name"))
                .contains("Änne Müller", "😀 Łódź€");
    }

    @Test
    void csvWithoutRowsIsNotSent() {
        assertThat(contacts.importCsv("firstname,lastname,number\n")).isEqualTo(new CsvImport(0, List.of()));
        assertThat(contacts.importCsv("firstname,lastname,number\nAda,Lovelace"))
                .isEqualTo(new CsvImport(0, List.of(new SkippedRow(1, 2, "2 values (expected: 3)"))));
        assertThat(fake.requests()).isEmpty();
    }

    @Test
    void brokenCsvIsNotSent() {
        assertThatThrownBy(() -> contacts.importCsv("firstname,lastname\nAda,Lovelace"))
                .isInstanceOf(InvalidRequestException.class);
        assertThat(fake.requests()).isEmpty();
    }

    @Test
    void status500MayMeanTheCsvAndKeepsWhatSipgateSays() {
        fake.fail(Failure.status(500).body("text/plain", "bad row"));

        assertThatThrownBy(() -> contacts.importCsv("firstname,lastname,number\nAda,Lovelace,112"))
                .isInstanceOfSatisfying(
                        SipgateException.class, e -> assertThat(e.status()).isEqualTo(500))
                .hasMessage("POST /contacts/import/csv: 500, sipgate failed, or does not understand the CSV;"
                        + " sipgate says: bad row");
    }

    @Test
    void vCardGoesOutAsAContact() {
        BulkResult<NewContact> result = contacts.importVCards("""
                BEGIN:VCARD
                VERSION:4.0
                N:Lovelace;Ada;;;
                TEL;TYPE=work:+49 211 936746-60
                EMAIL:ada@example.com
                ORG:Example Ltd.;Research
                ADR:;;Street 1;Düsseldorf;;40219;Germany
                END:VCARD
                """, ContactScope.PRIVATE);

        assertThat(result.complete()).isTrue();
        assertThat(result.done()).hasSize(1);
        assertThat(fake.lastRequest().method()).isEqualTo("POST");
        assertThat(fake.lastRequest().path()).isEqualTo("/v2/contacts");
        assertThat(fake.lastRequest().bodyText()).isEqualTo("""
                {"name":"Ada Lovelace","family":"Lovelace","given":"Ada","organization":[["Example Ltd.","Research"]],\
                "picture":null,"scope":"PRIVATE",\
                "addresses":[{"streetAddress":"Street 1","locality":"Düsseldorf","postalCode":"40219","country":"Germany"}],\
                "emails":[{"email":"ada@example.com","type":[]}],\
                "numbers":[{"number":"+4921193674660","type":["work"]}]}""");
    }

    @Test
    void severalVCardsAreSeveralContactsAndAFailureDoesNotEndThem() {
        fake.contacts().clear();
        fake.failWhen("POST", "/contacts", Failure.status(400), 1);

        BulkResult<NewContact> result = contacts.importVCards(card("A") + card("B") + card("C"), ContactScope.SHARED);

        assertThat(result.failed()).singleElement().satisfies(failure -> {
            assertThat(failure.item().lastname()).isEqualTo("A");
            assertThat(failure.cause().kind()).isEqualTo(ErrorKind.BAD_REQUEST);
        });
        assertThat(result.done()).extracting(NewContact::lastname).containsExactly("B", "C");
        assertThat(fake.contacts().all())
                .extracting(contact -> contact.getString("name"))
                .containsExactly("B", "C");
    }

    @Test
    void wrongCredentialsAreTriedOnce() {
        fake.acceptOnly("Bearer another");

        BulkResult<NewContact> result = contacts.importVCards(card("A") + card("B"), ContactScope.SHARED);

        assertThat(result.failed()).hasSize(1);
        assertThat(result.untried()).extracting(NewContact::lastname).containsExactly("B");
        assertThat(fake.requests()).extracting(RecordedRequest::method).containsExactly("POST");
    }

    @Test
    void nothingIsSentIfOneCardIsWrong() {
        assertThatThrownBy(() -> contacts.importVCards(card("A") + card(""), ContactScope.SHARED))
                .isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> contacts.importVCards(card("A"), ContactScope.INTERNAL))
                .isInstanceOf(InvalidRequestException.class);
        assertThat(fake.requests()).isEmpty();
    }

    private static String card(String family) {
        return "BEGIN:VCARD\r\nVERSION:4.0\r\nN:" + family + ";\r\nTEL:112\r\nEND:VCARD\r\n";
    }
}
