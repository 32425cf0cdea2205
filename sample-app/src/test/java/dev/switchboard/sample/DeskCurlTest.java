package dev.switchboard.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.sample.web.RawHttp;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page's lines for the terminal that call the desks, as they stand there, and every byte of what answers them. */
class DeskCurlTest {

    private static final Pattern LINE =
            Pattern.compile("<h3>([^<]*)</h3><code>curl -X POST --data \"([^\"]*)\" \"?http://localhost:3000"
                    + "(/signalwire[^\"]*?)\"?</code>");
    private static final String URL = "http://localhost:3000/signalwire";
    private static final String START = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Response";
    private static final String NOTHING = START + "/>";

    @Test
    void eachIsAnswered() throws IOException {
        Map<String, String> answers = new LinkedHashMap<>();
        try (RunningSample sample = RunningSample.at(Lines.OPEN)) {
            String page = sample.http().get("/").text().replace("&amp;", "&");
            for (var line : LINE.matcher(page).results().toList()) {
                RawHttp.Response response = sample.http().post(line.group(3), line.group(2));
                assertThat(response.status()).as(line.group(1)).isEqualTo(200);
                answers.put(line.group(1), response.text());
            }
            assertThat(sample.http().get("/desks").text())
                    .isEqualTo("name=Ada&state=free\nname=Bob&state=free\nname=Cleo&state=free");
            assertThat(sample.http().get("/missed").text()).endsWith("&message=12");
        }

        assertThat(answers)
                .containsExactly(
                        Map.entry("A call for the desks", ringing()),
                        Map.entry("It rings at a desk", NOTHING),
                        Map.entry(
                                "The desk picks up, and hears who calls",
                                START + "><Gather action=\"" + URL + "/Decision/gather?_desk=Ada\" numDigits=\"1\""
                                        + " actionOnEmptyResult=\"true\"><Say>A call from Café Morgenrot."
                                        + " Press 1 to take it.</Say></Gather></Response>"),
                        Map.entry("The desk takes the call", NOTHING),
                        Map.entry("The desk hangs up", NOTHING),
                        Map.entry(
                                "No desk takes a call",
                                START + "><Say>Nobody at Kolibri Coffee Machines can take your call now."
                                        + " Please leave a message after the tone.</Say><Record action=\"" + URL
                                        + "/Mailbox/recording\" recordingStatusCallback=\"" + URL
                                        + "/Mailbox/recordingStatus\" maxLength=\"120\"/></Response>"),
                        Map.entry(
                                "The caller leaves a message",
                                START + "><Say>Thank you. Goodbye.</Say><Hangup/></Response>"));
    }

    private static String ringing() {
        return START + "><Dial answerOnBridge=\"true\" timeout=\"20\" action=\"" + URL + "/AfterDesks/dialAction\">"
                + sip("Ada", "ada") + sip("Bob", "bob") + sip("Cleo", "cleo") + "</Dial></Response>";
    }

    private static String sip(String name, String user) {
        return "<Sip statusCallbackEvent=\"ringing answered completed\" url=\"" + URL + "/Desk/whisper?_name=" + name
                + "\" statusCallback=\"" + URL + "/Desk/callStatus?_name=" + name + "\">sip:" + user
                + "@desks.example</Sip>";
    }
}
