package dev.switchboard.signalwire.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.runtime.CallRouter;
import dev.switchboard.runtime.Observation;
import dev.switchboard.runtime.RequestVerifier.Verdict;
import dev.switchboard.runtime.RouterOptions;
import dev.switchboard.runtime.Webhook;
import dev.switchboard.signalwire.ConferenceWaitVerb;
import dev.switchboard.signalwire.Gather;
import dev.switchboard.signalwire.Hangup;
import dev.switchboard.signalwire.Leave;
import dev.switchboard.signalwire.Pause;
import dev.switchboard.signalwire.Play;
import dev.switchboard.signalwire.QueueWaitVerb;
import dev.switchboard.signalwire.Redirect;
import dev.switchboard.signalwire.RedirectToUrl;
import dev.switchboard.signalwire.Say;
import dev.switchboard.signalwire.testing.Xml;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersXmlTest {

    private final Answers flow = new Answers();
    private final List<Observation> seen = new ArrayList<>();
    private final CallRouter router = AnswersRouter.create(
            flow,
            BaseUrl.of("https://user:pass@pbx.example.com:8443/calls/"),
            webhook -> Verdict.accept(),
            RouterOptions.defaults().observer(seen::add));

    private String answer(String path, String form) {
        String text = router.handle(Webhook.post("/calls" + path, form)).text();
        assertThat(Xml.parse(text).getDocumentElement().getTagName()).isEqualTo("Response");
        return text.substring(text.indexOf("<Response"));
    }

    @Test
    void theFirstAnswerLeadsToAnInnerClass() {
        assertThat(answer("", "CallSid=c1"))
                .isEqualTo("<Response><Gather action=\"https://user:pass@pbx.example.com:8443/calls/Keys/gather\""
                        + " numDigits=\"1\"/></Response>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | <Response/>",
                "1 | <Response><Say>One.</Say></Response>",
                "2 | <Response><Say>Maybe.</Say></Response>",
                "3 | <Response/>",
                "4 | <Response><Dial>+15551234567</Dial></Response>",
                "5 | <Response><Say>Hello.</Say><Pause/><Pause/><Sleep hours=\"8\"/><Hangup/></Response>",
                "6 | <Response><Say>Six.</Say><Hangup/></Response>",
                "7 | <Response><Sleep hours=\"7\"/></Response>",
                "8 | <Response><Redirect>BASE/Answers/redirect</Redirect></Response>",
                "9 | <Response><Dial action=\"BASE/Both/dialAction?_name=Ada\"><Number url=\"BASE/Both/whisper?_name=Ada\""
                        + " statusCallback=\"BASE/Both/callStatus?_name=Ada\">+15551234567</Number></Dial></Response>",
                "* | <Response><Say>Good night.</Say><Sleep hours=\"9\"/><Hangup/></Response>",
                "%23 | <Response><Dial action=\"BASE/after-dial/dialAction\">+15551234567</Dial></Response>",
                "0%23 | <Response/>"
            })
    void writesWhatAHandlerReturns(String digits, String expected) {
        assertThat(answer("/Keys/gather", "CallSid=c1&Digits=" + digits))
                .isEqualTo(expected.replace("BASE", "https://user:pass@pbx.example.com:8443/calls"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Answers/redirect",
                "Both/dialAction?_name=Ada",
                "Both/whisper?_name=Ada",
                "Both/callStatus?_name=Ada",
                "after-dial/dialAction"
            })
    void comesBackToEachTarget(String path) {
        assertThat(answer("/" + path, "CallSid=c1")).isEqualTo("<Response/>");
        assertThat(seen).singleElement().extracting(Observation::outcome).isEqualTo(Observation.Outcome.HANDLED);
    }

    static Stream<Arguments> queue() {
        return Stream.of(
                arguments("", verbs(flow -> List.of())),
                arguments(
                        "<Play loop=\"0\">https://example.com/a.mp3</Play>",
                        verbs(flow ->
                                List.of(Play.url("https://example.com/a.mp3").loop(0)))),
                arguments("<Say>Wait.</Say><Pause/>", verbs(flow -> List.of(Say.text("Wait."), Pause.oneSecond()))),
                arguments("<Leave/><Hangup/>", verbs(flow -> List.of(Leave.now(), Hangup.now()))),
                arguments("<Redirect>BASE/Answers/redirect</Redirect>", verbs(flow -> List.of(Redirect.to(flow)))),
                arguments("<Redirect>/more</Redirect>", verbs(flow -> List.of(RedirectToUrl.of("/more")))),
                arguments(
                        "<Gather action=\"BASE/Keys/gather\"><Say>Press.</Say></Gather>",
                        verbs(flow -> List.of(Gather.digits().say("Press.").into(flow.new Keys())))));
    }

    private static Function<Answers, List<QueueWaitVerb>> verbs(Function<Answers, List<QueueWaitVerb>> verbs) {
        return verbs;
    }

    @ParameterizedTest
    @MethodSource("queue")
    void writesWhatIsHeardInAQueue(String expected, Function<Answers, List<QueueWaitVerb>> verbs) {
        flow.queue = verbs.apply(flow);
        assertThat(answer("/Queue/queueWait", "CallSid=c1")).isEqualTo(response(expected));
    }

    static Stream<Arguments> conference() {
        return Stream.of(
                arguments("", List.of()),
                arguments(
                        "<Play>https://example.com/a.mp3</Play><Pause/>",
                        List.of(Play.url("https://example.com/a.mp3"), Pause.oneSecond())),
                arguments("<Redirect>/more</Redirect>", List.of(RedirectToUrl.of("/more"))));
    }

    @ParameterizedTest
    @MethodSource("conference")
    void writesWhatIsHeardBeforeAConference(String expected, List<ConferenceWaitVerb> verbs) {
        flow.conference = verbs;
        assertThat(answer("/Lobby/conferenceWait", "CallSid=c1")).isEqualTo(response(expected));
    }

    private static String response(String verbs) {
        return verbs.isEmpty()
                ? "<Response/>"
                : "<Response>" + verbs.replace("BASE", "https://user:pass@pbx.example.com:8443/calls") + "</Response>";
    }
}
