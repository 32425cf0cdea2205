package dev.switchboard.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.sample.web.RawHttp;
import java.io.IOException;
import java.net.Socket;
import org.junit.jupiter.api.Test;

/** Two providers' flows in one process, on one port, with one page. */
class BothLinesTest {

    @Test
    void bothAnswerAndThePageShowsBoth() throws IOException {
        try (RunningSample sample = RunningSample.at(Lines.OPEN);
                Socket browser = sample.http().openEvents()) {
            RawHttp.Response sipgate =
                    sample.http().post("/", "event=newCall&callId=1&direction=in&from=492111234567&to=493023125100");
            RawHttp.Response signalWire = sample.http()
                    .post(
                            "/signalwire",
                            "CallSid=2&CallStatus=ringing&Direction=inbound&From=%2B492111234567&To=%2B493023125200");

            assertThat(sipgate.status()).isEqualTo(200);
            assertThat(sipgate.text()).contains("<Gather onData=\"http://localhost:3000/MainMenu?_mac=");
            assertThat(signalWire.status()).isEqualTo(200);
            assertThat(signalWire.headers()).containsEntry("content-type", "application/xml; charset=UTF-8");
            assertThat(signalWire.text())
                    .contains("<Dial answerOnBridge=\"true\" timeout=\"20\""
                            + " action=\"http://localhost:3000/signalwire/AfterDesks/dialAction\">");
            String who = "&who=%2B492111234%E2%80%A2%E2%80%A2%E2%80%A2&handler=";
            RawHttp.readUntil(browser, "what=new+call&call=1" + who + "SupportLine.welcome");
            RawHttp.readUntil(browser, "what=new+call&call=2" + who + "DeskLine.ring");
        }
    }
}
