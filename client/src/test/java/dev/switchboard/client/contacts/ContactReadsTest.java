package dev.switchboard.client.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.client.ErrorKind;
import dev.switchboard.client.InvalidRequestException;
import dev.switchboard.client.Page;
import dev.switchboard.client.SipgateException;
import dev.switchboard.client.testing.Account;
import dev.switchboard.fake.Failure;
import dev.switchboard.fake.FakeSipgate;
import dev.switchboard.fake.RecordedRequest;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ContactReadsTest {

    private final Account account = Account.open();
    private final FakeSipgate fake = account.fake();
    private final ContactsApi contacts = account.client().contacts();

    @AfterEach
    void close() {
        account.close();
    }

    @Test
    void readsAllFields() {
        Page<Contact> page = contacts.page(ContactFilter.all(), 0, 1);

        assertThat(page.items())
                .containsExactly(new Contact(
                        "11111111-1111-4111-8111-111111111111",
                        Optional.of("Grace Hopper"),
                        Optional.empty(),
                        List.of(ContactEmail.of("grace@example.com", "work")),
                        List.of(ContactNumber.of("+4915799912347", "cell")),
                        List.of(ContactAddress.of("Example Street 1", "40219", "Düsseldorf", "Germany")),
                        List.of(List.of("Example Ltd.", "Compilers")),
                        Optional.of(ContactScope.PRIVATE)));
        assertThat(fake.lastRequest().method()).isEqualTo("GET");
        assertThat(fake.lastRequest().path()).isEqualTo("/v2/contacts");
        assertThat(fake.lastRequest().query()).contains("offset=0&limit=1");
    }

    @Test
    void toleratesWhatIsAbsentNullOrUnknown() {
        fake.contacts().clear();
        fake.contacts().add("""
                {"id": "1", "name": null, "emails": null, "numbers": [null, {"number": null, "type": null}],
                 "addresses": [{}], "organization": [null, ["a", null]], "scope": "GALACTIC", "note": "new"}""");
        fake.contacts().add("""
                {"id": "2", "numbers": [{"number": 49211, "type": ["work"], "more": {}}]}""");

        List<Contact> read = contacts.page(ContactFilter.all(), 0, 10).items();

        assertThat(read.get(0).name()).isEmpty();
        assertThat(read.get(0).emails()).isEmpty();
        assertThat(read.get(0).numbers()).containsExactly(ContactNumber.of(""));
        assertThat(read.get(0).addresses().get(0).country()).isEmpty();
        assertThat(read.get(0).organizations()).containsExactly(List.of("a"));
        assertThat(read.get(0).scope()).contains(new ContactScope("GALACTIC"));
        assertThat(read.get(1).numbers()).containsExactly(ContactNumber.of("49211", "work"));
        assertThat(read.get(1).scope()).isEmpty();
    }

    @Test
    void pageTellsWhereTheNextBeginsAndHowManyThereAre() {
        Page<Contact> first = contacts.page(ContactFilter.all(), 0, 2);
        Page<Contact> second = contacts.page(ContactFilter.all(), first.next().getAsLong(), 2);

        assertThat(first.next()).hasValue(2);
        assertThat(first.totalCount()).hasValue(3);
        assertThat(second.items()).extracting(Contact::id).containsExactly("33333333-3333-4333-8333-333333333333");
        assertThat(second.next()).isEmpty();
        assertThat(fake.lastRequest().query()).contains("offset=2&limit=2");
    }

    @Test
    void scopeIsFilteredHereAndPagesGoOnByWhatCame() {
        Page<Contact> page = contacts.page(ContactFilter.all().scope(ContactScope.SHARED), 0, 1);

        assertThat(page.items()).isEmpty();
        assertThat(page.next()).hasValue(1);
        assertThat(page.totalCount()).hasValue(3);
        assertThat(fake.lastRequest().query()).contains("offset=0&limit=1");
    }

    @Test
    void streamPagesThroughAllAndBeyondPagesWithoutAnyThatFits() {
        fake.contacts().clear();
        seed(2_500, i -> i == 0 || i == 2_400 ? "SHARED" : "PRIVATE");

        assertThat(contacts.stream(ContactFilter.all())).hasSize(2_500).doesNotHaveDuplicates();
        assertThat(fake.requests())
                .extracting(RecordedRequest::query)
                .map(Optional::get)
                .containsExactly("offset=0&limit=1000", "offset=1000&limit=1000", "offset=2000&limit=1000");
        assertThat(contacts.stream(ContactFilter.all().scope(ContactScope.SHARED)))
                .extracting(Contact::id)
                .containsExactly("id0", "id2400");
    }

    @Test
    void streamFetchesNoMoreThanIsRead() {
        fake.contacts().clear();
        seed(1_500, i -> "PRIVATE");

        assertThat(contacts.stream(ContactFilter.all()).findFirst()).isPresent();
        assertThat(fake.requests()).hasSize(1);
    }

    @Test
    void phoneNumbersAreRepeatedEncodedAndAskedForOnceWithoutAPage() {
        ContactFilter filter = ContactFilter.all().phoneNumbers(List.of("+49 1579 9912347", "112"));

        assertThat(contacts.stream(filter))
                .extracting(contact -> contact.name().orElse(""))
                .containsExactly("Grace Hopper");
        assertThat(fake.requests()).hasSize(1);
        assertThat(fake.lastRequest().query()).contains("phonenumbers=%2B4915799912347&phonenumbers=112");
    }

    @Test
    void phoneNumbersEndAlthoughTheServerSaysThatThereIsMore() {
        fake.fail(Failure.status(200).body("application/json", """
                {"items": [{"id": "1"}], "totalCount": 2}"""), 2);
        ContactFilter filter = ContactFilter.all().phoneNumbers(List.of("+4915799912347"));

        assertThat(contacts.page(filter, 0, 1).next()).isEmpty();
        assertThat(contacts.stream(filter)).hasSize(1);
        assertThat(fake.requests()).hasSize(2);
    }

    @Test
    void phoneNumbersAndScopeBothCount() {
        ContactFilter filter =
                ContactFilter.all().phoneNumbers(List.of("+4915799912347")).scope(ContactScope.SHARED);

        assertThat(contacts.page(filter, 0, 10).items()).isEmpty();
    }

    @Test
    void listWithoutTotalGoesOnBehindAPageThatIsNotFull() {
        fake.fail(Failure.status(200).body("application/json", """
                {"items": [{"id": "1"}, {"id": "2"}]}"""), 2);

        assertThat(contacts.page(ContactFilter.all(), 0, 2).next()).hasValue(2);
        assertThat(contacts.page(ContactFilter.all(), 0, 3).next()).hasValue(2);
    }

    @Test
    void refusesPagesThatCannotBe() {
        ContactFilter byNumber = ContactFilter.all().phoneNumbers(List.of("+4915799912347"));

        assertThatThrownBy(() -> contacts.page(ContactFilter.all(), -1, 1))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage("offset: -1 (expected: at least 0)");
        assertThatThrownBy(() -> contacts.page(byNumber, 1, 1))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage("offset: 1 (expected: 0, because what is found by phone numbers comes at once)");
        assertThatThrownBy(() -> contacts.page(ContactFilter.all(), 0, 0))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage("limit: 0 (expected: at least 1)");
        assertThat(fake.requests()).isEmpty();
    }

    @Test
    void refusesToAskForNoNumbersWhichWouldMeanAll() {
        assertThatThrownBy(() -> ContactFilter.all().phoneNumbers(List.of()))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage("phoneNumbers: none (expected: at least one; without, all contacts are found)");
        assertThatThrownBy(() -> ContactFilter.all().phoneNumbers(List.of("112", " ")))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage("phoneNumbers: empty (expected: some text)");
    }

    @Test
    void failuresOfReadsHaveTheirMeanings() {
        fake.fail(Failure.status(403));
        assertThatThrownBy(() -> contacts.page(ContactFilter.all(), 0, 1))
                .isInstanceOfSatisfying(
                        SipgateException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.FORBIDDEN))
                .hasMessage(
                        "GET /contacts: 403, not allowed: the token lacks a scope, or the feature is not booked or not in"
                                + " this kind of account");
        fake.fail(Failure.status(500));
        assertThatThrownBy(() -> contacts.export(ContactFilter.all()))
                .isInstanceOf(SipgateException.class)
                .hasMessage("GET /contacts: 500, sipgate failed");
    }

    @Test
    void contactWithoutAnIdCannotBeRead() {
        fake.fail(Failure.status(200).body("application/json", """
                {"items": [{"name": "Nobody"}]}"""));

        assertThatThrownBy(() -> contacts.page(ContactFilter.all(), 0, 1))
                .isInstanceOfSatisfying(
                        SipgateException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.UNREADABLE));
    }

    @Test
    void exportHoldsAllOrAPage() {
        fake.contacts().clear();
        seed(1_001, i -> i == 1_000 ? "SHARED" : "PRIVATE");

        Page<Contact> shared =
                contacts.export(ContactFilter.all().scope(ContactScope.SHARED)).page();
        Page<Contact> part = contacts.export(ContactFilter.all(), 999, 1).page();

        assertThat(shared.items()).extracting(Contact::id).containsExactly("id1000");
        assertThat(shared.next()).isEmpty();
        assertThat(shared.totalCount()).hasValue(1_001);
        assertThat(part.items()).extracting(Contact::id).containsExactly("id999");
        assertThat(part.next()).isEqualTo(OptionalLong.of(1_000));
    }

    @Test
    void showNothingOfAPersonInText() {
        Contact contact = contacts.page(ContactFilter.all(), 0, 1).items().get(0);

        assertThat(contact).hasToString("Contact[id=11111111-1111-4111-8111-111111111111, scope=PRIVATE]");
        assertThat(contact.numbers()).hasToString("[ContactNumber[types=[cell]]]");
        assertThat(contact.emails()).hasToString("[ContactEmail[types=[work]]]");
        assertThat(contact.addresses()).hasToString("[ContactAddress]");
        assertThat(ContactFilter.all().scope(ContactScope.SHARED).phoneNumbers(List.of("+4915799912347")))
                .hasToString("ContactFilter[SHARED, 1 phone numbers]");
    }

    private void seed(int count, IntFunction<String> scope) {
        for (int i = 0; i < count; i++) {
            fake.contacts()
                    .add("{\"id\": \"id" + i + "\", \"name\": \"Name " + i + "\", \"scope\": \"" + scope.apply(i)
                            + "\"}");
        }
    }
}
