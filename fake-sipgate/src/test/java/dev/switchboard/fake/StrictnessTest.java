package dev.switchboard.fake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictnessTest {

    private static final String SMS = "{\"smsId\":\"s0\",\"recipient\":\"+4915799912347\",\"message\":\"Hi\"}";

    @AutoClose
    private final FakeSipgate fake = FakeSipgate.start();

    private final Raw raw = new Raw(fake);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/nowhere",
                "/users/",
                "//users",
                "/Users",
                "/w0/nothing",
                "/history/a/b",
                "/w9/sms",
                "/w9/numbers"
            })
    void unknownPaths(String path) {
        assertThat(raw.get(path).status()).isEqualTo(404);
    }

    @Test
    void thereIsNothingBesideTheBase() {
        URI url = URI.create(fake.url().resolve("/users").toString());

        assertThat(raw.send(HttpRequest.newBuilder(url).header("Authorization", Raw.TOKEN))
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DELETE | /users            | GET
            PUT    | /sessions/sms     | POST
            POST   | /history          | DELETE, GET, PUT
            PATCH  | /history/2001     | DELETE, GET, PUT
            DELETE | /history/export   | GET
            GET    | /calls/7001       | DELETE
            OPTIONS| /contacts         | DELETE, GET, POST
            """)
    void wrongMethods(String method, String path, String allowed) {
        Response refused = raw.send(raw.to(path).method(method, BodyPublishers.noBody()));

        assertThat(refused.status()).isEqualTo(405);
        assertThat(refused.header("Allow")).isEqualTo(allowed);
    }

    @Test
    void getOfASessionIsNotTheListOfAUser() {
        assertThat(raw.get("/sessions/sms").status()).isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain", "application/x-www-form-urlencoded", "application/jsonx", "application/json+x"})
    void bodiesOfOtherTypes(String contentType) {
        Response refused = raw.send(
                raw.to("/sessions/sms").header("Content-Type", contentType).POST(BodyPublishers.ofString(SMS)));

        assertThat(refused.status()).isEqualTo(415);
        assertThat(fake.sms().sent()).isEmpty();
    }

    @Test
    void bodiesWithoutAType() {
        assertThat(raw.send(raw.to("/sessions/sms").POST(BodyPublishers.ofString(SMS)))
                        .status())
                .isEqualTo(415);
    }

    @Test
    void bodiesWithTwoTypes() {
        assertThat(raw.send(raw.to("/sessions/sms")
                                .header("Content-Type", "application/json")
                                .header("Content-Type", "text/plain")
                                .POST(BodyPublishers.ofString(SMS)))
                        .status())
                .isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "Application/JSON",
                "application/json; charset=utf-8",
                "application/json;charset=UTF-8"
            })
    void jsonOfAnySpelling(String contentType) {
        assertThat(raw.send(raw.to("/sessions/sms")
                                .header("Content-Type", contentType)
                                .POST(BodyPublishers.ofString(SMS)))
                        .status())
                .isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{} x",
                "{}{}",
                "[1,]",
                "{'a':1}",
                "{\"smsId\":\"s0\",}",
                "{\"smsId\":\"s0\",\"smsId\":\"s0\",\"recipient\":\"1\",\"message\":\"Hi\"}",
                "undefined",
                "[]",
                "null",
                "\"text\"",
                "1"
            })
    void whatIsNotAnObject(String body) {
        assertThat(raw.post("/sessions/sms", body).status()).isEqualTo(400);
    }

    @Test
    void whatIsNestedTooDeeply() {
        assertThat(raw.post("/sessions/sms", "[".repeat(5_000) + "]".repeat(5_000))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void whatIsNotUtf8() {
        assertThat(raw.send(raw.to("/sessions/sms")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofByteArray(new byte[] {'"', (byte) 0xe4, '"'})))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void missingBodiesAreNoJson() {
        assertThat(raw.send(raw.to("/sessions/sms").POST(BodyPublishers.noBody()))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void unknownFields() {
        Response refused = raw.post("/sessions/sms", SMS.replace("}", ",\"from\":\"x\"}"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.pointer()).isEqualTo("/from");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/users?offset=1",
                "/history?phoneNumber=1",
                "/history?type=CALL",
                "/contacts?scope=ALL",
                "/users?x",
                "/numbers?a=%FF"
            })
    void unknownParameters(String path) {
        assertThat(raw.get(path).status()).isEqualTo(400);
    }

    @Test
    void parametersOfWrites() {
        assertThat(raw.put("/history/2001?read=true", "{}").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "DELETE"})
    void bodiesWhereNoneBelongs(String method) {
        assertThat(raw.send(method, "/contacts", "{}").status()).isEqualTo(400);
        assertThat(fake.contacts().all()).hasSize(3);
    }

    @Test
    void aContentTypeWithoutABodyDoesNoHarm() {
        assertThat(raw.send(raw.to("/users").header("Content-Type", "application/json"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aSegmentIsDecodedAndStaysOne() {
        fake.history().add("{\"id\":\"a/b c+d%ü\",\"type\":\"CALL\"}");

        assertThat(raw.get("/history/a%2Fb%20c+d%25%C3%BC").json().getString("id"))
                .isEqualTo("a/b c+d%ü");
        assertThat(raw.get("/history/a/b%20c+d%25%C3%BC").status()).isEqualTo(404);
        assertThat(raw.get("/history/a%2Fb+c+d%25%C3%BC").status()).isEqualTo(404);
    }

    @Test
    void aSegmentThatIsNotUtf8() {
        assertThat(raw.get("/history/%FF").status()).isEqualTo(400);
    }

    @Test
    void errorsSayWhatIsWrong() {
        Response refused = raw.post("/sessions/sms", SMS.replace("Hi", " "));

        assertThat(refused.header("Content-Type")).isEqualTo("application/json");
        assertThat(refused.body())
                .isEqualTo(
                        "{\"errors\":[{\"status\":400,\"title\":\"Bad Request\",\"detail\":\"message: blank (expected: a text)\","
                                + "\"source\":{\"pointer\":\"/message\"}}]}");
    }

    @Test
    void whatATestHasSeededWronglyIsSaid() {
        fake.history().add("{\"id\":\"1\",\"type\":\"CALL\",\"created\":\"yesterday\"}");

        Response broken = raw.get("/history?from=2026-01-01T00:00:00Z");

        assertThat(broken.status()).isEqualTo(500);
        assertThat(broken.body()).contains("yesterday");
    }
}
