package dev.switchboard.signalwire.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.signalwire.Beep;
import dev.switchboard.signalwire.CallProgress;
import dev.switchboard.signalwire.CardDetails;
import dev.switchboard.signalwire.CardType;
import dev.switchboard.signalwire.Conference;
import dev.switchboard.signalwire.ConferenceProgress;
import dev.switchboard.signalwire.ConferenceRecording;
import dev.switchboard.signalwire.Denoise;
import dev.switchboard.signalwire.Dial;
import dev.switchboard.signalwire.DialRecording;
import dev.switchboard.signalwire.Gather;
import dev.switchboard.signalwire.GatherInput;
import dev.switchboard.signalwire.HttpMethod;
import dev.switchboard.signalwire.Pay;
import dev.switchboard.signalwire.PayDialog;
import dev.switchboard.signalwire.Payment;
import dev.switchboard.signalwire.Prompt;
import dev.switchboard.signalwire.Question;
import dev.switchboard.signalwire.RecordConference;
import dev.switchboard.signalwire.RecordFrom;
import dev.switchboard.signalwire.RecordingStatus;
import dev.switchboard.signalwire.RecordingTrack;
import dev.switchboard.signalwire.Reject;
import dev.switchboard.signalwire.RingTone;
import dev.switchboard.signalwire.Say;
import dev.switchboard.signalwire.Sip;
import dev.switchboard.signalwire.SipCodec;
import dev.switchboard.signalwire.SipTransport;
import dev.switchboard.signalwire.SipUri;
import dev.switchboard.signalwire.SpeechModel;
import dev.switchboard.signalwire.SpeechSettings;
import dev.switchboard.signalwire.Start;
import dev.switchboard.signalwire.StorageMethod;
import dev.switchboard.signalwire.StreamCodec;
import dev.switchboard.signalwire.StreamSettings;
import dev.switchboard.signalwire.StreamTrack;
import dev.switchboard.signalwire.Trim;
import dev.switchboard.signalwire.Verb;
import dev.switchboard.signalwire.ssml.Break;
import dev.switchboard.signalwire.ssml.Emphasis;
import dev.switchboard.signalwire.ssml.Phoneme;
import dev.switchboard.signalwire.ssml.SayAs;
import dev.switchboard.signalwire.testing.Enums;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How each constant of each enum that can be written is spelt. */
class WireSpellingsTest {

    /**
     * An enum.
     *
     * @param spellings those of its constants in their order; {@code -} for one that is never written, and one in
     *     parentheses is SignalWire's default, which is left out
     * @param verb a verb in which a constant stands
     * @param around the text before and behind it
     */
    private record Spelt<E extends Enum<E>>(Class<E> type, String spellings, Function<E, Verb> verb, String around) {
        @Override
        public String toString() {
            return type.getSimpleName();
        }
    }

    private static final Dial DIAL = Dial.to("+15551234567");
    private static final Pay PAY = Pay.through("https://example.com/pay");
    private static final SipUri URI = SipUri.of("sip:ada@example.com");

    private static Dial recording(DialRecording recording) {
        return DIAL.recording(recording);
    }

    private static DialRecording fromAnswer() {
        return DialRecording.from(RecordFrom.ANSWER);
    }

    private static Dial conference(Conference conference) {
        return Dial.to(conference);
    }

    private static Verb gather(Question question) {
        return question.into(new AnyResponse.Gathered());
    }

