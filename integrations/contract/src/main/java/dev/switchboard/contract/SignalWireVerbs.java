package dev.switchboard.contract;

import dev.switchboard.signalwire.Beep;
import dev.switchboard.signalwire.CallProgress;
import dev.switchboard.signalwire.CallQueue;
import dev.switchboard.signalwire.CardDetails;
import dev.switchboard.signalwire.CardType;
import dev.switchboard.signalwire.Conference;
import dev.switchboard.signalwire.Connect;
import dev.switchboard.signalwire.Denoise;
import dev.switchboard.signalwire.Dial;
import dev.switchboard.signalwire.DialRecording;
import dev.switchboard.signalwire.Echo;
import dev.switchboard.signalwire.Enqueue;
import dev.switchboard.signalwire.Gather;
import dev.switchboard.signalwire.Hangup;
import dev.switchboard.signalwire.HttpMethod;
import dev.switchboard.signalwire.Leave;
import dev.switchboard.signalwire.Pause;
import dev.switchboard.signalwire.Pay;
import dev.switchboard.signalwire.PayParameter;
import dev.switchboard.signalwire.Payment;
import dev.switchboard.signalwire.Phone;
import dev.switchboard.signalwire.Phones;
import dev.switchboard.signalwire.Play;
import dev.switchboard.signalwire.PlayDigits;
import dev.switchboard.signalwire.Prompt;
import dev.switchboard.signalwire.RecordFrom;
import dev.switchboard.signalwire.RecordMessage;
import dev.switchboard.signalwire.Redirect;
import dev.switchboard.signalwire.RedirectToUrl;
import dev.switchboard.signalwire.Refer;
import dev.switchboard.signalwire.Reject;
import dev.switchboard.signalwire.Response;
import dev.switchboard.signalwire.Say;
import dev.switchboard.signalwire.Sip;
import dev.switchboard.signalwire.SipCodec;
import dev.switchboard.signalwire.SipUri;
import dev.switchboard.signalwire.Sips;
import dev.switchboard.signalwire.Sms;
import dev.switchboard.signalwire.SpeechSettings;
import dev.switchboard.signalwire.Start;
import dev.switchboard.signalwire.Stop;
import dev.switchboard.signalwire.StreamSettings;
import dev.switchboard.signalwire.StreamTrack;
import dev.switchboard.signalwire.Verb;
import dev.switchboard.signalwire.Verto;
import dev.switchboard.signalwire.VirtualAgent;
import dev.switchboard.signalwire.ssml.Break;
import dev.switchboard.signalwire.ssml.Emphasis;
import dev.switchboard.signalwire.ssml.Lang;
import dev.switchboard.signalwire.ssml.Paragraph;
import dev.switchboard.signalwire.ssml.Phoneme;
import dev.switchboard.signalwire.ssml.Prosody;
import dev.switchboard.signalwire.ssml.SayAs;
import dev.switchboard.signalwire.ssml.Sentence;
import dev.switchboard.signalwire.ssml.Sub;
import dev.switchboard.signalwire.ssml.Words;
import java.time.Duration;
import java.util.Map;

/** Every verb and noun of SignalWire's, by the number that is to be called for it. */
final class SignalWireVerbs {

    private static final String URL = "https://example.com/sound.wav?a=1&b=2";
    private static final String STREAM = "wss://example.com/audio";

    private SignalWireVerbs() {}

