package dev.switchboard.client.fax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.switchboard.client.ClientOptions;
import dev.switchboard.client.InvalidRequestException;
import dev.switchboard.client.SipgateException;
import dev.switchboard.client.http.Transport;
import dev.switchboard.client.rest.RestFax;
import dev.switchboard.client.rest.RestUsers;
import dev.switchboard.client.testing.Sent;
import dev.switchboard.fake.Failure;
import dev.switchboard.fake.FakeSipgate;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FaxTest {

    private static final String TO = "+4921112349";
    private static final byte[] PDF = bytes("%PDF-%%EOF");

    private final FakeSipgate fake = FakeSipgate.start();
    private final Transport transport = new Transport(ClientOptions.defaults().url(fake.url()), () -> "Bearer token");
    private final FaxApi fax = new RestFax(
            transport,
            new RestUsers(transport),
            Clock.fixed(Instant.parse("2026-11-21T23:59:59Z"), ZoneOffset.UTC),
            time -> {});

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @AfterEach
    void stop() {
        fake.close();
    }

    @Test
    void sendsADocument() {
        String id = fax.send(Fax.of(TO, PDF).filename("contract.pdf").faxlineId("f0"));

        assertThat(id).isEqualTo(fake.faxes().sent().get(0).sessionId());
        assertThat(Sent.to(fake))
                .containsExactly("POST /sessions/fax {\"base64Content\":\"JVBERi0lJUVPRg==\",\"faxlineId\":\"f0\","
                        + "\"filename\":\"contract.pdf\",\"recipient\":\"+4921112349\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void namesADocumentByTheTimeInUtc(String filename) {
        fax.send(Fax.of(TO, PDF).filename(filename).faxlineId("f0"));
        fax.send(Fax.of(TO, PDF).faxlineId("f0"));

        assertThat(fake.faxes().sent())
                .allSatisfy(sent -> assertThat(sent.filename()).isEqualTo("Fax_20261121_2359"));
    }

    @Test
    void takesTheFirstLineThatCanSend() {
        fake.faxes().lines().of("w0").add("{\"id\":\"f0\",\"canSend\":false}");
        fake.faxes().lines().of("w0").add("{\"id\":\"f7\",\"canSend\":true}");

        fax.send(Fax.of(TO, PDF));

        assertThat(fake.faxes().sent().get(0).faxlineId()).isEqualTo("f7");
    }

    @Test
    void refusesAUserWithoutALineThatCanSend() {
        fake.faxes().lines().of("w0").add("{\"id\":\"f0\",\"canSend\":false}");

        assertThatThrownBy(() -> fax.send(Fax.of(TO, PDF)))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage("faxlineId: none, and the user has no line that can send (expected: such as f0)");
    }

    @CsvSource({"+49 211 12349, +4921112349", "021112349, 021112349"})
    @ParameterizedTest
    void sendsARecipientNormalisedIfItHasACountryCode(String to, String recipient) {
        fax.send(Fax.of(to, PDF).faxlineId("f0"));

        assertThat(fake.faxes().sent().get(0).recipient()).isEqualTo(recipient);
    }

    @Test
    void takesADocumentThatEmbedsAnother() {
        byte[] pdf = bytes("%PDF-1.7 ... %PDF-1.4 ... %%EOF\n ... %%EOF\nsome more");

        fax.send(Fax.of(TO, pdf).faxlineId("f0"));

        assertThat(Base64.getDecoder().decode(fake.faxes().sent().get(0).base64Content()))
                .isEqualTo(pdf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%PDF-", "%%EOF", " %PDF-%%EOF", "%PDF-%%EO", "PK..%PDF-%%EOF"})
    void refusesWhatIsNoPdf(String document) {
        assertThatThrownBy(() -> fax.send(Fax.of(TO, bytes(document)).faxlineId("f0")))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage("pdf: " + document.length()
                        + " bytes that are no PDF (expected: %PDF- at the beginning and %%EOF at the end)");
        assertThat(fake.requests()).isEmpty();
    }

    @Test
    void sendsTheLongestDocumentAndRefusesALongerOne() {
        byte[] longest = Arrays.copyOf(PDF, 21_247_500);
        fax.send(Fax.of(TO, longest).faxlineId("f0"));
        fake.forgetRequests();

        assertThatThrownBy(() ->
                        fax.send(Fax.of(TO, Arrays.copyOf(PDF, 21_247_501)).faxlineId("f0")))
                .hasMessage("pdf: 21247501 bytes (expected: at most 21247500)");
        assertThat(fake.requests()).isEmpty();
    }

    @Test
    void keepsADocumentAsItWasGiven() {
        byte[] given = PDF.clone();
        Fax one = Fax.of(TO, given);
        given[0] = 0;
        one.pdf()[1] = 0;

        assertThat(one.pdf()).isEqualTo(PDF);
        assertThat(one.filename()).isEmpty();
    }

    @Test
    void refusesOtherRecipientsAndLines() {
        assertThatThrownBy(() -> fax.send(Fax.of(" ", PDF).faxlineId("f0")))
                .hasMessage("to: empty (expected: some text)");
        assertThatThrownBy(() -> fax.send(Fax.of(TO, PDF).faxlineId("s0"))).hasMessageStartingWith("faxlineId: \"s0\"");
        assertThat(fake.requests()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "402, the account's balance is too low for a fax",
        "403, 'not allowed: the line is not the user''s, fax is not booked, or the token lacks sessions:fax:write'",
        "404, there is no such thing",
        "407, the recipient is not a fax number"
    })
    void tellsWhyItWasNotTaken(int status, String meaning) {
        fake.fail(Failure.status(status).body("text/plain", ""));

        SipgateException failure = catchThrowableOfType(
                SipgateException.class, () -> fax.send(Fax.of(TO, PDF).faxlineId("f0")));

        assertThat(failure).hasMessage("POST /sessions/fax: " + status + ", " + meaning);
        assertThat(failure.status()).isEqualTo(status);
    }

    @Test
    void tellsTheStatus() {
        String id = fax.send(Fax.of(TO, PDF).faxlineId("f0"));

        assertThat(fax.status(id)).isEqualTo(FaxStatus.PENDING);
        fake.faxes().setStatus(id, "HALFWAY");
        assertThat(fax.status(id)).isEqualTo(new FaxStatus("HALFWAY"));
        fake.faxes().fail(id);
        assertThat(fax.status(id)).isEqualTo(FaxStatus.FAILED);
        assertThat(fax.status(id).isFinal()).isTrue();
    }

    @Test
    void refusesTheStatusOfSomethingElse() {
        assertThatThrownBy(() -> fax.status("2001"))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage("faxId: an entry of another kind (expected: a fax)");
    }

    @Test
    void tellsThatThereIsNoSuchFax() {
        assertThatThrownBy(() -> fax.status("a b/c"))
                .hasMessageStartingWith("GET /history/a%20b%2Fc: 404, there is no such fax, or not yet");
    }

    @Test
    void sendsAFailedOneAgain() {
        String id = fax.send(Fax.of(TO, PDF).faxlineId("f0"));
        fake.forgetRequests();

        fax.resend(id);

        assertThat(Sent.to(fake)).containsExactly("POST /sessions/fax/resend {\"faxId\":\"" + id + "\"}");
        assertThat(fake.faxes().sent()).hasSize(2);
    }

    @Test
    void listsLines() {
        assertThat(fax.faxlines()).singleElement().satisfies(line -> {
            assertThat(line.id()).isEqualTo("f0");
            assertThat(line.canSend()).isTrue();
        });
        assertThat(fax.faxlines("w1")).isEmpty();
        assertThat(Sent.to(fake))
                .containsExactly("GET /authorization/userinfo", "GET /w0/faxlines", "GET /w1/faxlines");
        fake.fail(Failure.status(403));
        assertThatThrownBy(() -> fax.faxlines("w0")).hasMessageContaining("fax is not booked");
    }
}
