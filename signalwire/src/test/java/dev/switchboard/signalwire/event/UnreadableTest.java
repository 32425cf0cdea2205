package dev.switchboard.signalwire.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.runtime.Observation;
import dev.switchboard.runtime.Observation.Outcome;
import dev.switchboard.runtime.Webhook;
import dev.switchboard.signalwire.CallStatusEvent;
import dev.switchboard.signalwire.StreamEvent;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values that are not what they should be, and values at the edge. */
class UnreadableTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/callStatus | CallDuration=abc | parameter CallDuration: not a whole number of Seconds",
                "/callStatus | CallDuration=1.5 | parameter CallDuration: not a whole number of Seconds",
                "/callStatus | SequenceNumber=x | parameter SequenceNumber: its type refuses the value",
                "/callStatus | Timestamp=today | parameter Timestamp: not a moment such as Mon, 23 Jul 2018 13:01:00 +0000",
                "/callStatus | Timestamp=2018-07-23T13:01:00Z | parameter Timestamp: not a moment such as Mon, 23 Jul 2018"
                        + " 13:01:00 +0000",
                "/callStatus | RecordingUrl=a+b | parameter RecordingUrl: its type refuses the value",
                "/callStatus | AudioInMos=good | parameter AudioInMos: its type refuses the value",
                "/callStatus | CallerName=%ff | parameter CallerName: the bytes are not UTF-8",
                "/callStatus | CallerName=%2 | parameter CallerName: a percent escape is cut off",
                "/Dialed/dialAction | DialSipResponseCode=4xx | parameter DialSipResponseCode: its type refuses the value",
                "/Gathered/gather | Confidence=high | parameter Confidence: its type refuses the value",
                "/Conferring/conference | Muted=TRUE | parameter Muted: not a boolean (expected: true or false)",
                "/Conferring/conference | RecordingFileSize=1k | parameter RecordingFileSize: its type refuses the value",
                "/Streaming/stream | Timestamp=Mon%2C+23+Jul+2018+13%3A01%3A00+%2B0000 | parameter Timestamp: not a moment"
                        + " such as 2018-07-23T13:01:00Z"
            })
    void aHandlerThatTakesOneDoesNotRunAndTheCallGoesOn(String path, String params, String detail) {
        for (Flows.Flow flow : List.of(Flows.whole(), Flows.parts())) {
            String answer = flow.router().handle(Webhook.post(path, params)).text();

            assertThat(answer).endsWith("<Response/>");
            assertThat(flow.seen()).isEmpty();
            Observation told = flow.told().get(0);
            assertThat(told.outcome()).isEqualTo(Outcome.FAULT);
            assertThat(told.detail()).isEqualTo(detail);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mon, 23 Jul 2018 13:01:00 +0000 | 2018-07-23T13:01:00Z",
                "Mon, 23 Jul 2018 13:01:00 GMT | 2018-07-23T13:01:00Z",
                "Wed, 1 Aug 2018 15:01:00 +0200 | 2018-08-01T13:01:00Z",
                "Wed, 01 Aug 2018 23:59:59 +0000 | 2018-08-01T23:59:59Z",
                "23 Jul 2018 13:01:00 +0000 | 2018-07-23T13:01:00Z"
            })
    void readsTheDatesOfRfc2822(String text, Instant moment) {
        String params = "Timestamp=" + text.replace("+", "%2B").replace(' ', '+');
        assertThat(((CallStatusEvent) Flows.whole().post("/callStatus", params)).timestamp())
                .contains(moment);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-07-23T13:01:00Z, 2018-07-23T13:01:00Z",
        "2018-07-23T13:01:00.123456Z, 2018-07-23T13:01:00.123456Z",
        "2018-07-23T15:01:00+02:00, 2018-07-23T13:01:00Z"
    })
    void readsTheDatesOfIso8601OfStreams(String text, Instant moment) {
        String params = "Timestamp=" + text.replace("+", "%2B");
        assertThat(((StreamEvent) Flows.whole().post("/Streaming/stream", params)).timestamp())
                .contains(moment);
    }

    @Test
    void whatNoHandlerTakesIsNotRead() {
        Flows.Flow flow = Flows.whole();
        assertThat(flow.router()
                        .handle(Webhook.post("/", "CallDuration=abc&Timestamp=x"))
                        .text())
                .endsWith("<Response/>");
        assertThat(flow.told().get(0).outcome()).isEqualTo(Outcome.HANDLED);
    }
}
