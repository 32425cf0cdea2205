package dev.switchboard.client.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.switchboard.client.ClientOptions;
import dev.switchboard.client.Credentials;
import dev.switchboard.client.ErrorKind;
import dev.switchboard.client.InvalidRequestException;
import dev.switchboard.client.SipgateClient;
import dev.switchboard.client.SipgateException;
import dev.switchboard.client.http.Transport;
import dev.switchboard.client.rest.RestSms;
import dev.switchboard.client.rest.RestUsers;
import dev.switchboard.client.testing.Sent;
import dev.switchboard.fake.Failure;
import dev.switchboard.fake.FakeSipgate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmsTest {

    private static final String TO = "+4915799912349";
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00.500Z");

    private final FakeSipgate fake = FakeSipgate.start();
    private final ClientOptions options = ClientOptions.defaults().url(fake.url());
    private final SmsApi sms =
            SipgateClient.of(Credentials.bearer("token"), options).sms();

    @AfterEach
    void stop() {
        fake.close();
    }

    private SmsApi smsNow() {
        Transport transport = new Transport(options, () -> "Bearer token");
        return new RestSms(transport, new RestUsers(transport), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void sendsWithTheDefaultSender() {
        sms.send("s0", TO, "Grüße \"1\" & €");

        assertThat(Sent.to(fake))
                .containsExactly("POST /sessions/sms"
                        + " {\"smsId\":\"s0\",\"message\":\"Grüße \\\"1\\\" & €\",\"recipient\":\"+4915799912349\"}");
        assertThat(fake.sms().sent()).singleElement().satisfies(sent -> {
            assertThat(sent.message()).isEqualTo("Grüße \"1\" & €");
            assertThat(sent.sender()).isEqualTo("+4915799912345");
        });
    }

    @Test
    void sendsTheRecipientNormalised() {
        sms.send("s0", "+49 (0)1579 99-12349", "Hello");

        assertThat(fake.sms().sent().get(0).recipient()).isEqualTo(TO);
    }

    @Test
    void sendsLaterInWholeSeconds() {
        smsNow().send("s0", Sms.of(TO, "Hello").at(Instant.parse("2026-11-22T12:00:00.001Z")));

        assertThat(Sent.to(fake)).singleElement().asString().endsWith(",\"sendAt\":1795348801}");
    }

    @ParameterizedTest
    @CsvSource({"PT0S", "P30D"})
    void sendsFromNowToThirtyDaysAhead(Duration ahead) {
        assertThatCode(() -> smsNow().send("s0", Sms.of(TO, "Hello").at(NOW.plus(ahead))))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"PT-0.001S", "P30DT0.001S", "P365D", "PT-1H"})
    void refusesOtherTimes(Duration ahead) {
        assertThatThrownBy(() -> smsNow().send("s0", Sms.of(TO, "Hello").at(NOW.plus(ahead))))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage("at: " + NOW.plus(ahead) + " (expected: from now, " + NOW + ", to 30 days ahead)");
        assertThat(fake.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "s", "s01", "s-1", "f0", "S0", "s0 ", "s0/../w0"})
    void refusesOtherExtensions(String smsId) {
        assertThatThrownBy(() -> sms.send(smsId, TO, "Hello"))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage("smsId: \"" + smsId + "\" (expected: an extension such as s0)");
        assertThat(fake.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "0211123",
                "004921112345",
                "4915799912345",
                "+49++",
                "+49",
                "+1",
                "+491",
                "+999123456",
                "sipgate",
                "tel:+4921112345",
                "abc+4921112345",
                "+4915799912345x",
                " +4921112345 ",
                "+49 211 12345 ext. 5",
                "+112",
                "+491579991234567890",
                "+49211112;phone-context=+1",
                "+4912ABCDEF"
            })
    void refusesOtherRecipientsOnBothWays(String to) {
        assertThatThrownBy(() -> sms.send("s0", to, "Hello"))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageStartingWith("to: ")
                .hasMessageEndingWith("(expected: a phone number with its country code, such as +4921193674660)");
        assertThatThrownBy(() -> sms.sendFrom("+4915799912346", Sms.of(to, "Hello")))
                .isInstanceOf(InvalidRequestException.class);
        assertThat(fake.requests()).isEmpty();
    }

    @Test
    void doesNotShowTheMiddleOfANumber() {
        assertThatThrownBy(() -> sms.send("s0", "0157999123456789", "Hello")).hasMessageContaining("\"0157***89\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void refusesEmptyTextsOnBothWays(String text) {
        assertThatThrownBy(() -> sms.send("s0", TO, text)).hasMessage("text: empty (expected: some text)");
        assertThatThrownBy(() -> sms.sendFrom("+4915799912346", Sms.of(TO, text)))
                .hasMessage("text: empty (expected: some text)");
        assertThat(fake.requests()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "400, BAD_REQUEST",
        "401, UNAUTHORIZED",
        "402, PAYMENT_REQUIRED",
        "403, FORBIDDEN",
        "429, RATE_LIMITED",
        "500, SERVER_ERROR"
    })
    void tellsWhyItWasNotSent(int status, ErrorKind kind) {
        fake.fail(Failure.status(status));

        SipgateException failure = catchThrowableOfType(SipgateException.class, () -> sms.send("s0", TO, "Hello"));

        assertThat(failure.kind()).isEqualTo(kind);
        assertThat(failure.status()).isEqualTo(status);
        assertThat(failure).hasMessageStartingWith("POST /sessions/sms: " + status + ", ");
        assertThat(failure.mayHaveHappened()).isEqualTo(status == 500);
        assertThat(fake.requests()).hasSize(1);
    }

    @Test
    void namesTheScopesAndTheBalance() {
        fake.fail(Failure.status(403));
        assertThatThrownBy(() -> sms.send("s0", TO, "Hello")).hasMessageContaining("sessions:sms:write");
        fake.fail(Failure.status(402));
        assertThatThrownBy(() -> sms.send("s0", TO, "Hello")).hasMessageContaining("balance is too low");
    }

    @Test
    void listsExtensionsAndCallerIds() {
        assertThat(sms.extensions("w0"))
                .singleElement()
                .satisfies(extension -> assertThat(extension.id()).isEqualTo("s0"));
        assertThat(sms.callerIds("w0", "s0")).extracting(SmsCallerId::id).containsExactly(0, 1, 2);
        assertThat(sms.callerIds("w0", "s0"))
                .filteredOn(SmsCallerId::defaultNumber)
                .extracting(SmsCallerId::id)
                .containsExactly(1);
    }

    @Test
    void registersVerifiesAndDeletesACallerId() {
        sms.addCallerId("w0", "s0", "+49 1579 9912350");
        int id = sms.callerIds("w0", "s0").get(3).id();
        sms.verifyCallerId("w0", "s0", id, "123456");
        sms.setDefaultCallerId("w0", "s0", id);
        sms.deleteCallerId("w0", "s0", id);

        assertThat(Sent.writesTo(fake))
                .containsExactly(
                        "POST /w0/sms/s0/callerids {\"phonenumber\":\"+4915799912350\"}",
                        "POST /w0/sms/s0/callerids/3/verification {\"verificationCode\":\"123456\"}",
                        "PUT /w0/sms/s0/callerids/3 {\"defaultNumber\":true}",
                        "DELETE /w0/sms/s0/callerids/3");
    }
}
