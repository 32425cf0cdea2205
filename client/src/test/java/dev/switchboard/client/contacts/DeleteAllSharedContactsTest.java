package dev.switchboard.client.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.switchboard.client.ErrorKind;
import dev.switchboard.client.SipgateException;
import dev.switchboard.client.testing.Account;
import dev.switchboard.fake.Failure;
import dev.switchboard.fake.FakeSipgate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DeleteAllSharedContactsTest {

    private final Account account = Account.open();
    private final FakeSipgate fake = account.fake();
    private final ContactsApi contacts = account.client().contacts();

    @BeforeEach
    void emptyBook() {
        fake.contacts().clear();
    }

    @AfterEach
    void close() {
        account.close();
    }

    @Test
    void allAreGoneWhenItReturnsAlsoThoseBeyondTheFirst5000() {
        for (int i = 0; i < 5_100; i++) {
            add("id" + i, i % 500 == 7 || i >= 5_050 ? "SHARED" : i % 2 == 0 ? "PRIVATE" : "INTERNAL");
        }
        long others = fake.contacts().all().stream()
                .filter(contact -> !contact.getString("scope").equals("SHARED"))
                .count();

        BulkResult<String> result = contacts.deleteAllShared();

        assertThat(result.complete()).isTrue();
        assertThat(result.done()).hasSize(61).contains("id7", "id5007", "id5099");
        assertThat(fake.contacts().all())
                .hasSize((int) others)
                .noneMatch(contact -> contact.getString("scope").equals("SHARED"));
    }

    @Test
    void nothingToDeleteIsNoFailure() {
        add("1", "PRIVATE");

        assertThat(contacts.deleteAllShared().done()).isEmpty();
        assertThat(fake.requests()).hasSize(1);
    }

    @Test
    void aFailureIsReportedAndTheRestIsDeleted() {
        add("1", "SHARED");
        add("2", "SHARED");
        add("3", "SHARED");
        fake.failWhen("DELETE", "/contacts/2", Failure.status(500));

        BulkResult<String> result = contacts.deleteAllShared();

        assertThat(result.complete()).isFalse();
        assertThat(result.done()).containsExactly("1", "3");
        assertThat(result.untried()).isEmpty();
        assertThat(result.failed()).singleElement().satisfies(failure -> {
            assertThat(failure.item()).isEqualTo("2");
            assertThat(failure.cause()).hasMessage("DELETE /contacts/2: 500, sipgate failed");
        });
        assertThat(fake.contacts().all()).hasSize(1);
    }

    static List<Arguments> whatAllOthersWouldMeet() {
        return List.of(
                arguments(Failure.status(401), ErrorKind.UNAUTHORIZED),
                arguments(Failure.status(429).retryAfter("1"), ErrorKind.RATE_LIMITED),
                arguments(Failure.cut(), ErrorKind.UNREACHABLE));
    }

    @ParameterizedTest
    @MethodSource("whatAllOthersWouldMeet")
    void whatAllOthersWouldMeetEndsIt(Failure answer, ErrorKind kind) {
        add("1", "SHARED");
        add("2", "SHARED");
        add("3", "SHARED");
        fake.failWhen("DELETE", "/contacts/2", answer);

        BulkResult<String> result = contacts.deleteAllShared();

        assertThat(result.complete()).isFalse();
        assertThat(result.done()).containsExactly("1");
        assertThat(result.failed())
                .singleElement()
                .satisfies(failure -> assertThat(failure.cause().kind()).isEqualTo(kind));
        assertThat(result.untried()).containsExactly("3");
        assertThat(fake.requests()).hasSize(3);
    }

    @Test
    void anUnreadableBookIsLeftAsItIs() {
        add("1", "SHARED");
        fake.failWhen("GET", "/contacts", Failure.status(500));

        assertThatThrownBy(contacts::deleteAllShared).isInstanceOf(SipgateException.class);
        assertThat(fake.contacts().all()).hasSize(1);
    }

    @Test
    void oneRequestAtATimeAndNoneAfterAnInterrupt() throws Exception {
        add("1", "SHARED");
        add("2", "SHARED");
        var held = fake.hold("DELETE", "/contacts/{id}");
        CompletableFuture<BulkResult<String>> seen = new CompletableFuture<>();
        Thread deleting = new Thread(() -> seen.complete(contacts.deleteAllShared()));
        deleting.start();
        held.awaitArrived();

        deleting.interrupt();
        BulkResult<String> result = seen.get(10, TimeUnit.SECONDS);

        assertThat(result.failed())
                .singleElement()
                .satisfies(failure -> assertThat(failure.cause().kind()).isEqualTo(ErrorKind.INTERRUPTED));
        assertThat(result.untried()).containsExactly("2");
        assertThat(fake.requests()).hasSize(2);
    }

    private void add(String id, String scope) {
        fake.contacts().add("{\"id\": \"" + id + "\", \"scope\": \"" + scope + "\"}");
    }
}
