package dev.switchboard.client.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.switchboard.client.ClientOptions;
import dev.switchboard.client.Credentials;
import dev.switchboard.client.ErrorKind;
import dev.switchboard.client.InvalidRequestException;
import dev.switchboard.client.SipgateClient;
import dev.switchboard.client.SipgateException;
import dev.switchboard.client.testing.Sent;
import dev.switchboard.fake.Failure;
import dev.switchboard.fake.FakeSipgate;
import dev.switchboard.fake.Hold;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An extension has one sender for all; a message under another number changes it for a moment. */
class SmsSenderTest {

    private static final String DEFAULT = "+4915799912345";
    private static final String OTHER = "+4915799912346";
    private static final Sms HELLO = Sms.of("+4915799912349", "Hello");
    private static final String TO_OTHER = "PUT /w0/sms/s0/callerids/2 {\"defaultNumber\":true}";
    private static final String BACK = "PUT /w0/sms/s0/callerids/1 {\"defaultNumber\":true}";
    private static final String SEND =
            "POST /sessions/sms {\"smsId\":\"s0\",\"message\":\"Hello\",\"recipient\":\"+4915799912349\"}";

    private final FakeSipgate fake = FakeSipgate.start();
    private final SipgateClient client = SipgateClient.of(
            Credentials.bearer("token"), ClientOptions.defaults().url(fake.url()));

    @AfterEach
    void stop() {
        fake.close();
    }

    private String defaultNow() {
        return fake.sms().callerIds("s0").defaultNumber().phonenumber();
    }

    @Test
    void switchesSendsAndRestores() {
        SmsReceipt receipt = client.sms().sendFrom("+49 1579 9912346", HELLO);

        assertThat(Sent.to(fake))
                .containsExactly(
                        "GET /authorization/userinfo", "GET /w0/sms", "GET /w0/sms/s0/callerids", TO_OTHER, SEND, BACK);
        assertThat(receipt.notRestored()).isEmpty();
        assertThat(fake.sms().sent().get(0).sender()).isEqualTo(OTHER);
        assertThat(defaultNow()).isEqualTo(DEFAULT);
    }

    @Test
    void onlySendsIfItIsTheDefaultAlready() {
        client.sms().sendFrom(DEFAULT, HELLO);

        assertThat(Sent.writesTo(fake)).containsExactly(SEND);
    }