    static Stream<Spelt<?>> spelt() {
        Conference room = Conference.named("a");
        return Stream.of(
                new Spelt<>(
                        Beep.class, "(true) false onEnter onExit", beep -> conference(room.beep(beep)), "beep=\"~\""),
                new Spelt<>(
                        CallProgress.class,
                        "initiated ringing answered completed",
                        step -> Dial.to(Sip.at(URI).statusCallbackEvent(step)),
                        "statusCallbackEvent=\"~\""),
                new Spelt<>(
                        CardType.class,
                        "visa mastercard amex maestro discover optima jcb diners-club enroute",
                        card -> PAY.card(CardDetails.of(card)),
                        "validCardTypes=\"~\""),
                new Spelt<>(
                        ConferenceProgress.class,
                        "start end join leave mute hold speaker",
                        step -> conference(room.statusCallbackEvent(step)),
                        "statusCallbackEvent=\"~\""),
                new Spelt<>(Denoise.Mode.class, "on off", Denoise::new, "<Denoise>~</Denoise>"),
                new Spelt<>(
                        GatherInput.class,
                        "(dtmf) speech",
                        input -> gather(input == GatherInput.DTMF ? Gather.digits() : Gather.speech()),
                        "input=\"~\""),
                new Spelt<>(HttpMethod.class, "GET POST", DIAL::method, "method=\"~\""),
                new Spelt<>(
                        PayDialog.Input.class,
                        "(dtmf)",
                        input -> PAY.dialog(
                                new PayDialog(input, 1, PayDialog.dtmf().timeout(), Optional.empty())),
                        "input=\"~\""),
                new Spelt<>(
                        Payment.Method.class,
                        "(credit-card) ach-debit",
                        method -> PAY.payment(Payment.token().paymentMethod(method)),
                        "paymentMethod=\"~\""),
                new Spelt<>(
                        Payment.TokenType.class,
                        "(reusable) one-time",
                        token -> PAY.payment(Payment.token().tokenType(token)),
                        "tokenType=\"~\""),
                new Spelt<>(
                        Prompt.Step.class,
                        "payment-card-number expiration-date security-code postal-code bank-routing-number"
                                + " bank-account-number payment-processing",
                        step -> PAY.prompts(Prompt.at(step)),
                        "for=\"~\""),
                new Spelt<>(
                        Prompt.ErrorType.class,
                        "timeout invalid-card-number invalid-card-type invalid-date invalid-security-code"
                                + " invalid-bank-routing-number invalid-bank-account-number input-matching-failed",
                        error -> PAY.prompts(Prompt.at(Prompt.Step.POSTAL_CODE).errorTypes(error)),
                        "errorType=\"~\""),
                new Spelt<>(
                        RecordConference.class,
                        "(do-not-record) record-from-start",
                        record -> conference(room.recording(ConferenceRecording.of(record))),
                        "record=\"~\""),
                new Spelt<>(
                        RecordFrom.class,
                        "(do-not-record) record-from-answer record-from-ringing record-from-answer-dual"
                                + " record-from-ringing-dual",
                        record -> recording(DialRecording.from(record)),
                        "record=\"~\""),
                new Spelt<>(
                        RecordingStatus.class,
                        "in-progress completed absent failed -",
                        status -> conference(room.recording(ConferenceRecording.of(RecordConference.FROM_START)
                                .recordingStatusCallbackEvent(status))),
                        "recordingStatusCallbackEvent=\"~\""),
                new Spelt<>(
                        RecordingTrack.class,
                        "(both) inbound outbound",
                        track -> recording(fromAnswer().recordingTrack(track)),
                        "recordingTrack=\"~\""),
                new Spelt<>(Reject.Reason.class, "(rejected) busy", Reject::new, "reason=\"~\""),
                new Spelt<>(
                        RingTone.class,
                        "at au bg br be ch cl cn cz de dk ee es fi fr gr hu il in it lt jp mx my nl no nz ph pl pt ru se"
                                + " sg th uk us us-old tw ve za",
                        DIAL::ringTone,
                        "ringTone=\"~\""),
                new Spelt<>(
                        SipCodec.class,
                        "PCMU PCMA G722 G729 OPUS",
                        codec -> Dial.to(Sip.at(URI).codecs(codec)),
                        "codecs=\"~\""),
                new Spelt<>(
                        SipTransport.class,
                        "udp tcp",
                        transport -> Dial.to(Sip.at(URI.transport(transport))),
                        ";transport=~<"),
                new Spelt<>(
                        SpeechModel.class,
                        "phone_call video default",
                        model -> gather(Gather.speech()
                                .settings(SpeechSettings.defaults().enhanced(model))),
                        "speechModel=\"~\""),
                new Spelt<>(
                        StorageMethod.class,
                        "(POST) PUT",
                        method -> recording(fromAnswer().recordingStorageUrlMethod(method)),
                        "recordingStorageUrlMethod=\"~\""),
                new Spelt<>(
                        StreamCodec.class,
                        "(PCMU@8000h) L16@16000h L16@24000h",
                        codec -> Start.stream(
                                StreamSettings.to("wss://example.com/a").codec(codec)),
                        "codec=\"~\""),
                new Spelt<>(
                        StreamTrack.class,
                        "(inbound_track) outbound_track both_tracks -",
                        track -> Start.stream("wss://example.com/a").track(track),
                        "track=\"~\""),
                new Spelt<>(
                        Trim.class,
                        "(do-not-trim) trim-silence",
                        trim -> recording(fromAnswer().trim(trim)),
                        "trim=\"~\""),
                new Spelt<>(
                        Trim.class,
                        "do-not-trim (trim-silence)",
                        trim -> conference(room.recording(ConferenceRecording.of(RecordConference.FROM_START)
                                .trim(trim))),
                        "trim=\"~\""),
                new Spelt<>(
                        Break.Strength.class,
                        "none x-weak weak (medium) strong x-strong",
                        strength -> Say.parts(Break.of(strength)),
                        "strength=\"~\""),
                new Spelt<>(
                        Emphasis.Level.class,
                        "strong (moderate) reduced",
                        level -> Say.parts(Emphasis.of("now").level(level)),
                        "level=\"~\""),
                new Spelt<>(
                        Phoneme.Alphabet.class,
                        "ipa x-sampa",
                        alphabet -> Say.parts(new Phoneme(alphabet, "a", "b")),
                        "alphabet=\"~\""),
                new Spelt<>(
                        SayAs.InterpretAs.class,
                        "characters spell-out cardinal number ordinal digits fraction unit date time telephone address"
                                + " interjection expletive",
                        way -> Say.parts(SayAs.of(way, "1")),
                        "interpret-as=\"~\""));
    }

