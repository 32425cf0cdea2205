package dev.switchboard.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.sample.web.RawHttp;
import java.io.IOException;
import java.net.Socket;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** Whole calls to the desks, led by nothing but the URLs that the answers carry. */
class DeskWalkTest {

    private static final String FROM = "&From=%2B492111234567";
    private static final String CALL = "CallSid=call&Direction=inbound&To=%2B493023125200" + FROM;

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
    void aCallIsOfferedToThreeDesksAtOnce() throws Exception {
        assertThat(Xml.children(ring()))
                .hasSize(3)
                .allMatch(child -> child.getTagName().equals("Sip"));
        assertThat(Xml.children(ring()))
                .extracting(Element::getTextContent)
                .containsExactly("sip:ada@desks.example", "sip:bob@desks.example", "sip:cleo@desks.example");
    }

    @Test
    void aDeskHearsWhoCallsAndTakesTheCall() throws Exception {
        Element dial = ring();
        Element gather = whisper(dial, 1);
        assertThat(gather.getTextContent()).isEqualTo("A call from +492111234567. Press 1 to take it.");

        assertThat(Xml.children(decide(gather, 1, "&Digits=1"))).isEmpty();
        assertThat(states()).isEqualTo("free talking free");

        assertThat(only(after(dial, "completed")).getTagName()).isEqualTo("Hangup");
        assertThat(states()).isEqualTo("free free free");
        assertThat(sample.http().get("/missed").text()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&Digits=", "&Digits=2", "&Digits=%2A"})
    void aDeskMayDecline(String digits) throws Exception {
        Element declined = decide(whisper(ring(), 0), 0, digits);

        assertThat(only(declined).getTagName()).isEqualTo("Hangup");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-answer", "busy", "failed", "canceled"})
    void aCallThatNobodyTakesEndsAtTheVoicemail(String status) throws Exception {
        List<Element> sorry = Xml.children(after(ring(), status));
        assertThat(sorry).extracting(Element::getTagName).containsExactly("Say", "Record");
        assertThat(sorry.get(1).getAttribute("maxLength")).isEqualTo("120");
        assertThat(missed()).doesNotContain("message");

        String recorded = CALL + "&RecordingUrl=https%3A%2F%2Ffiles.example%2F1.wav&RecordingDuration=";
        Element thanks = Xml.root(sample.follow(sorry.get(1).getAttribute("action"), recorded + 12));
        assertThat(Xml.children(thanks)).extracting(Element::getTagName).containsExactly("Say", "Hangup");
        assertThat(missed())
                .isEqualTo("at=2026-11-18T09%3A30%3A00Z&who=%2B492111234%E2%80%A2%E2%80%A2%E2%80%A2&message=12");

        String stored = sorry.get(1).getAttribute("recordingStatusCallback");
        Element nothing = Xml.root(sample.follow(stored, "CallSid=call&RecordingStatus=completed&RecordingDuration=9"));
        assertThat(Xml.children(nothing)).isEmpty();
        assertThat(missed()).endsWith("&message=9");
    }

    @Test
    void statusCallbacksDriveThePage() throws Exception {
        List<Element> sips = Xml.children(ring());
        try (Socket browser = sample.http().openEvents()) {
            for (int desk = 0; desk < 3; desk++) {
                report(sips, desk, "ringing");
            }
            RawHttp.readUntil(browser, event("Desk.rings", "Cleo"));
            assertThat(states()).isEqualTo("ringing ringing ringing");

            report(sips, 0, "in-progress");
            RawHttp.readUntil(browser, event("Desk.isPickedUp", "Ada"));
            report(sips, 1, "busy");
            RawHttp.readUntil(browser, event("Desk.isDone", "Bob"));
            assertThat(states()).isEqualTo("deciding free ringing");

            report(sips, 2, "no-answer");
            RawHttp.readUntil(browser, event("Desk.isDone", "Cleo"));
            report(sips, 0, "completed");
            String events = RawHttp.readUntil(browser, event("Desk.isDone", "Ada"));
            assertThat(states()).isEqualTo("free free free");
            assertThat(events).doesNotContain("492111234567");
        }
    }

    @Test
    void aStatusThatComesLateRingsNoMore() throws Exception {
        List<Element> sips = Xml.children(ring());
        report(sips, 0, "canceled");
        report(sips, 0, "ringing");

        assertThat(states()).isEqualTo("free free free");
    }

    @Test
    void aStatusAsJsonDoesNoHarm() throws Exception {
        String url = Xml.children(ring()).get(0).getAttribute("statusCallback");
        String json = "{\"CallSid\":\"leg0\",\"CallStatus\":\"ringing\"}";
        RawHttp.Response response = sample.http()
                .send("POST " + url.substring("http://localhost:3000".length()) + " HTTP/1.1\r\nHost: localhost\r\n"
                        + "Connection: close\r\nContent-Type: application/json\r\nContent-Length: " + json.length()
                        + "\r\n\r\n" + json);

        assertThat(Xml.children(Xml.root(response))).isEmpty();
        assertThat(states()).isEqualTo("free free free");
    }

    private Element ring() throws Exception {
        return only(Xml.root(sample.http().post("/signalwire", CALL + "&CallStatus=ringing")));
    }

    private Element whisper(Element dial, int desk) throws Exception {
        String url = Xml.children(dial).get(desk).getAttribute("url");
        return only(Xml.root(sample.follow(url, leg(desk) + "&CallStatus=in-progress")));
    }

    private Element decide(Element gather, int desk, String digits) throws Exception {
        String form = leg(desk) + "&CallStatus=in-progress" + digits;
        return Xml.root(sample.follow(gather.getAttribute("action"), form));
    }

    private Element after(Element dial, String status) throws Exception {
        return Xml.root(sample.follow(dial.getAttribute("action"), CALL + "&DialCallStatus=" + status));
    }

    private void report(List<Element> sips, int desk, String status) throws Exception {
        String url = sips.get(desk).getAttribute("statusCallback");
        assertThat(Xml.children(Xml.root(sample.follow(url, leg(desk) + "&CallStatus=" + status))))
                .isEmpty();
    }

    private static String leg(int desk) {
        return "CallSid=leg" + desk + "&ParentCallSid=call&Direction=outbound-dial" + FROM;
    }

    /** As it stands in the stream: the call to a desk shows as the caller's. */
    private static String event(String handler, String desk) {
        return "what=call+status&call=call&who=%2B492111234%E2%80%A2%E2%80%A2%E2%80%A2&handler=" + handler + "&desk="
                + desk;
    }

    private String states() throws IOException {
        return sample.http()
                .get("/desks")
                .text()
                .replaceAll("name=[^&]*&state=", "")
                .replace('\n', ' ');
    }

    private String missed() throws IOException {
        return sample.http().get("/missed").text();
    }

    private static Element only(Element parent) {
        List<Element> children = Xml.children(parent);
        assertThat(children).hasSize(1);
        return children.get(0);
    }
}
