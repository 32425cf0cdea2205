package dev.switchboard.processor.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.processor.testing.Compiling;
import dev.switchboard.processor.testing.Http;
import dev.switchboard.processor.testing.Running;
import dev.switchboard.processor.testing.Xml;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each answer that sipgate documents, over HTTP, equal as canonical XML; and every attribute of every verb. */
class DocumentedAnswersTest {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            number     | <Response><Dial><Number>4915799912345</Number></Dial></Response>
            voicemail  | <Response><Dial><Voicemail /></Dial></Response>
            anonymous  | <Response><Dial anonymous="true"><Number>4915799912345</Number></Dial></Response>
            callerId   | <Response><Dial callerId="492111234567"><Number>4915799912345</Number></Dial></Response>
            numbers    | <Response><Dial><Number>4915799912345</Number><Number>492111234567</Number></Dial></Response>
            play       | <Response><Play><Url>http://example.com/example.wav</Url></Play></Response>
            gather     | <Response><Gather onData="http://localhost:3000/dtmf" maxDigits="3" timeout="10000"><Play><Url>https://example.com/example.wav</Url></Play></Gather></Response>
            everything | <Response><Gather onData="http://localhost:3000/dtmf" timeout="0" type="dtmf" /></Response>
            reject     | <Response><Reject /></Response>
            busy       | <Response><Reject reason="busy" /></Response>
            hangup     | <Response><Hangup /></Response>
            none       | <Response />
            """)
    void answer(String callId, String expected) throws Exception {
        assertAnswer(Running.flow("Documented", Running.BASE), callId, expected);
    }

    @ParameterizedTest
    @CsvSource({"OnAnswer, onAnswer, answer", "OnHangup, onHangup, hangup"})
    void subscription(String annotation, String attribute, String path) throws Exception {
        String source = """
                package com.example;

                @dev.switchboard.CallFlow
                public class Subscriber {
                    @dev.switchboard.sipgate.%s
                    void told() {}
                }
                """.formatted(annotation);
        String expected = "<Response %s=\"http://localhost:3000/%s\" />".formatted(attribute, path);
        assertAnswer(Running.of(Compiling.of(source), "com.example.Subscriber", Running.BASE), "1", expected);
    }

    private static void assertAnswer(Running flow, String callId, String expected) throws Exception {
        try (Http http = Http.serve(flow.router())) {
            HttpResponse<String> answer = http.post("/", "event=newCall&direction=in&callId=" + callId);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/xml; charset=UTF-8");
            assertThat(answer.headers().firstValue("Transfer-Encoding")).isEmpty();
            assertThat(answer.body()).startsWith(DECLARATION);
            assertThat(Xml.isSame(answer.body(), DECLARATION + expected))
                    .as(answer.body())
                    .isTrue();
        }
    }

    @Test
    void digitsReachTheMenu() throws Exception {
        try (Http http = Http.serve(Running.flow("Documented", Running.BASE).router())) {
            assertThat(http.post("/dtmf", "event=dtmf&dtmf=0815&callId=1").body())
                    .endsWith("<Number>49210815</Number></Dial></Response>");
        }
    }
}
