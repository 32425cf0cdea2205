package dev.switchboard.signalwire.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.switchboard.signalwire.Pause;
import dev.switchboard.signalwire.Play;
import dev.switchboard.signalwire.PlayDigits;
import dev.switchboard.signalwire.Response;
import dev.switchboard.signalwire.Say;
import dev.switchboard.signalwire.Verb;
import dev.switchboard.signalwire.ssml.Break;
import dev.switchboard.signalwire.ssml.Emphasis;
import dev.switchboard.signalwire.ssml.Lang;
import dev.switchboard.signalwire.ssml.Paragraph;
import dev.switchboard.signalwire.ssml.Phoneme;
import dev.switchboard.signalwire.ssml.Prosody;
import dev.switchboard.signalwire.ssml.SayAs;
import dev.switchboard.signalwire.ssml.Sentence;
import dev.switchboard.signalwire.ssml.SpeechPart;
import dev.switchboard.signalwire.ssml.Sub;
import dev.switchboard.signalwire.ssml.Words;
import dev.switchboard.signalwire.testing.Xml;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class SpeechXmlTest {

    static Stream<Arguments> verbs() {
        return Stream.of(
                arguments("<Say>Welcome.</Say>", Say.text("Welcome.")),
                arguments("<Say></Say>", Say.text("")),
                arguments("<Say/>", Say.parts(List.of())),
                arguments("<Say>1 &lt; 2 &amp; 3 &gt; 2</Say>", Say.text("1 < 2 & 3 > 2")),
                arguments("<Say>Grüße, 𝄞</Say>", Say.text("Grüße, 𝄞")),
                arguments("<Say voice=\"man\">Hi.</Say>", Say.text("Hi.").voice("man")),
                arguments("<Say voice=\"woman\">Hi.</Say>", Say.text("Hi.").voice("woman")),
                arguments("<Say voice=\"alice\">Hi.</Say>", Say.text("Hi.").voice("alice")),
                arguments(
                        "<Say voice=\"Polly.Joanna\">Hi.</Say>", Say.text("Hi.").voice("Polly.Joanna")),
                arguments(
                        "<Say voice=\"Polly.Joanna-Neural\">Hi.</Say>",
                        Say.text("Hi.").voice("Polly.Joanna-Neural")),
                arguments(
                        "<Say voice=\"gcloud.en-US-Standard-A\">Hi.</Say>",
                        Say.text("Hi.").voice("gcloud.en-US-Standard-A")),
                arguments("<Say language=\"en-GB\">Hi.</Say>", Say.text("Hi.").language("en-GB")),
                arguments("<Say loop=\"0\">Hi.</Say>", Say.text("Hi.").loop(0)),
                arguments("<Say loop=\"2\">Hi.</Say>", Say.text("Hi.").loop(2)),
                arguments("<Say>Hi.</Say>", Say.text("Hi.").loop(1)),
                arguments(
                        "<Say voice=\"man\" language=\"en-GB\" loop=\"3\">Hi.</Say>",
                        Say.text("Hi.").loop(3).language("en-GB").voice("man")),
                arguments("<Play>https://example.com/a.mp3</Play>", Play.url("https://example.com/a.mp3")),
                arguments("<Play>rtmp://example.com/live</Play>", Play.url("rtmp://example.com/live")),
                arguments(
                        "<Play>https://example.com/a.mp3?x=1&amp;y=%C3%A4</Play>",
                        Play.url("https://example.com/a.mp3?x=1&y=ä")),
                arguments(
                        "<Play loop=\"0\">https://example.com/a.mp3</Play>",
                        Play.url("https://example.com/a.mp3").loop(0)),
                arguments(
                        "<Play loop=\"5\">https://example.com/a.mp3</Play>",
                        Play.url("https://example.com/a.mp3").loop(5)),
                arguments(
                        "<Play>https://example.com/a.mp3</Play>",
                        Play.url("https://example.com/a.mp3").loop(1)),
                arguments("<Play digits=\"ww12*#\"/>", PlayDigits.of("ww12*#")),
                arguments("<Play digits=\"1\" loop=\"2\"/>", PlayDigits.of("1").loop(2)),
                arguments("<Play digits=\"1\"/>", PlayDigits.of("1").loop(1)),
                arguments("<Pause/>", Pause.oneSecond()),
                arguments("<Pause/>", Pause.of(Duration.ofSeconds(1))),
                arguments("<Pause length=\"0\"/>", Pause.of(Duration.ZERO)),
                arguments("<Pause length=\"90\"/>", Pause.of(Duration.ofSeconds(90))));
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void writesWhatIsHeard(String expected, Verb verb) {
        assertThat(Written.of(verb)).isEqualTo(expected);
    }

    static Stream<Arguments> parts() {
        return Stream.of(
                arguments("Hello", Words.of("Hello")),
                arguments("<break/>", Break.of(Break.Strength.MEDIUM)),
                arguments("<break strength=\"x-strong\"/>", Break.of(Break.Strength.X_STRONG)),
                arguments("<break time=\"0ms\"/>", Break.of(Duration.ZERO)),
                arguments("<break time=\"1500ms\"/>", Break.of(Duration.ofMillis(1500))),
                arguments(
                        "<break strength=\"weak\" time=\"10000ms\"/>",
                        Break.of(Duration.ofSeconds(10)).strength(Break.Strength.WEAK)),
                arguments("<emphasis>now</emphasis>", Emphasis.of("now")),
                arguments("<emphasis>now</emphasis>", Emphasis.of("now").level(Emphasis.Level.MODERATE)),
                arguments(
                        "<emphasis level=\"strong\">now</emphasis>",
                        Emphasis.of("now").level(Emphasis.Level.STRONG)),
                arguments("<lang xml:lang=\"fr-FR\">bonjour</lang>", Lang.of("fr-FR", "bonjour")),
                arguments("<p>one</p>", Paragraph.of("one")),
                arguments("<p><s>one</s><s>two</s></p>", Paragraph.of(Sentence.of("one"), Sentence.of("two"))),
                arguments("<phoneme alphabet=\"ipa\" ph=\"pɪˈkɑːn\">pecan</phoneme>", Phoneme.ipa("pɪˈkɑːn", "pecan")),
                arguments(
                        "<phoneme alphabet=\"x-sampa\" ph=\"pI&quot;kA:n\">pecan</phoneme>",
                        Phoneme.xSampa("pI\"kA:n", "pecan")),
                arguments("<prosody>soft</prosody>", Prosody.of("soft")),
                arguments(
                        "<prosody volume=\"-6dB\">soft</prosody>",
                        Prosody.of("soft").volume("-6dB")),
                arguments(
                        "<prosody pitch=\"x-low\">low</prosody>",
                        Prosody.of("low").pitch("x-low")),
                arguments(
                        "<prosody rate=\"85%\">slow</prosody>",
                        Prosody.of("slow").rate("85%")),
                arguments("<s>one</s>", Sentence.of("one")),
                arguments("<say-as interpret-as=\"digits\">123</say-as>", SayAs.of(SayAs.InterpretAs.DIGITS, "123")),
                arguments(
                        "<say-as interpret-as=\"date\" format=\"mdy\">11/21/2026</say-as>",
                        SayAs.of(SayAs.InterpretAs.DATE, "11/21/2026").format("mdy")),
                arguments("<sub alias=\"World Wide Web\">WWW</sub>", Sub.of("World Wide Web", "WWW")));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void writesEachElementOfSsml(String expected, SpeechPart part) {
        assertThat(Written.of(Say.parts(part))).isEqualTo("<Say>" + expected + "</Say>");
    }

    @Test
    void mixesTextAndElements() {
        Say say = Say.parts(
                Words.of("One moment"),
                Break.of(Duration.ofSeconds(2)),
                Words.of(" & "),
                Paragraph.of(
                        Words.of("then "),
                        Sentence.of(
                                Words.of("say "),
                                Prosody.of(Emphasis.of(Lang.of("fr-FR", Words.of("bon"), Words.of("jour"))))
                                        .rate("slow")),
                        Words.of(" again")));
        String document = Written.document(Response.of(say));

        assertThat(document)
                .contains(
                        "<Response><Say>One moment<break time=\"2000ms\"/> &amp; <p>then <s>say <prosody rate=\"slow\">"
                                + "<emphasis><lang xml:lang=\"fr-FR\">bonjour</lang></emphasis></prosody></s> again</p></Say>"
                                + "</Response>");
        Element read = Xml.element(document, "Say", 0);
        assertThat(read.getTextContent()).isEqualTo("One moment & then say bonjour again");
        assertThat(read.getChildNodes().getLength()).isEqualTo(4);
    }
}
