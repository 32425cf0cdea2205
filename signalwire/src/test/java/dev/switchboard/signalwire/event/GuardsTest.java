package dev.switchboard.signalwire.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.runtime.Observation;
import dev.switchboard.runtime.Observation.Outcome;
import dev.switchboard.runtime.RequestVerifier.Verdict;
import dev.switchboard.runtime.RouterOptions;
import dev.switchboard.runtime.Webhook;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuardsTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "/, Direction=inbound, Guarded.inbound",
                "/, Direction=outbound-api, Guarded.outbound",
                "/, Direction=outbound-dial, Guarded.outbound",
                "/, Direction=sideways, -",
                "/, Direction=, -",
                "/, Other=1, -",
                "/callStatus, CallStatus=completed, Guarded.over",
                "/callStatus, CallStatus=failed, Guarded.over",
                "/callStatus, CallStatus=busy, -",
                "/Phone/callStatus, CallStatus=in-progress, Phone.answered",
                "/Phone/callStatus, CallStatus=completed, Phone.over",
                "/Phone/callStatus, CallStatus=busy, Phone.over",
                "/Phone/callStatus, CallStatus=failed, Phone.over",
                "/Phone/callStatus, CallStatus=no-answer, Phone.over",
                "/Phone/callStatus, CallStatus=canceled, Phone.over",
                "/Phone/callStatus, CallStatus=initiated, Phone.other",
                "/Phone/callStatus, CallStatus=IN-PROGRESS, Phone.other",
                "/Phone/callStatus, CallStatus=, Phone.other",
                "/Dialed/dialAction, DialCallStatus=completed, Dialed.talked",
                "/Dialed/dialAction, DialCallStatus=answered, Dialed.talked",
                "/Dialed/dialAction, DialCallStatus=busy, Dialed.other",
                "/Dialed/recordingStatus, RecordingStatus=completed, Dialed.stored",
                "/Dialed/recordingStatus, RecordingStatus=absent, -",
                "/Keys/gather, Digits=, Keys.none",
                "/Keys/gather, SpeechResult=eins, Keys.other",
                "/Keys/gather, Digits=1, Keys.one",
                "/Keys/gather, Digits=11, Keys.one",
                "/Keys/gather, Digits=*%230AD, Keys.every",
                "/Keys/gather, Digits=2, Keys.other",
                "/Recorded/recordingStatus, RecordingStatus=absent, Recorded.notYet",
                "/Recorded/recordingStatus, RecordingStatus=in-progress, Recorded.notYet",
                "/Recorded/recordingStatus, RecordingStatus=completed, -",
                "/Recorded/transcription, TranscriptionStatus=completed, Recorded.written",
                "/Recorded/transcription, TranscriptionStatus=failed, Recorded.lost",
                "/Met/conference, StatusCallbackEvent=participant-join, Met.moved",
                "/Met/conference, StatusCallbackEvent=participant-leave, Met.moved",
                "/Met/conference, StatusCallbackEvent=conference-end, Met.over",
                "/Met/conference, StatusCallbackEvent=conference-start, -",
                "/Met/recordingStatus, RecordingStatus=failed, Met.lost",
                "/Queued/queueResult, QueueResult=queue-full, Queued.full",
                "/Queued/queueResult, QueueResult=hangup, Queued.other",
                "/Streaming/stream, StreamEvent=stream-error, Streaming.failed",
                "/Streaming/stream, StreamEvent=stream-started, Streaming.fine",
                "/Streaming/stream, StreamEvent=stream-stopped, Streaming.fine",
                "/Referred/refer, ReferCallStatus=in-progress, Referred.gone",
                "/Referred/refer, ReferCallStatus=busy, Referred.back",
                "/Texted/sms, SmsStatus=invalid, Texted.invalid",
                "/Texted/sms, SmsStatus=sending, Texted.other",
                "/Texted/smsStatus, SmsStatus=failed, Texted.failed",
                "/Texted/smsStatus, SmsStatus=sent, -",
                "/Paid/pay, Result=success, Paid.paid",
                "/Paid/pay, Result=caller-hung-up, Paid.gaveUp",
                "/Paid/pay, Result=caller-interrupted-with-star, Paid.gaveUp",
                "/Paid/pay, Result=internal-error, -"
            })
    void theConditionChoosesTheHandler(String path, String params, String handler) {
        List<Observation> told = new ArrayList<>();
        String answer = GuardedRouter.create(
                        new Guarded(),
                        BaseUrl.of("https://pbx.example.com"),
                        webhook -> Verdict.accept(),
                        RouterOptions.defaults().observer(told::add))
                .handle(Webhook.post(path, params))
                .text();

        assertThat(answer).endsWith("<Response/>");
        assertThat(told).hasSize(1);
        assertThat(told.get(0).handler()).isEqualTo(handler == null ? "" : handler);
        assertThat(told.get(0).outcome()).isEqualTo(handler == null ? Outcome.PASSED : Outcome.HANDLED);
        assertThat(told.get(0).detail()).isEqualTo(handler == null ? "no handler for this event here" : "");
    }
}
