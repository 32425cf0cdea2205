package dev.switchboard.client.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.client.ErrorKind;
import dev.switchboard.client.InvalidRequestException;
import dev.switchboard.client.SipgateException;
import dev.switchboard.client.testing.Account;
import dev.switchboard.fake.Failure;
import dev.switchboard.fake.FakeSipgate;
import dev.switchboard.fake.RecordedRequest;
import dev.switchboard.fake.WriteAnswer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContactWritesTest {

    private final Account account = Account.open();
    private final FakeSipgate fake = account.fake();
    private final ContactsApi contacts = account.client().contacts();

    @AfterEach
    void close() {
        account.close();
    }

    @Test
    void createsAContactWithAllThatItHas() {
        contacts.create(NewContact.of(" Ada ", "Lovelace", ContactScope.SHARED)
                .number("+49 (0)211 936746-60", "work", "cell")
                .number("112")
                .email("ada@example.com", "home")
                .address(ContactAddress.of("Straße 1", "40219", "Düsseldorf", "Germany"))
                .organization("Example Ltd.", "Research", "Engines")
                .picture(new byte[] {1, 2, 3}));

        assertThat(fake.lastRequest().method()).isEqualTo("POST");
        assertThat(fake.lastRequest().path()).isEqualTo("/v2/contacts");
        assertThat(fake.lastRequest().query()).isEmpty();
        assertThat(fake.lastRequest().bodyText()).isEqualTo("""
                {"name":"Ada Lovelace","family":"Lovelace","given":"Ada",\
                "organization":[["Example Ltd.","Research","Engines"]],"picture":"AQID","scope":"SHARED",\
                "addresses":[{"streetAddress":"Straße 1","locality":"Düsseldorf","postalCode":"40219","country":"Germany"}],\
                "emails":[{"email":"ada@example.com","type":["home"]}],\
                "numbers":[{"number":"+4921193674660","type":["work","cell"]},{"number":"112","type":[]}]}""");
    }

    @Test
    void createsAContactWithOneNameAndNoStrayBlank() {
        contacts.create(NewContact.of("", "B", ContactScope.PRIVATE));

        assertThat(fake.lastRequest().bodyText()).isEqualTo("""
                {"name":"B","family":"B","given":"","organization":[],"picture":null,"scope":"PRIVATE",\
                "addresses":[],"emails":[],"numbers":[]}""");
    }

    @Test
    void refusesToCreateWhatSipgateCouldOnlyRefuse() {
        NewContact ada = NewContact.of("Ada", "Lovelace", ContactScope.PRIVATE);

        assertRefused(
                NewContact.of(" ", "", ContactScope.PRIVATE), "name: empty (expected: a first name or a last name)");
        assertRefused(ada.number(" "), "number: empty (expected: some text)");
        assertRefused(ada.email(""), "email: empty (expected: some text)");
        assertRefused(NewContact.of("Ada", "", ContactScope.INTERNAL), "scope: INTERNAL (expected: PRIVATE or SHARED)");
        assertThat(fake.requests()).isEmpty();
    }

    private void assertRefused(NewContact contact, String message) {
        assertThatThrownBy(() -> contacts.create(contact))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage(message);
    }

    @Test
    void updateSendsTheContactAsItIs() {
        Contact contact = new Contact(
                "a b/c",
                Optional.of("Ada"),
                Optional.of("AQID"),
                List.of(ContactEmail.of("ada@example.com", "home")),
                List.of(ContactNumber.of("0211 (936) 746", "work")),
                List.of(ContactAddress.of("Street 1", "40219", "Düsseldorf", "Germany")),
                List.of(List.of("Example Ltd.")),
                Optional.of(ContactScope.PRIVATE));

        assertThatThrownBy(() -> contacts.update(contact))
                .isInstanceOfSatisfying(
                        SipgateException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.NOT_FOUND));
        assertThat(fake.lastRequest().method()).isEqualTo("PUT");
        assertThat(fake.lastRequest().path()).isEqualTo("/v2/contacts/a%20b%2Fc");
        assertThat(fake.lastRequest().bodyText()).isEqualTo("""
                {"id":"a b/c","name":"Ada","picture":"AQID","emails":[{"email":"ada@example.com","type":["home"]}],\
                "numbers":[{"number":"0211 (936) 746","type":["work"]}],\
                "addresses":[{"streetAddress":"Street 1","locality":"Düsseldorf","postalCode":"40219","country":"Germany"}],\
                "organization":[["Example Ltd."]],"scope":"PRIVATE"}""");
    }

    @Test
    void updateOfWhatWasReadChangesThatAlone() {
        Contact read = contacts.page(ContactFilter.all().scope(ContactScope.SHARED), 0, 10)
                .items()
                .get(0);

        contacts.update(read.name("Alan M. Turing").numbers(List.of(ContactNumber.of("+4921112349", "home"))));

        assertThat(fake.lastRequest().bodyText()).isEqualTo("""
                {"id":"22222222-2222-4222-8222-222222222222","name":"Alan M. Turing","picture":null,"emails":[],\
                "numbers":[{"number":"+4921112349","type":["home"]}],"addresses":[],"organization":[],"scope":"SHARED"}""");
        assertThat(fake.contacts().find(read.id()).orElseThrow().getString("name"))
                .isEqualTo("Alan M. Turing");
    }

    @Test
    void changesOfAContactLeaveTheRestAlone() {
        Contact read = contacts.page(ContactFilter.all(), 0, 1).items().get(0);

        Contact changed = read.emails(List.of(ContactEmail.of("g@example.com")))
                .addresses(List.of())
                .organizations(List.of(List.of("Navy")))
                .scope(ContactScope.SHARED);

        assertThat(changed)
                .isEqualTo(new Contact(
                        read.id(),
                        read.name(),
                        read.picture(),
                        List.of(ContactEmail.of("g@example.com")),
                        read.numbers(),
                        List.of(),
                        List.of(List.of("Navy")),
                        Optional.of(ContactScope.SHARED)));
    }

    @Test
    void deletesOne() {
        contacts.delete("11111111-1111-4111-8111-111111111111");

        assertThat(fake.lastRequest().method()).isEqualTo("DELETE");
        assertThat(fake.lastRequest().path()).isEqualTo("/v2/contacts/11111111-1111-4111-8111-111111111111");
        assertThat(fake.lastRequest().body()).isEmpty();
        assertThat(fake.contacts().all()).hasSize(2);
    }

    @Test
    void idsStayOneSegmentAndNeverNameTheWholeList() {
        assertThatThrownBy(() -> contacts.delete("a/b?c#d")).isInstanceOf(SipgateException.class);
        assertThat(fake.lastRequest().path()).isEqualTo("/v2/contacts/a%2Fb%3Fc%23d");
        fake.forgetRequests();

        assertThatThrownBy(() -> contacts.delete(""))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage("id: \"\" (expected: the id of one thing)");
        assertThatThrownBy(() -> contacts.delete("..")).isInstanceOf(InvalidRequestException.class);
        assertThat(fake.requests()).isEmpty();
    }

    @Test
    void deletesAllPrivateByOneRequestWithoutABody() {
        contacts.deleteAllPrivate();

        assertThat(fake.requests()).hasSize(1);
        RecordedRequest request = fake.lastRequest();
        assertThat(request.method()).isEqualTo("DELETE");
        assertThat(request.path()).isEqualTo("/v2/contacts");
        assertThat(request.query()).isEmpty();
        assertThat(request.body()).isEmpty();
        assertThat(fake.contacts().all())
                .extracting(contact -> contact.getString("scope"))
                .containsExactly("SHARED", "INTERNAL");
    }

    @Test
    void status500IsNotBlamedOnACsvThatNobodySent() {
        fake.fail(Failure.status(500));

        assertThatThrownBy(() -> contacts.create(NewContact.of("Ada", "", ContactScope.PRIVATE)))
                .isInstanceOfSatisfying(SipgateException.class, e -> {
                    assertThat(e.kind()).isEqualTo(ErrorKind.SERVER_ERROR);
                    assertThat(e.mayHaveHappened()).isTrue();
                })
                .hasMessage("POST /contacts: 500, sipgate failed");
    }

    @ParameterizedTest
    @EnumSource
    void takesAnyAnswerToAWrite(WriteAnswer answer) {
        fake.answerWritesWith(answer);

        assertThatCode(() -> {
                    contacts.create(NewContact.of("Ada", "", ContactScope.PRIVATE));
                    contacts.delete("11111111-1111-4111-8111-111111111111");
                    contacts.deleteAllPrivate();
                    contacts.importCsv("firstname,lastname,number\nAda,Lovelace,112");
                })
                .doesNotThrowAnyException();
    }

    @Test
    void showNothingOfAPersonInText() {
        assertThat(NewContact.of("Ada", "Lovelace", ContactScope.SHARED).number("+4921112349"))
                .hasToString("NewContact[scope=SHARED]");
    }
}
