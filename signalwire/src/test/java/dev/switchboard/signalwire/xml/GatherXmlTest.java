package dev.switchboard.signalwire.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.switchboard.signalwire.Gather;
import dev.switchboard.signalwire.GatherInput;
import dev.switchboard.signalwire.HttpMethod;
import dev.switchboard.signalwire.Pause;
import dev.switchboard.signalwire.Play;
import dev.switchboard.signalwire.Question;
import dev.switchboard.signalwire.Say;
import dev.switchboard.signalwire.SpeechModel;
import dev.switchboard.signalwire.SpeechSettings;
import dev.switchboard.signalwire.SpeechTimeout;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GatherXmlTest {

    private static final String ACTION = "<Gather action=\"https://pbx.example.com/calls/Gathered/gather\"";

    private static SpeechSettings english() {
        return SpeechSettings.defaults();
    }

    private static Question settings(SpeechSettings settings) {
        return Gather.speech().settings(settings);
    }

    static Stream<Arguments> attributes() {
        return Stream.of(
                arguments("", Gather.digits()),
                arguments(" numDigits=\"1\"", Gather.digits(1)),
                arguments(" numDigits=\"12\"", Gather.digits().numDigits(12)),
                arguments(" input=\"speech\"", Gather.speech()),
                arguments(" input=\"dtmf speech\"", Gather.digitsOrSpeech()),
                arguments(" method=\"GET\"", Gather.digits().method(HttpMethod.GET)),
                arguments(" finishOnKey=\"*\"", Gather.digits().finishOnKey("*")),
                arguments(" finishOnKey=\"0\"", Gather.digits().finishOnKey("0")),
                arguments(" finishOnKey=\"\"", Gather.digits().finishOnKey("")),
                arguments(" timeout=\"0\"", Gather.digits().timeout(Duration.ZERO)),
                arguments(" timeout=\"10\"", Gather.digits().timeout(Duration.ofSeconds(10))),
                arguments(" actionOnEmptyResult=\"true\"", Gather.digits().actionOnEmptyResult(true)));
    }

    @ParameterizedTest
    @MethodSource("attributes")
    void writesEachAttribute(String attributes, Question question) {
        assertThat(Written.of(question.into(new AnyResponse.Gathered()))).isEqualTo(ACTION + attributes + "/>");
    }

    static Stream<Arguments> speech() {
        return Stream.of(
                arguments(" language=\"de-DE\"", SpeechSettings.in("de-DE")),
                arguments(" hints=\"sales\"", english().hints("sales")),
                arguments(
                        " hints=\"sales,customer support,R&amp;D\"",
                        english().hints("sales", "customer support", "R&D")),
                arguments(" profanityFilter=\"false\"", english().profanityFilter(false)),
                arguments(" speechTimeout=\"auto\"", english().speechTimeout(SpeechTimeout.auto())),
                arguments(" speechTimeout=\"3\"", english().speechTimeout(SpeechTimeout.of(Duration.ofSeconds(3)))),
                arguments(" speechTimeout=\"0\"", english().speechTimeout(SpeechTimeout.of(Duration.ZERO))),
                arguments(
                        " enhanced=\"true\" speechModel=\"phone_call\"",
                        english().enhanced(SpeechModel.PHONE_CALL)),
                arguments(" enhanced=\"true\" speechModel=\"video\"", english().enhanced(SpeechModel.VIDEO)),
                arguments(
                        " enhanced=\"true\" speechModel=\"default\"", english().enhanced(SpeechModel.DEFAULT)),
                arguments(
                        " partialResultCallbackMethod=\"GET\"", english().partialResultCallbackMethod(HttpMethod.GET)));
    }

    @ParameterizedTest
    @MethodSource("speech")
    void writesHowSpeechIsRecognized(String attributes, SpeechSettings settings) {
        assertThat(Written.of(settings(settings).into(new AnyResponse.Gathered())))
                .isEqualTo(ACTION + " input=\"speech\"" + attributes + "/>");
    }

    @Test
    void writesNoDefault() {
        assertThat(Written.of(Gather.digits()
                        .method(HttpMethod.POST)
                        .finishOnKey("#")
                        .timeout(Duration.ofSeconds(5))
                        .actionOnEmptyResult(false)
                        .settings(SpeechSettings.in("en-US")
                                .profanityFilter(true)
                                .partialResultCallbackMethod(HttpMethod.POST))
                        .into(new AnyResponse.Gathered())))
                .isEqualTo(ACTION + "/>");
    }

    static Stream<Arguments> inputs() {
        return Stream.of(
                arguments("", List.of(GatherInput.DTMF, GatherInput.DTMF)),
                arguments(" input=\"speech\"", List.of(GatherInput.SPEECH)),
                arguments(" input=\"dtmf speech\"", List.of(GatherInput.SPEECH, GatherInput.DTMF, GatherInput.SPEECH)));
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void writesTheInputInOneOrder(String attributes, List<GatherInput> input) {
        Question question = new Question(
                HttpMethod.POST, input, Optional.empty(), "#", Duration.ofSeconds(5), false, english(), List.of());
        assertThat(Written.of(question.into(new AnyResponse.Gathered()))).isEqualTo(ACTION + attributes + "/>");
    }

    @Test
    void writesThePartialResultsOfATargetThatHearsThem() {
        assertThat(Written.of(Gather.speech().into(new AnyResponse.GatheredPartly())))
                .isEqualTo("<Gather action=\"https://pbx.example.com/calls/GatheredPartly/gather\""
                        + " partialResultCallback=\"https://pbx.example.com/calls/GatheredPartly/partialResult\""
                        + " input=\"speech\"/>");
    }

    @Test
    void nestsPromptsInTheirOrder() {
        assertThat(Written.of(Gather.digits(1)
                        .prompts(Play.url("https://example.com/ding.wav"), Pause.oneSecond(), Say.text("Press 1."))
                        .say("Or 2 & 3.")
                        .play("https://example.com/dong.wav")
                        .into(new AnyResponse.Gathered())))
                .isEqualTo(
                        ACTION + " numDigits=\"1\"><Play>https://example.com/ding.wav</Play><Pause/>"
                                + "<Say>Press 1.</Say><Say>Or 2 &amp; 3.</Say><Play>https://example.com/dong.wav</Play></Gather>");
    }
}