    static Map<String, Response> of(SignalWireFlow flow) {
        return Map.ofEntries(
                Map.entry("empty", Response.of()),
                verb(
                        "say",
                        Say.text("5 < 6 & Größe 𝄞")
                                .voice("man")
                                .language("en-GB")
                                .loop(2)),
                verb("long", Say.text("Größe & Länge, ".repeat(270))),
                verb("ssml", ssml()),
                verb("play", Play.url(URL).loop(0)),
                verb("play-digits", PlayDigits.of("ww12*#")),
                verb("pause", Pause.of(Duration.ofSeconds(90))),
                verb("gather", gather(flow)),
                verb("dial-number", Dial.to("+15551234567")),
                verb("dial-numbers", numbers()),
                verb("dial-sip", sip(flow)),
                verb("dial-conference", Dial.to(conference(flow))),
                verb(
                        "dial-queue",
                        Dial.to(CallQueue.named("support")
                                .method(HttpMethod.GET)
                                .into(new SignalWireFlow.Dequeued()))),
                verb("dial-verto", Dial.to(Verto.at("ada@example.verto.signalwire.com"))),
                verb("enqueue", Enqueue.in("support").into(new SignalWireFlow.Queued())),
                verb("leave", Leave.now()),
                verb("connect-room", Connect.room("office").into(new SignalWireFlow.Connected())),
                verb("connect-stream", Connect.stream(stream(flow))),
                verb("connect-agent", Connect.to(VirtualAgent.of("project"))),
                verb("start", Start.stream(stream(flow)).track(StreamTrack.BOTH)),
                verb("stop", Stop.stream("copy")),
                verb("refer", Refer.to("sip:ada@example.com").into(new SignalWireFlow.Referred())),
                verb(
                        "sms",
                        Sms.text("Grüße")
                                .to("+15551234567")
                                .from("+15559876543")
                                .into(flow.new Texted())),
                verb("denoise", Denoise.off()),
                verb("echo", Echo.back().timeout(Duration.ofSeconds(5))),
                verb("pay", pay(flow)),
                verb("hangup", Hangup.now()),
                verb("reject", Reject.busy()),
                verb("redirect", Redirect.to(new SignalWireFlow.Redirected())),
                verb("redirect-url", RedirectToUrl.of("/menu?a=1&b=2").method(HttpMethod.GET)),
                verb(
                        "record",
                        RecordMessage.upTo(Duration.ofMinutes(2))
                                .transcribe(true)
                                .into(flow.new Recorded())),
                verb("several", Denoise.on(), Say.text("One moment."), Pause.oneSecond(), Hangup.now()));
    }

    private static Map.Entry<String, Response> verb(String number, Verb... verbs) {
        return Map.entry(number, Response.of(verbs));
    }

    private static Say ssml() {
        return Say.parts(
                Words.of("One"),
                Break.of(Duration.ofMillis(1_500)).strength(Break.Strength.WEAK),
                Paragraph.of(Sentence.of("two"), Sentence.of("three")),
                Emphasis.of("now").level(Emphasis.Level.STRONG),
                Lang.of("fr-FR", "déjà vu"),
                Phoneme.ipa("pɪˈkɑːn", "pecan"),
                Prosody.of("soft").volume("-6dB"),
                SayAs.of(SayAs.InterpretAs.DIGITS, "123"),
                Sub.of("World Wide Web", "WWW"));
    }

    private static Verb gather(SignalWireFlow flow) {
        return Gather.digitsOrSpeech()
                .numDigits(4)
                .settings(SpeechSettings.in("de-DE").hints("Vertrieb", "Größe"))
                .say("Hello.")
                .play(URL)
                .into(flow.new Gathered());
    }

    private static Verb numbers() {
        return Dial.to(Phones.of(
                Phone.at("+15551234567").sendDigits("ww1").into(new SignalWireFlow.Desk("Jürgen & Söhne", 1)),
                Phone.at("+15557654321")));
    }

    private static Verb sip(SignalWireFlow flow) {
        return Dial.to(Sips.of(Sip.at(SipUri.of("sip:desk@example.com").header("X-Name", "Jürgen & Söhne"))
                        .codecs(SipCodec.OPUS, SipCodec.PCMU)
                        .statusCallbackEvent(CallProgress.RINGING, CallProgress.COMPLETED)
                        .statusCallbackMethod(HttpMethod.GET)
                        .into(new SignalWireFlow.Desk("Ada", 2))))
                .timeout(Duration.ofSeconds(20))
                .recording(DialRecording.from(RecordFrom.ANSWER))
                .then(flow.new Dialed());
    }

    private static Conference conference(SignalWireFlow flow) {
        return Conference.named("stand & up").beep(Beep.ON_EXIT).into(flow.new Conferring());
    }

    private static StreamSettings stream(SignalWireFlow flow) {
        return StreamSettings.to(STREAM).name("copy").listener(flow.new Streaming());
    }

    private static Verb pay(SignalWireFlow flow) {
        return Pay.through("https://example.com/pay")
                .payment(Payment.of("25.00").currency("eur"))
                .card(CardDetails.of(CardType.VISA))
                .prompts(Prompt.at(Prompt.Step.POSTAL_CODE, Say.text("Postal code?"))
                        .cardTypes(CardType.VISA)
                        .errorTypes(Prompt.ErrorType.TIMEOUT))
                .parameters(PayParameter.of("customer", "4<2"))
                .into(flow.new Paid());
    }
}
