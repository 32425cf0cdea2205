package dev.switchboard.processor.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.switchboard.processor.testing.Compiling;
import dev.switchboard.processor.testing.Flows;
import dev.switchboard.processor.testing.Running;
import dev.switchboard.processor.testing.Xml;
import dev.switchboard.runtime.Observation;
import dev.switchboard.runtime.Reply;
import dev.switchboard.runtime.Webhook;
import dev.switchboard.sipgate.AnswerEvent;
import dev.switchboard.sipgate.Direction;
import dev.switchboard.sipgate.DtmfEvent;
import dev.switchboard.sipgate.HangupCause;
import dev.switchboard.sipgate.HangupEvent;
import dev.switchboard.sipgate.NewCallEvent;
import dev.switchboard.sipgate.Party;
import dev.switchboard.sipgate.PhoneNumber;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The flows of the golden files at work. */
class FlowsTest {

    private static Reply post(Running flow, String path, String body) {
        return flow.router().handle(Webhook.post(path, body));
    }

    private static Reply follow(Running flow, String url, String body) {
        URI uri = URI.create(url);
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return post(flow, uri.getRawPath() + query, body);
    }

    @Test
    void everyParameterOfEveryEvent() {
        Running flow = Running.flow("EveryEvent", Running.BASE);
        String common = "&from=492111234567&to=anonymous&callId=c1&origCallId=c0&diversion=4915791234567&xcid=x";
        post(
                flow,
                "/",
                "event=newCall&direction=in&user[]=Alice&user%5B%5D=J%C3%BCrgen+B&userId[]=w0&userId[]=w1"
                        + "&fullUserId[]=1w0&fullUserId[]=1w1" + common);
        post(flow, "/", "from=1452406e0&to=");
        post(flow, "/", "event=newCall&direction=out&user%5B%5D=" + common);
        post(
                flow,
                "/",
                "event=answer&direction=out&user=John+Doe&userId=w0&fullUserId=1w0&answeringNumber=21199999999"
                        + common);
        post(
                flow,
                "/",
                "event=hangup&direction=in&cause=chanunavail&answeringNumber=21199999999"
                        + common.replace("origCallId", "originalCallId"));
        post(flow, "/", "event=hangup&cause=busy&callId=c2");
        post(flow, "/EveryEvent", "event=dtmf&dtmf=0%23&callId=c1");

        Party number = new PhoneNumber("492111234567");
        Party diversion = new PhoneNumber("4915791234567");
        Party answering = new PhoneNumber("21199999999");
        Party hidden = new Party.Anonymous();
        Party absent = new Party.Absent();
        Optional<String> none = Optional.empty();
        assertThat((List<?>) flow.field("seen"))
                .isEqualTo(List.of(
                        new NewCallEvent(
                                number,
                                hidden,
                                Direction.IN,
                                "c1",
                                Optional.of("c0"),
                                List.of("Alice", "Jürgen B"),
                                List.of("w0", "w1"),
                                List.of("1w0", "1w1"),
                                diversion,
                                Optional.of("x")),
                        new NewCallEvent(
                                new Party.Extension("1452406e0"),
                                hidden,
                                Direction.IN,
                                "",
                                none,
                                List.of(),
                                List.of(),
                                List.of(),
                                absent,
                                none),
                        new NewCallEvent(
                                number,
                                hidden,
                                Direction.OUT,
                                "c1",
                                Optional.of("c0"),
                                List.of(),
                                List.of(),
                                List.of(),
                                diversion,
                                Optional.of("x")),
                        new AnswerEvent(
                                number,
                                hidden,
                                Direction.OUT,
                                "c1",
                                Optional.of("c0"),
                                Optional.of("John Doe"),
                                Optional.of("w0"),
                                Optional.of("1w0"),
                                answering,
                                diversion,
                                Optional.of("x")),
                        new HangupEvent(
                                number,
                                hidden,
                                Direction.IN,
                                "c1",
                                Optional.of("c0"),
                                HangupCause.UNKNOWN,
                                answering,
                                diversion,
                                Optional.of("x")),
                        "missed c2",
                        new DtmfEvent("c1", none, "0#")));
    }

