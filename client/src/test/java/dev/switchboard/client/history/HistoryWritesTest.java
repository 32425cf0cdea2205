package dev.switchboard.client.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.switchboard.client.ErrorKind;
import dev.switchboard.client.InvalidRequestException;
import dev.switchboard.client.SipgateException;
import dev.switchboard.client.testing.Account;
import dev.switchboard.fake.Failure;
import dev.switchboard.fake.RecordedRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryWritesTest {

    private static final HistoryChange NONE = HistoryChange.none();

    @AutoClose
    private final Account account = Account.open();

    private final HistoryApi history = account.client().history();

    private List<HistoryEntry> seed(int count) {
        account.fake().history().clear();
        for (int i = 0; i < count; i++) {
            account.fake().history().add("{\"id\":\"" + i + "\",\"created\":\"2026-01-01T00:00:00Z\"}");
        }
        List<HistoryEntry> entries = history.stream(HistoryFilter.all()).toList();
        account.fake().forgetRequests();
        return entries;
    }

    private List<String> entriesLeft() {
        return account.fake().history().all().stream()
                .map(entry -> entry.getString("id"))
                .toList();
    }

    private static List<String> ids(int from, int to) {
        return IntStream.range(from, to).mapToObj(Integer::toString).toList();
    }

    @Test
    void deletesOne() {
        history.delete("2001");

        assertThat(account.sent()).containsExactly("DELETE /history/2001");
        assertThat(entriesLeft()).containsExactly("2002", "2003", "2004", "2005");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ".."})
    void deletesNothingByWhatIsNoId(String id) {
        assertThatThrownBy(() -> history.delete(id)).isInstanceOf(InvalidRequestException.class);
        assertThat(entriesLeft()).hasSize(5);
        assertThat(account.sent()).isEmpty();
    }

    @Test
    void deletesNothingWithoutIds() {
        assertThatThrownBy(() -> history.delete(List.of()))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage("entryIds: none (expected: the ids of entries)");
        assertThatThrownBy(() -> history.delete(List.of("2001", "")))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage("entryIds: an empty one (expected: the ids of entries)");
        assertThat(account.sent()).isEmpty();
        assertThat(entriesLeft()).hasSize(5);
    }

    @Test
    void deletesOnlyWhatIsNamed() {
        history.delete(List.of("2001", "a&id=2002", "2003"));

        assertThat(account.sent()).containsExactly("DELETE /history?id=2001&id=a%26id%3D2002&id=2003");
        assertThat(entriesLeft()).containsExactly("2002", "2004", "2005");
    }

    @Test
    void deletesAHundredAtATime() {
        seed(250);

        history.delete(ids(0, 201));

        assertThat(account.sent())
                .hasSize(3)
                .allMatch(line -> line.startsWith("DELETE /history?id="))
                .extracting(line -> line.split("id=", -1).length - 1)
                .containsExactly(100, 100, 1);
        assertThat(entriesLeft()).containsExactlyElementsOf(ids(201, 250));
    }

    @Test
    void tellsThatADeletionFailedHalfway() {
        seed(250);
        account.fake().failWhen("DELETE", "/history", Failure.status(204), 1);
        account.fake().failWhen("DELETE", "/history", Failure.status(503), 1);

        SipgateException failure = catchThrowableOfType(SipgateException.class, () -> history.delete(ids(0, 250)));

        assertThat(failure.status()).isEqualTo(503);
        assertThat(failure.mayHaveHappened()).isTrue();
        assertThat(failure).message().doesNotContain("id=");
        assertThat(account.sent()).hasSize(2);
    }

    @Test
    void writesANoteAlone() {
        HistoryUpdates updates = history.update(
                List.of(history.get("2004")),
                entry -> Optional.of(
                        NONE.note("ü \"1\"\n").archived(true).starred(false).read(false)));

        assertThat(account.sent().get(1))
                .isEqualTo("PUT /history/2004"
                        + " {\"note\":\"ü \\\"1\\\"\\n\",\"archived\":true,\"starred\":false,\"read\":false}");
        assertThat(updates).isEqualTo(new HistoryUpdates(List.of("2004"), Map.of()));
    }

    @Test
    void removesANote() {
        history.update(List.of(history.get("2004")), entry -> Optional.of(NONE.note("")));

        assertThat(account.sent().get(1)).isEqualTo("PUT /history/2004 {\"note\":\"\"}");
    }

    @Test
    void writesOnlyWhatChanges() {
        List<HistoryEntry> entries = seed(5);

        HistoryUpdates updates = history.update(entries, entry -> switch (entry.id()) {
            case "0" -> Optional.of(NONE.read(true));
            case "1" -> Optional.of(NONE.archived(false).starred(true));
            case "2" -> Optional.empty();
            case "3" -> Optional.of(NONE);
            default -> Optional.of(NONE.note("n"));
        });

        assertThat(account.sent())
                .containsExactly(
                        "PUT /history/4 {\"note\":\"n\"}",
                        "PUT /history [{\"id\":\"0\",\"read\":true},{\"id\":\"1\",\"archived\":false,\"starred\":true}]");
        assertThat(updates.changed()).containsExactly("4", "0", "1");
        assertThat(updates.failed()).isEmpty();
    }

    @Test
    void sendsNothingIfNothingChanges() {
        List<HistoryEntry> entries = seed(3);

        assertThat(history.update(entries, entry -> Optional.empty()).changed()).isEmpty();
        assertThat(history.update(entries, entry -> Optional.of(NONE)).changed())
                .isEmpty();
        assertThat(history.update(List.of(), entry -> Optional.of(NONE.read(true)))
                        .changed())
                .isEmpty();
        assertThat(account.sent()).isEmpty();
    }

    @Test
    void writesAHundredAtATime() {
        List<HistoryEntry> entries = seed(250);

        HistoryUpdates updates = history.update(entries, entry -> Optional.of(NONE.read(true)));

        assertThat(account.fake().requests())
                .extracting(RecordedRequest::bodyText)
                .extracting(body -> body.split("\"id\"", -1).length - 1)
                .containsExactly(100, 100, 50);
        assertThat(updates.changed()).containsExactlyElementsOf(ids(0, 250));
        assertThat(account.fake().history().all()).allMatch(entry -> entry.getBoolean("read", false));
    }

    @Test
    void tellsByIdWhatFailedAndGoesOn() {
        List<HistoryEntry> entries = seed(250);
        account.fake().failWhen("PUT", "/history", Failure.status(204), 1);
        account.fake().failWhen("PUT", "/history", Failure.status(500), 1);
        account.fake().failWhen("PUT", "/history/7", Failure.status(404));

        HistoryUpdates updates = history.update(
                entries, entry -> Optional.of(entry.id().length() == 1 ? NONE.note("n") : NONE.read(true)));

        assertThat(updates.failed().keySet())
                .containsExactlyElementsOf(
                        Stream.concat(Stream.of("7"), ids(110, 210).stream()).toList());
        assertThat(updates.failed().get("7").kind()).isEqualTo(ErrorKind.NOT_FOUND);
        assertThat(updates.failed().get("150").mayHaveHappened()).isTrue();
        assertThat(updates.changed()).hasSize(149).contains("0", "10", "109", "210", "249");
        assertThat(account.sent()).hasSize(13);
    }

    @Test
    void changesNothingIfAnIdCannotBeRight() {
        account.fake().history().add("{\"id\":\"\",\"created\":\"2026-01-01T00:00:00Z\"}");
        List<HistoryEntry> entries = history.stream(HistoryFilter.all()).toList();
        account.fake().forgetRequests();

        for (HistoryChange change : List.of(NONE.note("n"), NONE.read(true))) {
            assertThatThrownBy(() -> history.update(entries, entry -> Optional.of(change)))
                    .isInstanceOf(InvalidRequestException.class);
        }
        assertThat(account.sent()).isEmpty();
    }

    @Test
    void changesNothingIfTheFunctionFails() {
        List<HistoryEntry> entries = seed(3);

        assertThatThrownBy(() -> history.update(entries, entry -> {
                    if (entry.id().equals("2")) {
                        throw new IllegalStateException("mine");
                    }
                    return Optional.of(NONE.note("n"));
                }))
                .hasMessage("mine");
        assertThat(account.sent()).isEmpty();
    }

    @Test
    void endsWhenItIsInterrupted() {
        List<HistoryEntry> entries = seed(3);
        Thread.currentThread().interrupt();

        SipgateException failure = catchThrowableOfType(
                SipgateException.class, () -> history.update(entries, entry -> Optional.of(NONE.note("n"))));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(failure.kind()).isEqualTo(ErrorKind.INTERRUPTED);
        assertThat(account.sent()).hasSizeLessThanOrEqualTo(1);
    }
}
