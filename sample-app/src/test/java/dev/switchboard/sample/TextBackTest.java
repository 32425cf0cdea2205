package dev.switchboard.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.fake.Failure;
import dev.switchboard.fake.FakeSipgate;
import dev.switchboard.fake.Hold;
import dev.switchboard.fake.RecordedRequest;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Over HTTP on both sides: from the webhook of a missed call to the message that the account sends. */
class TextBackTest {

    private RunningSample sample;
    private FakeSipgate account;

    @BeforeEach
    void start() throws IOException {
        sample = RunningSample.textingBack();
        account = sample.fakeAccount();
    }

    @AfterEach
    void stop() {
        sample.close();
    }

    private void miss(String callId, String from) throws IOException {
        assertThat(sample.http()
                        .post(
                                "/hangup",
                                "event=hangup&cause=noAnswer&direction=in&callId=" + callId + "&from=" + from
                                        + "&to=4921193674660")
                        .status())
                .isEqualTo(200);
    }

    private List<String> messages() {
        return account.requests().stream()
                .filter(request -> request.path().equals("/v2/sessions/sms"))
                .map(RecordedRequest::bodyText)
                .toList();
    }

    private static String message(String to) {
        return "{\"smsId\":\"s0\",\"message\":\"" + TextBack.TEXT + "\",\"recipient\":\"" + to + "\"}";
    }

    @Test
    void aMissedCallerIsTextedOnce() throws Exception {
        Hold first = account.hold("POST", "/sessions/sms");
        miss("1", "4915799912345");
        first.awaitArrived();
        first.release();
        miss("1", "4915799912345");
        miss("2", "4915799912345");
        miss("3", "anonymous");
        Hold last = account.hold("POST", "/sessions/sms");
        miss("4", "4915799912346");
        last.awaitArrived();
        last.release();

        assertThat(messages()).containsExactly(message("+4915799912345"), message("+4915799912346"));
    }

    @Test
    void theCallersWebhookIsAnsweredWhileTheMessageWaits() throws Exception {
        Hold waiting = account.hold("GET", "/authorization/userinfo");
        miss("1", "4915799912345");

        waiting.awaitArrived();
        assertThat(messages()).isEmpty();
        waiting.release();
    }

    @Test
    void aFailureConcernsNobodyElse() throws Exception {
        account.failWhen("POST", "/sessions/sms", Failure.status(402));
        miss("1", "4915799912345");
        Hold next = account.hold("GET", "/w0/sms");
        miss("2", "4915799912346");

        next.awaitArrived();
        next.release();
    }
}
