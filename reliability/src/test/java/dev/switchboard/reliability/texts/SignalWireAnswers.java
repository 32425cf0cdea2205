package dev.switchboard.reliability.texts;

import dev.switchboard.signalwire.BareNumber;
import dev.switchboard.signalwire.CallQueue;
import dev.switchboard.signalwire.CardDetails;
import dev.switchboard.signalwire.Conference;
import dev.switchboard.signalwire.Connect;
import dev.switchboard.signalwire.Dial;
import dev.switchboard.signalwire.DialRecording;
import dev.switchboard.signalwire.Enqueue;
import dev.switchboard.signalwire.Gather;
import dev.switchboard.signalwire.Pay;
import dev.switchboard.signalwire.PayDialog;
import dev.switchboard.signalwire.PayParameter;
import dev.switchboard.signalwire.Payment;
import dev.switchboard.signalwire.Phone;
import dev.switchboard.signalwire.PhoneNumber;
import dev.switchboard.signalwire.Play;
import dev.switchboard.signalwire.PlayDigits;
import dev.switchboard.signalwire.Prompt;
import dev.switchboard.signalwire.RecordFrom;
import dev.switchboard.signalwire.RecordMessage;
import dev.switchboard.signalwire.Redirect;
import dev.switchboard.signalwire.RedirectToUrl;
import dev.switchboard.signalwire.Refer;
import dev.switchboard.signalwire.Response;
import dev.switchboard.signalwire.Say;
import dev.switchboard.signalwire.Secret;
import dev.switchboard.signalwire.Sip;
import dev.switchboard.signalwire.SipUri;
import dev.switchboard.signalwire.Sms;
import dev.switchboard.signalwire.SpeechSettings;
import dev.switchboard.signalwire.SpeechTimeout;
import dev.switchboard.signalwire.Start;
import dev.switchboard.signalwire.Stop;
import dev.switchboard.signalwire.StreamSettings;
import dev.switchboard.signalwire.Verb;
import dev.switchboard.signalwire.Verto;
import dev.switchboard.signalwire.VirtualAgent;
import dev.switchboard.signalwire.ssml.Emphasis;
import dev.switchboard.signalwire.ssml.Lang;
import dev.switchboard.signalwire.ssml.Paragraph;
import dev.switchboard.signalwire.ssml.Phoneme;
import dev.switchboard.signalwire.ssml.Prosody;
import dev.switchboard.signalwire.ssml.SayAs;
import dev.switchboard.signalwire.ssml.SayAs.InterpretAs;
import dev.switchboard.signalwire.ssml.Sentence;
import dev.switchboard.signalwire.ssml.Sub;
import dev.switchboard.signalwire.ssml.Words;
import java.time.Duration;
import java.util.List;

/** Answers at SignalWire in which each component that holds a text stands, each with a text that is there once. */
final class SignalWireAnswers {

    private static final Say SPEECH = Say.parts(
                    Words.of("plain words"),
                    Sub.of("an alias", "a substituted text"),
                    Phoneme.ipa("p\u026ak", "a pronounced text"),
                    SayAs.of(InterpretAs.DATE, "2026").format("mdy"),
                    Prosody.of("spoken text").volume("soft").pitch("low").rate("fast"),
                    Lang.of("fr-FR", "bonjour"),
                    Emphasis.of("stressed words"),
                    Paragraph.of(Sentence.of("a sentence")))
            .voice("man")
            .language("en-GB");

    private static final Dial SIP = Dial.to(
                    Sip.at(SipUri.of("sip:ada@example.com").header("X-Name", "Ada"))
                            .login("ada.l", Secret.of("p4ssword"))
                            .into(new Switch.Called("a leg")))
            .callerId("reception")
            .callerName("Front desk")
            .recording(DialRecording.from(RecordFrom.ANSWER).recordingStorageUrl("https://example.com/store"))
            .then(new Switch.Dialed("a dial"));

    private static final StreamSettings STREAM = StreamSettings.to("wss://example.com/audio")
            .name("copy")
            .authBearerToken("t0ken")
            .listener(new Switch.Streamed("a stream"));

    private static final Gather<Switch.Entered> GATHER = Gather.digitsOrSpeech()
            .finishOnKey("*")
            .settings(SpeechSettings.in("de-DE")
                    .hints("sales", "service")
                    .speechTimeout(SpeechTimeout.of(Duration.ofSeconds(77))))
            .say("Which one?")
            .into(new Switch.Entered("a gather"));

    private static final Pay PAY = Pay.through("https://example.com/pay")
            .payment(Payment.of("25.00").currency("eur").description("A bill"))
            .card(CardDetails.of().postalCode("40213"))
            .dialog(PayDialog.dtmf().language("en-AU"))
            .prompts(Prompt.at(Prompt.Step.POSTAL_CODE, Say.text("Your postal code")))
            .parameters(PayParameter.of("a name", "a value"))
            .into(new Switch.Paid("a payment"));

    private SignalWireAnswers() {}

    static List<Response> all() {
        List<Verb> verbs = List.of(
                SPEECH,
                SIP,
                Dial.to(Phone.at("+15551230001").sendDigits("ww1")),
                Dial.to(new BareNumber(PhoneNumber.of("+15551230002"))).callerId("+15551230003"),
                Dial.to(Verto.at("ada@example.verto.signalwire.com")),
                Dial.to(CallQueue.named("support").into(new Switch.Next("a queue"))),
                Dial.to(Conference.named("standup")
                        .coach("c2")
                        .eventCallbackUrl("https://example.com/told")
                        .into(new Switch.Met("a meeting"))),
                Connect.room("office").into(new Switch.Connected("a connection")),
                Connect.to(VirtualAgent.of("an agent")),
                Connect.stream(STREAM),
                Start.stream(STREAM),
                Stop.stream("other"),
                Enqueue.in("waiting").into(new Switch.Waited("a wait")),
                Sms.text("A message").to("+15551230004").from("+15551230005").into(new Switch.Texted("a text")),
                Play.url("https://example.com/hello.wav"),
                PlayDigits.of("ww42"),
                GATHER,
                RecordMessage.anyLength()
                        .finishOnKey("7")
                        .storageUrl("https://example.com/keep")
                        .into(new Switch.Taped("a tape")),
                Redirect.to(new Switch.Moved("a step")),
                RedirectToUrl.of("https://example.com/elsewhere"),
                Refer.to("sip:bob@example.com").into(new Switch.Gone("a referral")),
                PAY);
        return verbs.stream().map(Response::of).toList();
    }
}