    @ParameterizedTest
    @MethodSource("spelt")
    <E extends Enum<E>> void writes(Spelt<E> spelt) {
        String[] around = spelt.around().split("~", -1);
        List<String> written = new ArrayList<>();
        for (E constant : spelt.type().getEnumConstants()) {
            if (constant.name().equals("UNKNOWN")) {
                written.add("-");
                continue;
            }
            String xml = Written.of(spelt.verb().apply(constant));
            int start = xml.indexOf(around[0]);
            String text = start < 0 ? "" : xml.substring(start + around[0].length());
            written.add(text.isEmpty() ? "" : text.substring(0, text.indexOf(around[1])));
        }
        assertThat(String.join(" ", written)).isEqualTo(spelt.spellings().replaceAll("\\([^ ]*\\)", ""));
    }

    @Test
    void thereIsNoOtherEnumThatCanBeWritten() {
        Set<String> told = spelt().map(spelt -> spelt.type().getName()).collect(Collectors.toSet());
        assertThat(Enums.ofTheModule().stream().map(Class::getName).filter(name -> !told.contains(name)))
                .as("enums of events alone")
                .containsExactlyInAnyOrder(
                        "dev.switchboard.signalwire.CallDirection",
                        "dev.switchboard.signalwire.CallStatus",
                        "dev.switchboard.signalwire.ConferenceChange",
                        "dev.switchboard.signalwire.DialStatus",
                        "dev.switchboard.signalwire.PayResult",
                        "dev.switchboard.signalwire.QueueResult",
                        "dev.switchboard.signalwire.ReferStatus",
                        "dev.switchboard.signalwire.SmsStatus",
                        "dev.switchboard.signalwire.StreamStatus",
                        "dev.switchboard.signalwire.TranscriptionStatus");
    }
}