    @Test
    void rootsAndSubscriptions() {
        Running flow = Running.flow("EveryEvent", Running.BASE);
        String subscribed =
                "<Response onAnswer=\"http://localhost:3000/answer\" onHangup=\"http://localhost:3000/hangup\"";
        assertThat(post(flow, "/", "event=newCall").text()).endsWith(subscribed + "><Hangup/></Response>");
        assertThat(post(flow, "/", "event=newCall&direction=out").text()).endsWith(subscribed + "/>");
        assertThat(post(flow, "/", "event=answer").text()).endsWith("<Response/>");
        assertThat(post(flow, "/EveryEvent", "event=dtmf").text()).endsWith("<Response/>");
        assertThat(post(flow, "/", "event=dtmf&dtmf=1").text())
                .as("the flow is a menu at its own route alone")
                .endsWith("<Response/>");
        assertThat(flow.observations().get(4).outcome()).isEqualTo(Observation.Outcome.PASSED);
        assertThat(flow.observations().get(4).detail()).isEqualTo("no handler for this event here");
    }

    @Test
    void aStepRemembersEveryKindOfValue() {
        Running flow = Running.flow("Memory", "https://user:secret@pbx.example.com/");
        String start = post(flow, "/", "event=newCall&callId=1&from=anonymous").text();
        String url = Xml.attribute(start, "Gather", "onData");
        assertThat(url)
                .startsWith(
                        "https://user:secret@pbx.example.com/Pin?_attempt=1&_big=2&_day=FRIDAY&_flag=true"
                                + "&_from=anonymous&_letter=x&_number=49211&_pause=PT1.5S&_real=0.5&_text=a+b%26c%3D%C3%BC%2F&_mac=");

        String second = follow(flow, url, "event=dtmf&callId=1&dtmf=1234").text();
        String again = Xml.attribute(second, "Gather", "onData");
        assertThat(again).contains("_attempt=2&_big=2").contains("_text=a+b%26c%3D%C3%BC%2F&_mac=");
        assertThat(follow(flow, again, "event=dtmf&callId=1&dtmf=0000").text())
                .endsWith("<Response><Dial><Number>49211</Number></Dial></Response>");

        assertThat(follow(flow, again.replace("_attempt=2", "_attempt=1"), "event=dtmf&callId=1&dtmf=1")
                        .status())
                .isEqualTo(403);
        assertThat(follow(flow, again, "event=dtmf&callId=2&dtmf=1").status())
                .as("another call")
                .isEqualTo(403);
        assertThat(follow(flow, "/Pin", "event=dtmf&callId=1").status()).isEqualTo(403);
        assertThat(flow.field("calls")).isEqualTo(1);
        assertThat(flow.observations().get(3).detail()).isEqualTo("MAC of the callback URL");
    }

    @Test
    void aUrlOfAnotherFlowOfTheSameSimpleNameIsRefused() {
        Running flow = Running.flow("Memory", Running.BASE);
        Compiling other = Compiling.of(Flows.source("Memory").replace("package com.example;", "package com.other;"));
        Running twin = Running.of(other, "com.other.Memory", Running.BASE);
        String url = Xml.attribute(post(flow, "/", "event=newCall&callId=1").text(), "Gather", "onData");

        assertThat(follow(flow, url, "event=dtmf&callId=1&dtmf=1").status()).isEqualTo(200);
        assertThat(follow(twin, url, "event=dtmf&callId=1&dtmf=1").status()).isEqualTo(403);
    }

    @Test
    void aMenuThatTheRouterDoesNotKnowIsAFaultAlsoWhereItKnowsNone() {
        Running flow = Running.of(Compiling.of("""
                        package com.example;
                        import dev.switchboard.CallFlow;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        public class Lost {
                            @OnNewCall Action ask() { return Gather.digits(1).into(new Away()); }
                        }
                        """, """
                        package com.example;
                        import dev.switchboard.sipgate.*;
                        class Away implements Menu {
                            @OnDtmf("1") Dial dial() { return Dial.voicemail(); }
                        }
                        """), "com.example.Lost", Running.BASE);

        assertThat(post(flow, "/", "event=newCall&callId=1").text()).endsWith("<Response/>");
        Observation fault = flow.observations().get(0);
        assertThat(fault.outcome()).isEqualTo(Observation.Outcome.FAULT);
        assertThat(fault.detail()).isEqualTo("the handler's answer cannot be written");
        assertThat(fault.cause().orElseThrow())
                .hasMessage(
                        "Menu of an unexpected class: com.example.Away (expected: one that the flow nests or a handler's"
                                + " return type names)");
    }

