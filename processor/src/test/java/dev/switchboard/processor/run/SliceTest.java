package dev.switchboard.processor.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.processor.testing.Http;
import dev.switchboard.processor.testing.Running;
import dev.switchboard.processor.testing.Xml;
import dev.switchboard.runtime.Observation;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** A call from its beginning to a conversation, over HTTP, in two protocols that have little in common. */
class SliceTest {

    @Test
    void sipgate() throws Exception {
        Running flow = Running.flow("HelloLine", "https://pbx.example.com/calls");
        try (Http http = Http.serve(flow.router())) {
            HttpResponse<String> welcome =
                    http.post("/calls", "event=newCall&callId=123&from=492111234567&to=4915791234567&direction=in");
            assertThat(welcome.statusCode()).isEqualTo(200);
            assertThat(welcome.headers().firstValue("Content-Type")).hasValue("application/xml; charset=UTF-8");
            assertThat(welcome.body())
                    .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                            + "<Response onHangup=\"https://pbx.example.com/calls/hangup\">"
                            + "<Gather onData=\"https://pbx.example.com/calls/MainMenu\">"
                            + "<Play><Url>https://example.com/welcome.wav</Url></Play></Gather></Response>");

            String menu = Xml.attribute(welcome.body(), "Gather", "onData");
            HttpResponse<String> sales = http.post(menu, "event=dtmf&callId=123&dtmf=1");
            assertThat(sales.body()).endsWith("<Response><Dial><Number>4921193674660</Number></Dial></Response>");
            assertThat(http.post("/MainMenu", "event=dtmf&callId=123&dtmf=1").body())
                    .as("behind a proxy that strips the prefix")
                    .isEqualTo(sales.body());
            assertThat(http.post(menu, "event=dtmf&callId=123").body()).endsWith("<Response><Hangup/></Response>");
            assertThat(http.post("/calls/hangup", "event=hangup&callId=123&cause=busy&from=anonymous")
                            .body())
                    .endsWith("<Response/>");
            assertThat(http.get("/calls").statusCode()).isEqualTo(405);
        }
        assertThat(flow.observations())
                .extracting(Observation::handler)
                .containsExactly(
                        "HelloLine.welcome",
                        "MainMenu.sales",
                        "MainMenu.sales",
                        "MainMenu.anythingElse",
                        "HelloLine.missed",
                        "");
    }

    @Test
    void theTestsOwnProtocol() throws Exception {
        Running flow = Running.flow("Desk", "https://pbx.example.com/desk");
        try (Http http = Http.serve(flow.router())) {
            HttpResponse<String> ring = http.get("/desk?id=7&caller=J%C3%BCrgen+%26+S%C3%B6hne&X-Tenant=acme");
            assertThat(ring.statusCode()).isEqualTo(200);
            assertThat(ring.headers().firstValue("Content-Type")).hasValue("text/xml; charset=UTF-8");
            assertThat(ring.body())
                    .contains(
                            "<answer over=\"https://pbx.example.com/desk/over\">"
                                    + "<say>Hello &lt;Jürgen &amp; Söhne&gt;</say><ask to=\"https://pbx.example.com/desk/Choice/keys?_mac=")
                    .endsWith("\" max=\"2\"><say>Press 1</say><rest seconds=\"2\"/></ask></answer>");

            String keys = Xml.attribute(ring.body(), "ask", "to");
            String connected = http.get(keys + "&id=7&keys=1&confidence=0.5").body();
            assertThat(http.post(keys, "id=7&keys=1&confidence=0.5").body()).isEqualTo(connected);
            assertThat(connected)
                    .contains("<connect codecs=\"PCMU PCMA\"><line>sip:a@example.com</line>"
                            + "<line greet=\"https://pbx.example.com/desk/Colleague/greet?_name=Ada+%26+Bob&amp;_mac=")
                    .contains("<line progress=\"https://pbx.example.com/desk/Quiet/progress?_mac=");

            String greet = Xml.attribute(connected, "line", "greet");
            assertThat(http.get(greet + "&id=7&Sip_X-A=1").body()).contains("<say>Ada &amp; Bob{X-A=1}</say>");
            assertThat(http.get(greet.replace("Ada", "Eve") + "&id=7").statusCode())
                    .as("somebody else's name under the same MAC")
                    .isEqualTo(403);
            assertThat(http.get(greet + "&id=8").statusCode())
                    .as("another call")
                    .isEqualTo(403);

            String progress = Xml.attribute(connected, "line", "progress");
            http.post(progress, "id=7&state=finished&seconds=94&codecs=PCMU,PCMA&score[]=1&score[]=2&caller=x");
            http.post(progress, "id=7&state=on-hold");
            assertThat(http.post(progress, "id=7&state=done&seconds=many").body())
                    .as("a value that its type refuses")
                    .endsWith("<answer/>");
            assertThat(http.post("/desk/over", "id=7").body()).endsWith("<answer/>");
            assertThat(http.get("/desk?id=7&way=outbound").body()).endsWith("><ring times=\"3\"/><bye/></answer>");
            assertThat(http.get("/desk?id=7&way=sideways&caller=x").body())
                    .as("the guard does not hold, and nobody reads the value")
                    .contains("<say>Hello");
        }
        assertThat(flow.field("seen").toString())
                .contains("Jürgen & Söhne{Tenant=acme}", "confidence Optional[0.5]")
                .contains("duration=Optional[PT1M34S], codecs=[PCMU, PCMA], scores=[1, 2]")
                .contains("Ada & Bobon-hold", "over 7");
        assertThat(flow.observations())
                .filteredOn(seen -> seen.outcome() == Observation.Outcome.FAULT)
                .extracting(Observation::detail)
                .containsExactly("parameter seconds: not a whole number of Seconds");
    }
}
