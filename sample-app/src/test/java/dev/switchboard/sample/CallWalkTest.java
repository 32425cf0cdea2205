package dev.switchboard.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.sample.web.RawHttp;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Whole calls, led by nothing but the URLs that the answers carry. */
class CallWalkTest {

    private static final String NEW_CALL = "event=newCall&callId=1&direction=in&to=493023125100&from=";

    private RunningSample sample;

    @BeforeEach
    void start() throws IOException {
        sample = RunningSample.at(Lines.OPEN);
    }

    @AfterEach
    void stop() {
        sample.close();
    }

    @Test
    void throughBothMenusAndThePinToTheEngineer() throws Exception {
        Element welcome = verb(sample.http().post("/", NEW_CALL + "492111234567"));
        assertThat(played(welcome)).isEqualTo("http://localhost:3000/announcements/welcome.wav");

        Element service = press(welcome, "2");
        assertThat(service.getAttribute("onData")).startsWith("http://localhost:3000/ServiceMenu?");

        Element first = press(service, "2");
        assertThat(first.getAttribute("maxDigits")).isEqualTo("4");
        assertThat(first.getAttribute("onData")).startsWith("http://localhost:3000/Pin?_attempt=1&_mac=");

        Element second = press(first, "0000");
        assertThat(second.getAttribute("onData")).startsWith("http://localhost:3000/Pin?_attempt=2&_mac=");

        Element third = press(second, "");
        assertThat(third.getAttribute("onData")).startsWith("http://localhost:3000/Pin?_attempt=3&_mac=");

        Element engineer = press(third, "4711");
        assertThat(engineer.getTagName()).isEqualTo("Dial");
        assertThat(engineer.getAttribute("callerId")).isEqualTo(Company.LINE.digits());
        assertThat(engineer.getTextContent()).isEqualTo(Company.ENGINEER_ON_CALL.digits());
    }

    @Test
    void threeWrongPinsEndTheCall() throws Exception {
        Element pin = press(press(verb(sample.http().post("/", NEW_CALL + "492111234567")), "2"), "2");

        assertThat(press(press(press(pin, "1"), "2"), "3").getTagName()).isEqualTo("Hangup");
    }

    @Test
    void nobodyGivesHimselfAnotherAttempt() throws Exception {
        Element pin = press(press(verb(sample.http().post("/", NEW_CALL + "492111234567")), "2"), "2");
        String url = press(pin, "0000").getAttribute("onData");

        assertThat(follow(url.replace("_attempt=2", "_attempt=1"), "1", "4711").status())
                .isEqualTo(403);
        assertThat(follow(url.replace("_attempt=2&", ""), "1", "4711").status()).isEqualTo(403);
        assertThat(follow(url.replaceFirst("&_mac=.*", ""), "1", "4711").status())
                .isEqualTo(403);
        assertThat(follow(url, "another call", "4711").status()).isEqualTo(403);
        assertThat(follow(url, "1", "4711").status()).isEqualTo(200);
    }

    @Test
    void whoSaysNothingIsHungUp() throws Exception {
        Element welcome = verb(sample.http().post("/", NEW_CALL + "492111234567"));

        assertThat(press(press(welcome, ""), "").getTagName()).isEqualTo("Hangup");
    }

    @Test
    void aMissedCallShowsInTheListWithoutItsLastDigits() throws Exception {
        Element root = Xml.root(sample.http().post("/", NEW_CALL + "492111234567"));
        RawHttp.Response ended = sample.follow(
                root.getAttribute("onHangup"), "event=hangup&cause=cancel&callId=1&direction=in&from=492111234567");

        assertThat(ended.status()).isEqualTo(200);
        assertThat(sample.http().get("/missed").text())
                .isEqualTo("at=2026-11-18T09%3A30%3A00Z&who=%2B492111234%E2%80%A2%E2%80%A2%E2%80%A2");
    }

    @Test
    void blockedCallersHearThatItIsBusy() throws Exception {
        Element reject = verb(sample.http().post("/", NEW_CALL + "496990009666"));

        assertThat(reject.getTagName()).isEqualTo("Reject");
        assertThat(reject.getAttribute("reason")).isEqualTo("busy");
    }

    @Test
    void outgoingCallsGoTheirWay() throws Exception {
        Element root =
                Xml.root(sample.http().post("/", "event=newCall&callId=1&direction=out&from=1452406e0&to=4930123"));

        assertThat(root.getFirstChild()).isNull();
        assertThat(root.getAttribute("onHangup")).isEqualTo("http://localhost:3000/hangup");
    }

    @Test
    void outOfHoursThereIsTheVoicemail() throws Exception {
        sample.close();
        sample = RunningSample.at(Lines.CLOSED);
        Element closed = verb(sample.http().post("/", NEW_CALL + "492111234567"));

        assertThat(closed.getAttribute("timeout")).isEqualTo("0");
        assertThat(press(closed, "").getFirstChild().getNodeName()).isEqualTo("Voicemail");
    }

    @Test
    void whatAnswersPlayIsServed() throws Exception {
        String url = played(verb(sample.http().post("/", NEW_CALL + "anonymous")));
        RawHttp.Response file = sample.http().get(url.substring("http://localhost:3000".length()), "push.example.com");

        assertThat(file.status()).isEqualTo(200);
        assertThat(file.headers()).containsEntry("content-type", "audio/wav");
        assertThat(file.body()).isEqualTo(Announcement.WELCOME.wav());
    }

    private Element press(Element gather, String digits) throws Exception {
        assertThat(gather.getTagName()).isEqualTo("Gather");
        return verb(follow(gather.getAttribute("onData"), "1", digits));
    }

    private RawHttp.Response follow(String url, String callId, String digits) throws IOException {
        return sample.follow(url, "event=dtmf&callId=" + callId.replace(' ', '+') + "&dtmf=" + digits);
    }

    private static String played(Element gather) {
        return gather.getElementsByTagName("Url").item(0).getTextContent();
    }

    private static Element verb(RawHttp.Response response) throws Exception {
        return (Element) Xml.root(response).getFirstChild();
    }
}
