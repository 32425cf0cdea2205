package dev.switchboard.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.fake.state.SentFax;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FaxTest {

    private static final String PDF = "JVBERi0lJUVPRg==";

    @AutoClose
    private final FakeSipgate fake = FakeSipgate.start();

    private final Raw raw = new Raw(fake);

    @Test
    void listsLines() {
        assertThat(raw.get("/w0/faxlines").ids()).containsExactly("f0");
        assertThat(raw.get("/w1/faxlines").ids()).isEmpty();
        assertThat(raw.get("/w9/faxlines").status()).isEqualTo(404);
    }

    @Test
    void goesAsFarAsTheTestLetsIt() {
        String id = sent();

        assertThat(status(id)).isEqualTo("PENDING");
        fake.faxes().advance(id);
        assertThat(status(id)).isEqualTo("SENDING");
        fake.faxes().advance(id);
        assertThat(status(id)).isEqualTo("SENT");
        fake.faxes().advance(id);
        assertThat(status(id)).isEqualTo("SENT");
    }

    @Test
    void fails() {
        String id = sent();

        fake.faxes().fail(id);

        assertThat(status(id)).isEqualTo("FAILED");
    }

    @Test
    void mayHaveAStatusOfTheFuture() {
        String id = sent();

        fake.faxes().setStatus(id, "SHREDDED");

        assertThat(status(id)).isEqualTo("SHREDDED");
    }

    @Test
    void aFaxThatIsNotThereGoesNowhere() {
        assertThatThrownBy(() -> fake.faxes().advance("1"))
                .hasMessage("fax: 1 (expected: the session id of one in the history)");
    }

    @Test
    void isInTheHistory() {
        String id = sent();

        assertThat(raw.get("/history?types=FAX&connectionIds=f0").ids()).containsExactly("2004", id);
        assertThat(raw.get("/history/" + id).json().getString("target")).isEqualTo("+4921112349");
    }

    @Test
    void mayBeUnknownAtFirst() {
        fake.faxes().freshOnesAnswer404(2);
        String id = sent();

        assertThat(raw.get("/history/" + id).status()).isEqualTo(404);
        assertThat(raw.get("/history/" + id).status()).isEqualTo(404);
        assertThat(raw.get("/history/" + id).status()).isEqualTo(200);
        assertThat(raw.get("/history/2004").status()).isEqualTo(200);
    }

    @Test
    void keepsWhatIsSent() {
        String id = sent();

        assertThat(fake.faxes().sent()).containsExactly(new SentFax(id, "f0", "+4921112349", "a.pdf", PDF));
        SentFax fax = fake.faxes().sent().get(0);
        assertThat(new String(fax.content(), StandardCharsets.UTF_8)).isEqualTo("%PDF-%%EOF");
        assertThat(fax.toString()).doesNotContain(PDF);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            f1 | +4921112349   | a.pdf | JVBERi0lJUVPRg==  | 403 | /faxlineId
            '' | +4921112349   | a.pdf | JVBERi0lJUVPRg==  | 400 | /faxlineId
            f0 | +49 211 12349 | a.pdf | JVBERi0lJUVPRg==  | 407 | /recipient
            f0 | nobody        | a.pdf | JVBERi0lJUVPRg==  | 407 | /recipient
            f0 | ''            | a.pdf | JVBERi0lJUVPRg==  | 400 | /recipient
            f0 | +4921112349   | ''    | JVBERi0lJUVPRg==  | 400 | /filename
            f0 | +4921112349   | a.pdf | ''                | 400 | /base64Content
            f0 | +4921112349   | a.pdf | %PDF-%%EOF        | 400 | /base64Content
            f0 | +4921112349   | a.pdf | JVBERi0lJUVPR     | 400 | /base64Content
            """)
    void refuses(String line, String recipient, String filename, String content, int status, String pointer) {
        Response refused = raw.post("/sessions/fax", fax(line, recipient, filename, content));

        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.pointer()).isEqualTo(pointer);
        assertThat(fake.faxes().sent()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"faxlineId", "recipient", "filename", "base64Content"})
    void asksForAllFields(String field) {
        String fax = fax("f0", "+4921112349", "a.pdf", PDF).replace("\"" + field + "\"", "\"other\"");

        assertThat(raw.post("/sessions/fax", fax).status()).isEqualTo(400);
    }

    @Test
    void refusesOneThatIsTooLong() {
        int longest = 28_330_000;

        assertThat(raw.post("/sessions/fax", fax("f0", "0211", "a.pdf", "A".repeat(longest)))
                        .status())
                .isEqualTo(200);
        assertThat(raw.post("/sessions/fax", fax("f0", "0211", "a.pdf", "A".repeat(longest + 4)))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aLineMayNotBeAbleToSend() {
        fake.faxes().lines().of("w0").add("{\"id\":\"f0\",\"canSend\":false}");

        assertThat(raw.post("/sessions/fax", fax("f0", "0211", "a.pdf", PDF)).status())
                .isEqualTo(403);
    }

    @Test
    void sendsOnceMore() {
        fake.faxes().lines().of("w1").add("{\"id\":\"f7\"}");
        raw.post("/sessions/fax", fax("f0", "0211", "other.pdf", PDF));
        String first = sent();

        String second = raw.post("/sessions/fax/resend", "{\"faxId\":\"" + first + "\",\"faxlineId\":\"f7\"}")
                .json()
                .getString("sessionId");

        assertThat(second).isNotEqualTo(first);
        assertThat(status(second)).isEqualTo("PENDING");
        assertThat(fake.faxes().sent())
                .endsWith(
                        new SentFax(first, "f0", "+4921112349", "a.pdf", PDF),
                        new SentFax(second, "f7", "+4921112349", "a.pdf", PDF));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"faxId":"1"}                       | 404
            {"faxId":"1","faxlineId":"f9"}      | 403
            {"faxlineId":"f0"}                  | 400
            """)
    void sendsNothingOnceMore(String body, int status) {
        assertThat(raw.post("/sessions/fax/resend", body).status()).isEqualTo(status);
    }

    private String sent() {
        return raw.post("/sessions/fax", fax("f0", "+4921112349", "a.pdf", PDF))
                .json()
                .getString("sessionId");
    }

    private String status(String id) {
        return raw.get("/history/" + id).json().getString("faxStatusType");
    }

    private static String fax(String line, String recipient, String filename, String content) {
        return "{\"faxlineId\":\"" + line + "\",\"recipient\":\"" + recipient + "\",\"filename\":\"" + filename
                + "\",\"base64Content\":\"" + content + "\"}";
    }
}