    @Test
    void parametersInAnyFormThatIsAllowed() {
        Running flow = Running.flow("Subset", Running.BASE);
        post(flow, "/", "event=newCall&user[]=A&user[]=B&to=4930&callId=7&direction=sideways");
        assertThat(flow.field("seen")).isEqualTo("[A, B] 4930 7 Optional.empty UNKNOWN");
        post(flow, "/", "event=answer&answeringNumber=4930&from=anonymous");
        assertThat(flow.field("seen")).isEqualTo("Optional[4930] anonymous Optional.empty");
        post(flow, "/", "event=hangup&cause=chanunavail&diversion=4930");
        assertThat(flow.field("seen")).isEqualTo("chanunavail Optional[UNKNOWN] Optional[4930]");
        post(flow, "/", "event=hangup");
        assertThat(flow.field("seen")).isEqualTo(" Optional.empty Optional.empty");
    }

    @Test
    void menusOnTwoLevels() {
        Running flow = Running.flow("TwoLevels", Running.BASE);
        String start = post(flow, "/", "event=newCall").text();
        String languages = Xml.attribute(start, "Gather", "onData");
        assertThat(languages).isEqualTo("http://localhost:3000/Languages");
        String topics =
                Xml.attribute(follow(flow, languages, "event=dtmf&dtmf=1").text(), "Gather", "onData");
        assertThat(topics).isEqualTo("http://localhost:3000/themen");
        assertThat(follow(flow, topics, "event=dtmf&dtmf=2").text())
                .endsWith("<Response><Dial callerId=\"492111234567\" anonymous=\"true\"><Number>4921193674660</Number>"
                        + "<Number>4921193674661</Number></Dial></Response>");
        assertThat(follow(flow, topics, "event=dtmf&dtmf=3").text())
                .endsWith("<Response><Dial><Voicemail/></Dial></Response>");
        assertThat(follow(flow, topics, "event=dtmf&dtmf=4").text())
                .as("no handler for it, and no other")
                .endsWith("<Response/>");
        assertThat(follow(flow, languages, "event=dtmf").text()).contains("onData=\"http://localhost:3000/Languages\"");
    }

    @Test
    void aFallbackAnswersInPlaceOfAHandlerThatFails() {
        Running flow = Running.flow("Reception", Running.BASE);
        String onHangup = " onHangup=\"" + Running.BASE + "/hangup\"";
        String reception = "<Dial><Number>4921193674660</Number></Dial></Response>";

        assertThat(post(flow, "/", "event=newCall&callId=broken").text())
                .endsWith("<Response" + onHangup + ">" + reception);
        assertThat(post(flow, "/", "event=newCall&callId=unwritable").text())
                .endsWith("<Response" + onHangup + ">" + reception);
        assertThat(post(flow, "/", "event=newCall&callId=both").text()).endsWith("<Response" + onHangup + "/>");
        assertThat(post(flow, "/hangup", "event=hangup&callId=1").text()).endsWith("<Response/>");
        String keys = Xml.attribute(post(flow, "/", "event=newCall&callId=1").text(), "Gather", "onData");
        assertThat(follow(flow, keys, "event=dtmf&callId=1&dtmf=2").text()).endsWith("<Response>" + reception);
        assertThat(follow(flow, keys, "event=dtmf&callId=1&dtmf=1").text()).endsWith("<Response/>");
        assertThat(follow(flow, keys, "event=dtmf&callId=1&dtmf=%zz").text()).endsWith("<Response/>");

        assertThat((List<?>) flow.field("faults"))
                .isEqualTo(List.of(
                        "no database",
                        "the state _mood of Keys is not valid Unicode",
                        "no fallback either",
                        "no idea",
                        "deep"));
        assertThat(flow.observations())
                .filteredOn(seen -> seen.outcome() == Observation.Outcome.FAULT)
                .extracting(Observation::handler, Observation::detail)
                .containsExactly(
                        tuple("Reception.welcome", "the handler threw java.lang.IllegalStateException"),
                        tuple("Reception.welcome", "the handler's answer cannot be written"),
                        tuple(
                                "Reception.welcome",
                                "the handler threw java.lang.UnsupportedOperationException, and the fallback failed, too"),
                        tuple("Reception.over", "the handler threw java.lang.IllegalStateException"),
                        tuple("Keys.any", "the handler threw java.lang.IllegalStateException"),
                        tuple("Keys.deep", "the handler threw java.lang.StackOverflowError"),
                        tuple("", "parameter dtmf: a percent sign is not followed by two hexadecimal digits"));
        assertThat(flow.observations()).hasSize(8);
    }
}
