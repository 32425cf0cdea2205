package dev.switchboard.fake;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryTest {

    @AutoClose
    private final FakeSipgate fake = FakeSipgate.start();

    private final Raw raw = new Raw(fake);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                                  | 2001 2002 2003 2004
            archived=false                                      | 2001 2002 2003 2004
            archived=true                                       | 2005
            types=CALL                                          | 2001
            types=CALL&types=FAX                                | 2001 2004
            types=VOICEMAIL&types=SMS                           | 2002 2003
            directions=OUTGOING                                 | 2003 2004
            directions=MISSED_INCOMING&directions=INCOMING      | 2001 2002
            directions=MISSED_OUTGOING                          | ''
            starred=STARRED                                     | 2001
            starred=UNSTARRED                                   | 2002 2003 2004
            starred=UNSTARRED&starred=STARRED                   | 2001 2002 2003 2004
            from=2026-01-06T09:00:00.000Z                       | 2002 2003 2004
            to=2026-01-06T09:00:00.000Z                         | 2001 2002
            from=2026-01-06T10:00:00%2B01:00&to=2026-01-07T10:00:00Z | 2002 2003
            phonenumber=%2B4915799912347                        | 2001 2003
            phonenumber=12349                                   | 2002 2004
            connectionIds=s0&connectionIds=f0                   | 2003 2004
            connectionIds=g0                                    | ''
            connectionIds=g0&archived=true                      | 2005
            types=CALL&directions=OUTGOING                      | ''
            offset=1&limit=2                                    | 2002 2003
            offset=4                                            | ''
            offset=2147483647                                   | ''
            limit=0                                             | ''
            limit=1000                                          | 2001 2002 2003 2004
            """)
    void finds(String query, String ids) {
        assertThat(String.join(" ", raw.get("/history?" + query).ids())).isEqualTo(ids);
    }

    @ParameterizedTest
    @CsvSource({"'', 4", "limit=1, 4", "offset=9, 4", "types=CALL, 1", "archived=true&limit=0, 1"})
    void countsAll(String query, int total) {
        assertThat(raw.get("/history?" + query).json().getInt("totalCount")).isEqualTo(total);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=1001",
                "limit=100000",
                "limit=-1",
                "limit=ten",
                "limit=",
                "limit=1&limit=2",
                "offset=-1",
                "offset=2147483648",
                "types=call",
                "types=CALL,FAX",
                "types[]=CALL",
                "types=",
                "directions=IN",
                "starred=true",
                "archived=1",
                "archived=true&archived=false",
                "from=2026-01-06",
                "from=1767690000",
                "to=yesterday",
                "from=2026-01-06T10:00:00+01:00",
                "connectionIds=s01",
                "connectionIds=b1",
                "connectionIds="
            })
    void refuses(String query) {
        assertThat(raw.get("/history?" + query.replace("[", "%5B").replace("]", "%5D"))
                        .status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"e0", "x0", "y12"})
    void refusesDevices(String device) {
        assertThat(raw.get("/history?connectionIds=s0&connectionIds=" + device).status())
                .isEqualTo(403);
    }

    @Test
    void tenIfNobodySaysHowMany() {
        IntStream.range(0, 20).forEach(i -> fake.history().add("{\"id\":\"n" + i + "\",\"type\":\"CALL\"}"));

        assertThat(raw.get("/history").ids()).hasSize(10).startsWith("2001").endsWith("n5");
        assertThat(raw.get("/history").json().getInt("totalCount")).isEqualTo(24);
        assertThat(raw.get("/history/export").body().lines()).hasSize(11);
    }

    @Test
    void onlyWhatIsDocumentedExportsByNumber() {
        assertThat(raw.get("/history/export?phonenumber=1").status()).isEqualTo(400);
    }

    @Test
    void oneEntryIsAsItWasSeeded() {
        String entry =
                "{\"id\":\"x\",\"type\":\"HOLOGRAM\",\"created\":\"2020-09-14T10:03:20Z\",\"new\":{\"a\":[null]}}";
        fake.history().add(entry);

        assertThat(raw.get("/history/x").body()).isEqualTo(entry);
        assertThat(raw.get("/history/y").status()).isEqualTo(404);
    }

    @Test
    void theTypesHaveTheirOwnFields() {
        assertThat(raw.get("/history/2001").json()).containsKeys("callId", "duration", "callStatus", "recordings");
        assertThat(raw.get("/history/2002").json()).containsKeys("transcription", "recordingUrl", "duration");
        assertThat(raw.get("/history/2003").json()).containsKeys("smsContent");
        assertThat(raw.get("/history/2004").json())
                .containsKeys("faxStatusType", "documentUrl", "reportUrl", "previewUrl", "pageCount");
    }

    @Test
    void exportsText() {
        fake.history().clear();
        fake.history().add("""
                        {"id": "1", "type": "CALL", "direction": "INCOMING", "created": "2026-01-05T08:00:00Z", "note": "a \\"b\\", ü"}""");

        Response export = raw.get("/history/export?types=CALL&limit=5");

        assertThat(export.body().lines())
                .containsExactly(
                        "id,type,direction,created,source,sourceAlias,target,targetAlias,status,note",
                        "\"1\",\"CALL\",\"INCOMING\",\"2026-01-05T08:00:00Z\",\"\",\"\",\"\",\"\",\"\",\"a \"\"b\"\", ü\"");
    }

    @Test
    void changesOne() {
        assertThat(raw.put("/history/2002", "{\"note\":\"called back\",\"read\":true,\"starred\":true}")
                        .status())
                .isEqualTo(204);

        JsonObject entry = raw.get("/history/2002").json();
        assertThat(entry.getString("note")).isEqualTo("called back");
        assertThat(entry.getBoolean("read")).isTrue();
        assertThat(entry.getBoolean("starred")).isTrue();
        assertThat(entry.getBoolean("archived")).isFalse();
        assertThat(entry.getString("transcription")).isEqualTo("Please call me back.");
    }

    @Test
    void archives() {
        raw.put("/history/2002", "{\"archived\":true}");

        assertThat(raw.get("/history?archived=true").ids()).containsExactly("2002", "2005");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2002 | {"note":null}                | 400
            2002 | {"read":"true"}              | 400
            2002 | {"id":"2002"}                | 400
            2002 | []                           | 400
            9999 | {"read":true}                | 404
            """)
    void refusesToChangeOne(String id, String body, int status) {
        assertThat(raw.put("/history/" + id, body).status()).isEqualTo(status);
    }

    @Test
    void changesMany() {
        assertThat(raw.put(
                                "/history",
                                "[{\"id\":\"2002\",\"read\":true},{\"id\":\"2003\",\"starred\":true,\"archived\":true}]")
                        .status())
                .isEqualTo(204);

        assertThat(raw.get("/history/2002").json().getBoolean("read")).isTrue();
        assertThat(raw.get("/history/2003").json().getBoolean("starred")).isTrue();
        assertThat(raw.get("/history?archived=true").ids()).containsExactly("2003", "2005");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            []                                                             | 400
            {"id":"2002","read":true}                                      | 400
            [{"read":true}]                                                | 400
            ["2002"]                                                       | 400
            [{"id":"2002","read":true},{"id":"2003","note":"x"}]           | 400
            [{"id":"2002","read":true},{"id":"2003","starred":"STARRED"}]  | 400
            [{"id":"2002","read":true},{"id":2003}]                        | 400
            [{"id":"2002","read":true},{"id":"9999","read":true}]          | 404
            """)
    void refusesToChangeMany(String body, int status) {
        assertThat(raw.put("/history", body).status()).isEqualTo(status);
        assertThat(raw.get("/history/2002").json().getBoolean("read")).isFalse();
    }

    @Test
    void changesFewerThan150() {
        assertThat(raw.put("/history", same(149)).status()).isEqualTo(204);
        assertThat(raw.put("/history", same(150)).status()).isEqualTo(400);
    }

    private static String same(int times) {
        return IntStream.range(0, times)
                .mapToObj(i -> "{\"id\":\"2001\",\"read\":true}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    @Test
    void deletesOne() {
        assertThat(raw.delete("/history/2001").status()).isEqualTo(204);
        assertThat(raw.delete("/history/2001").status()).isEqualTo(404);
        assertThat(raw.get("/history").ids()).containsExactly("2002", "2003", "2004");
    }

    @Test
    void deletesThoseThatAreSaid() {
        assertThat(raw.delete("/history?id=2001&id=2003&id=9999").status()).isEqualTo(204);
        assertThat(raw.get("/history").ids()).containsExactly("2002", "2004");
    }

    @Test
    void deletesAllIfNoneIsSaid() {
        assertThat(raw.delete("/history").status()).isEqualTo(204);
        assertThat(fake.history().all()).isEmpty();
    }
}