    @Test
    void knowsTheBuiltInSender() {
        client.sms().sendFrom("sipgate", HELLO);

        assertThat(fake.sms().sent().get(0).sender()).isEqualTo("sipgate");
        assertThat(defaultNow()).isEqualTo(DEFAULT);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 402, 403, 500})
    void restoresWhenTheMessageIsRefused(int status) {
        fake.failWhen("POST", "/sessions/sms", Failure.status(status));

        SipgateException failure =
                catchThrowableOfType(SipgateException.class, () -> client.sms().sendFrom(OTHER, HELLO));

        assertThat(failure.status()).isEqualTo(status);
        assertThat(failure).hasNoSuppressedExceptions();
        assertThat(Sent.writesTo(fake)).containsExactly(TO_OTHER, SEND, BACK);
        assertThat(defaultNow()).isEqualTo(DEFAULT);
    }

    @Test
    void tellsSentButNotRestoredFromNotSent() {
        fake.failWhen("PUT", "/w0/sms/s0/callerids/1", Failure.status(500));

        SmsReceipt receipt = client.sms().sendFrom(OTHER, HELLO);

        assertThat(receipt.notRestored().orElseThrow().status()).isEqualTo(500);
        assertThat(fake.sms().sent()).hasSize(1);
        assertThat(defaultNow()).isEqualTo(OTHER);
    }

    @Test
    void tellsNeitherSentNorRestored() {
        fake.failWhen("POST", "/sessions/sms", Failure.status(402));
        fake.failWhen("PUT", "/w0/sms/s0/callerids/1", Failure.status(500));

        SipgateException failure =
                catchThrowableOfType(SipgateException.class, () -> client.sms().sendFrom(OTHER, HELLO));

        assertThat(failure.status()).isEqualTo(402);
        assertThat(failure.getSuppressed())
                .singleElement()
                .isInstanceOfSatisfying(
                        SipgateException.class, e -> assertThat(e.status()).isEqualTo(500));
    }

    @Test
    void sendsNothingIfTheSenderCannotBeSwitched() {
        fake.failWhen("PUT", "/w0/sms/s0/callerids/2", Failure.status(403));

        assertThatThrownBy(() -> client.sms().sendFrom(OTHER, HELLO)).isInstanceOf(SipgateException.class);

        assertThat(Sent.writesTo(fake)).containsExactly(TO_OTHER);
    }

    @Test
    void restoresIfTheSwitchMayHaveHappened() {
        fake.failWhen("PUT", "/w0/sms/s0/callerids/2", Failure.cut());

        SipgateException failure =
                catchThrowableOfType(SipgateException.class, () -> client.sms().sendFrom(OTHER, HELLO));

        assertThat(failure.kind()).isEqualTo(ErrorKind.UNREACHABLE);
        assertThat(Sent.writesTo(fake)).containsExactly(TO_OTHER, BACK);
    }

    @Test
    void restoresOnAnInterruptedThread() throws Exception {
        Hold sending = fake.hold("POST", "/sessions/sms");
        CompletableFuture<SmsReceipt> background = client.async(it -> it.sms().sendFrom(OTHER, HELLO));
        sending.awaitArrived();
        Hold restoring = fake.hold("PUT", "/w0/sms/s0/callerids/1");
        background.cancel(true);
        restoring.awaitArrived();
        restoring.release();
        sending.release();

        // The next one waits until the first has restored.
        client.sms().sendFrom(OTHER, HELLO);
        assertThat(defaultNow()).isEqualTo(DEFAULT);
        assertThat(Sent.writesTo(fake)).startsWith(TO_OTHER, SEND, BACK, TO_OTHER);
    }

    @Test
    void messagesOverOneExtensionWaitForEachOther() throws Exception {
        List<CompletableFuture<SmsReceipt>> all = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String from = i % 2 == 0 ? OTHER : "sipgate";
            all.add(client.async(it -> it.sms().sendFrom(from, Sms.of("+4915799912349", from))));
        }
        for (CompletableFuture<SmsReceipt> one : all) {
            one.get(20, TimeUnit.SECONDS);
        }

        assertThat(fake.sms().sent())
                .hasSize(20)
                .allSatisfy(sent -> assertThat(sent.sender()).isEqualTo(sent.message()));
        assertThat(defaultNow()).isEqualTo(DEFAULT);
    }

    @Test
    void looksIntoAllExtensions() {
        fake.sms().extensions().of("w0").add("{\"id\":\"s1\",\"alias\":\"second\"}");
        int id = fake.sms().callerIds("s1").add("+4915799912351", true);

        client.sms().sendFrom("+4915799912351", HELLO);

        assertThat(Sent.writesTo(fake))
                .containsExactly(
                        "PUT /w0/sms/s1/callerids/" + id + " {\"defaultNumber\":true}",
                        SEND.replace("s0", "s1"),
                        "PUT /w0/sms/s1/callerids/0 {\"defaultNumber\":true}");
    }

    @Test
    void refusesANumberThatIsNoCallerId() {
        assertThatThrownBy(() -> client.sms().sendFrom("+4915799912399", HELLO))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage(
                        "from: not a caller ID of an SMS extension of user w0 (expected: a verified caller ID of the user, or"
                                + " sipgate; sipgate's web pages register another)");
        assertThat(Sent.writesTo(fake)).isEmpty();
    }

    @Test
    void refusesANumberThatIsNotVerified() {
        fake.sms().callerIds("s0").add("+4915799912399", false);

        assertThatThrownBy(() -> client.sms().sendFrom("+4915799912399", HELLO))
                .hasMessageContaining("not verified yet");
        assertThat(Sent.writesTo(fake)).isEmpty();
    }

    @Test
    void refusesAUserWithoutAnSmsExtension() {
        fake.userinfo().set("{\"sub\":\"w1\"}");

        assertThatThrownBy(() -> client.sms().sendFrom(OTHER, HELLO))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage("from: user w1 has no SMS extension (expected: one; sipgate's web pages can add it)");
    }

    @Test
    void otherMessagesOverTheExtensionWaitUntilTheDefaultHoldsAgain() throws Exception {
        Hold sending = fake.hold("POST", "/sessions/sms");
        CompletableFuture<SmsReceipt> other = client.async(it -> it.sms().sendFrom(OTHER, HELLO));
        sending.awaitArrived();
        CompletableFuture<Boolean> plain = client.async(it -> {
            it.sms().send("s0", "+4915799912349", "plain");
            return true;
        });
        CompletableFuture<Boolean> change = client.async(it -> {
            it.sms().setDefaultCallerId("w0", "s0", 0);
            return true;
        });
        sending.release();
        CompletableFuture.allOf(other, plain, change).get(20, TimeUnit.SECONDS);

        assertThat(Sent.writesTo(fake).subList(0, 3)).containsExactly(TO_OTHER, SEND, BACK);
        assertThat(fake.sms().sent().get(1).sender()).isNotEqualTo(OTHER);
        assertThat(defaultNow()).isEqualTo("sipgate");
    }
}
