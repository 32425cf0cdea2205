package dev.switchboard.client.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.switchboard.client.InvalidRequestException;
import dev.switchboard.client.Page;
import dev.switchboard.client.SipgateException;
import dev.switchboard.client.fax.FaxStatus;
import dev.switchboard.client.testing.Account;
import dev.switchboard.fake.Failure;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryReadsTest {

    private static final HistoryFilter ALL = HistoryFilter.all();

    @AutoClose
    private final Account account = Account.open();

    private final HistoryApi history = account.client().history();

    private String query(HistoryFilter filter) {
        history.page(filter, 0, 10);
        return account.fake().lastRequest().query().orElse("");
    }

    private void seed(int count) {
        account.fake().history().clear();
        for (int i = 0; i < count; i++) {
            account.fake().history().add("{\"id\":\"" + i + "\",\"created\":\"2026-01-01T00:00:00Z\"}");
        }
    }

    private static List<String> ids(Stream<HistoryEntry> entries) {
        return entries.map(HistoryEntry::id).toList();
    }

    @Test
    void asksForAllByDefault() {
        assertThat(query(ALL)).isEqualTo("offset=0&limit=10");
        assertThat(ids(history.stream(ALL))).containsExactly("2001", "2002", "2003", "2004");
        assertThat(account.fake().lastRequest().query()).contains("offset=0&limit=100");
    }

    @Test
    void asksForWhatTheFilterSays() {
        HistoryFilter filter = ALL.connectionIds("p0", "g12")
                .types(HistoryType.CALL, HistoryType.FAX)
                .directions(HistoryDirection.INCOMING, HistoryDirection.MISSED_OUTGOING)
                .archived(true)
                .starred(true)
                .from(Instant.EPOCH)
                .to(Instant.parse("2026-11-21T10:03:20.123999Z"))
                .phonenumber("+49 211/1&2");

        assertThat(query(filter))
                .isEqualTo("connectionIds=p0&connectionIds=g12&types=CALL&types=FAX&directions=INCOMING"
                        + "&directions=MISSED_OUTGOING&archived=true&starred=STARRED&from=1970-01-01T00%3A00%3A00.000Z"
                        + "&to=2026-11-21T10%3A03%3A20.123Z&offset=0&limit=10&phonenumber=%2B49%20211%2F1%262");
        assertThat(query(ALL.starred(false).archived(false))).isEqualTo("starred=UNSTARRED&offset=0&limit=10");
    }

    @Test
    void filters() {
        assertThat(ids(history.stream(ALL.types(HistoryType.SMS)))).containsExactly("2003");
        assertThat(ids(history.stream(ALL.archived(true)))).containsExactly("2005");
        assertThat(ids(history.stream(ALL.starred(true)))).containsExactly("2001");
        assertThat(ids(history.stream(ALL.connectionIds("f0")))).containsExactly("2004");
        assertThat(ids(history.stream(
                        ALL.from(Instant.parse("2026-01-07T10:00:00Z")).to(Instant.parse("2026-01-07T10:00:00Z")))))
                .containsExactly("2003");
    }

    @Test
    void isNotChangedByWhatIsMadeOfAFilter() {
        HistoryFilter starred = ALL.starred(true);

        assertThat(starred.types(HistoryType.SMS)
                        .directions(HistoryDirection.INCOMING)
                        .archived(true))
                .isNotEqualTo(starred);
        assertThat(HistoryFilter.all().starred()).isEmpty();
        assertThat(ALL.phonenumber("+4915799912345"))
                .hasToString("HistoryFilter[types=[], directions=[], archived=false]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "p", "p01", "P0", "b0", "p0&types=SMS", "+4915799912345", "p0\n"})
    void refusesExtensionsBeforeAnythingIsSent(String extension) {
        HistoryFilter filter = ALL.connectionIds("p0", extension);

        assertThatThrownBy(() -> history.stream(filter)).isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> history.page(filter, 0, 1)).isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> history.exportCsv(filter, 0, 1))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageStartingWith("connectionIds: \"")
                .message()
                .doesNotContain("99912345");
        assertThat(account.sent()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"e0", "x0", "y0"})
    void passesOnThatDevicesAreRefused(String device) {
        assertThatThrownBy(() -> history.page(ALL.connectionIds(device), 0, 1))
                .hasMessageStartingWith("GET /history: 403, not allowed: the filter names a device");
    }

    @ParameterizedTest
    @CsvSource({"-1, 1", "2147483648, 1", "9223372036854775807, 1", "0, -1", "0, 1001"})
    void refusesPagesThatCannotBe(long offset, int limit) {
        assertThatThrownBy(() -> history.page(ALL, offset, limit)).isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> history.exportCsv(ALL, offset, limit)).isInstanceOf(InvalidRequestException.class);
        assertThat(account.sent()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0, 1000", "2147483647, 1"})
    void takesPagesAtTheBounds(long offset, int limit) {
        history.page(ALL, offset, limit);

        assertThat(account.sent()).containsExactly("GET /history?offset=" + offset + "&limit=" + limit);
    }

    @Test
    void givesAPageWithTheTotalCount() {
        Page<HistoryEntry> page = history.page(ALL, 1, 2);

        assertThat(page.items()).extracting(HistoryEntry::id).containsExactly("2002", "2003");
        assertThat(page.offset()).isEqualTo(1);
        assertThat(page.next()).hasValue(3);
        assertThat(page.totalCount()).hasValue(4);
        assertThat(history.page(ALL, 2, 2).next()).isEmpty();
        assertThat(history.page(ALL, 9, 2).next()).isEmpty();
    }

    @Test
    void streamsPageByPage() {
        seed(250);

        assertThat(ids(history.stream(ALL)))
                .containsExactlyElementsOf(
                        IntStream.range(0, 250).mapToObj(Integer::toString).toList());
        assertThat(account.sent())
                .containsExactly(
                        "GET /history?offset=0&limit=100",
                        "GET /history?offset=100&limit=100",
                        "GET /history?offset=200&limit=100");
    }

    @Test
    void streamsBehindAShortPage() {
        seed(3);
        account.fake().fail(Failure.status(200).body("application/json", "{\"items\":[{\"id\":0}],\"totalCount\":3}"));

        assertThat(ids(history.stream(ALL))).containsExactly("0", "1", "2");
        assertThat(account.sent())
                .containsExactly("GET /history?offset=0&limit=100", "GET /history?offset=1&limit=100");
    }

    @Test
    void streamsNoMoreThanIsRead() {
        seed(250);
        Stream<HistoryEntry> stream = history.stream(ALL);
        assertThat(account.sent()).isEmpty();

        assertThat(stream.limit(5)).hasSize(5);
        assertThat(account.sent()).hasSize(1);
    }

    @Test
    void failsWhileAStreamIsRead() {
        seed(150);
        account.fake()
                .failWhen(
                        "GET",
                        "/history",
                        Failure.status(200).body("application/json", "{\"items\":[{\"id\":0}],\"totalCount\":2}"),
                        1);
        account.fake().failWhen("GET", "/history", Failure.status(500), 1);

        assertThat(catchThrowableOfType(
                                SipgateException.class,
                                () -> history.stream(ALL).toList())
                        .status())
                .isEqualTo(500);
    }

    @Test
    void readsWhatAllEntriesSay() {
        assertThat(history.get("2001"))
                .isEqualTo(new HistoryEntry(
                        "2001",
                        Optional.of(HistoryType.CALL),
                        Optional.of("+4915799912347"),
                        Optional.of("+4915799912345"),
                        Optional.of("Grace Hopper"),
                        Optional.of("Ada"),
                        Optional.of(Instant.parse("2026-01-05T08:00:00Z")),
                        Optional.of(Instant.parse("2026-01-05T08:01:40Z")),
                        Optional.of(HistoryDirection.INCOMING),
                        Optional.of(true),
                        Optional.of("PICKUP"),
                        List.of("p0"),
                        Optional.of(true),
                        Optional.of(false),
                        Optional.of(""),
                        List.of(new HistoryEntry.RoutedEndpoint(
                                Optional.of("ROUTED"),
                                Optional.of(new HistoryEntry.Endpoint(Optional.of("p0"), Optional.of("PHONELINE"))))),
                        Optional.of(true),
                        List.of(),
                        new HistoryDetails.Call(
                                Optional.of("7001"),
                                List.of(new HistoryDetails.Recording(
                                        Optional.of("9001"), Optional.of("https://api.example.com/recording.wav"))),
                                Optional.of(Duration.ofSeconds(100)),
                                Optional.of(CallStatus.SUCCESS))));
    }

    @Test
    void readsDetailsByType() {
        assertThat(history.get("2002").details())
                .isEqualTo(new HistoryDetails.Voicemail(
                        Optional.of("Please call me back."),
                        Optional.of("https://api.example.com/voicemail.wav"),
                        Optional.of(Duration.ofSeconds(30))));
        assertThat(history.get("2004").details())
                .isEqualTo(new HistoryDetails.Fax(
                        Optional.of(FaxStatus.SENT),
                        Optional.empty(),
                        Optional.of("https://api.example.com/fax.pdf"),
                        Optional.of("https://api.example.com/report.pdf"),
                        Optional.of("https://api.example.com/preview.jpg"),
                        Optional.of(1)));
    }

    @Test
    void keepsATextThatLooksLikeADate() {
        assertThat(history.get("2003").details())
                .isEqualTo(new HistoryDetails.Sms(Optional.of("2026-01-08T10:00:00Z"), Optional.empty()));
    }

    @Test
    void takesEntriesThatSayLittleOrNews() {
        account.fake()
                .history()
                .add(
                        "{\"id\":\"1\",\"type\":\"HOLOGRAM\",\"direction\":\"SIDEWAYS\",\"labels\":[null,\"a\"],\"endpoints\":[null,{\"endpoint\":null}]}");
        account.fake().history().add("{\"id\":\"2\"}");
        account.fake()
                .history()
                .add(
                        "{\"id\":\"3\",\"type\":\"CALL\",\"recordings\":null,\"duration\":null,\"callStatus\":\"TELEPATHY\"}");

        HistoryEntry news = history.get("1");
        assertThat(news.type()).contains(new HistoryType("HOLOGRAM"));
        assertThat(news.direction()).contains(new HistoryDirection("SIDEWAYS"));
        assertThat(news.details()).isEqualTo(new HistoryDetails.Unknown());
        assertThat(news.labels()).containsExactly("a");
        assertThat(news.endpoints())
                .containsExactly(new HistoryEntry.RoutedEndpoint(Optional.empty(), Optional.empty()));
        assertThat(history.get("2").details()).isEqualTo(new HistoryDetails.Unknown());
        assertThat(history.get("3").details())
                .isEqualTo(new HistoryDetails.Call(
                        Optional.empty(), List.of(), Optional.empty(), Optional.of(new CallStatus("TELEPATHY"))));
    }

    @Test
    void tellsThatThereIsNoSuchEntry() {
        assertThatThrownBy(() -> history.get("9"))
                .hasMessageStartingWith("GET /history/9: 404, there is no such entry");
        assertThatThrownBy(() -> history.get("")).isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void exportsTextAsItCame() {
        account.fake().fail(Failure.status(200).body("application/octet-stream", "\uFEFFid;\"ü€\"\r\n\r\n"));

        assertThat(history.exportCsv(ALL.types(HistoryType.CALL), 5, 1_000)).isEqualTo("\uFEFFid;\"ü€\"\r\n\r\n");
        assertThat(account.sent()).containsExactly("GET /history/export?types=CALL&offset=5&limit=1000");
        assertThat(account.fake().lastRequest().headers("Accept"))
                .containsExactly("application/octet-stream, text/csv, */*");
    }

    @Test
    void exportsNothingByNumber() {
        assertThatThrownBy(() -> history.exportCsv(ALL.phonenumber("+4915799912345"), 0, 1))
                .isInstanceOf(InvalidRequestException.class)
                .message()
                .doesNotContain("99912345");
        assertThat(account.sent()).isEmpty();
    }

    @Test
    void showsNothingPrivate() {
        for (HistoryEntry entry : history.stream(ALL).toList()) {
            assertThat(entry + " " + entry.details())
                    .doesNotContain("+49", "Ada", "Grace", "example.com", "call me", "contract", "2026-01-08T10");
        }
        assertThat(new HistoryDetails.Recording(Optional.of("1"), Optional.of("https://secret/")))
                .hasToString("Recording[id=1]");
    }
}
