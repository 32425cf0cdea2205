package dev.switchboard.signalwire;

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
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One of each record that a flow's answers are made of, in which no component has its default. */
final class Everything {

    record Over(int number) implements AfterDial {}

    record One(int number) implements Leg {}

    record Keys(int number) implements AfterGather {}

    record Message(int number) implements AfterRecord {}

    record Meeting(int number) implements InConference {}

    record Next(int number) implements FromQueue {}

    record There(int number) implements Step {}

    record Gone(int number) implements AfterRefer {}

    static final SipUri SIP_URI = new SipUri("sip:ada@example.com");
    static final PhoneNumber NUMBER = new PhoneNumber("+15551234567");
    static final Say SAY =
            new Say(Optional.of("man"), Optional.of("en-GB"), 2, List.of(Words.of("Hello"), Words.of(".")));

    static final Sip SIP = new Sip(
            List.of(SipCodec.OPUS),
            Optional.of(HttpMethod.GET),
            Optional.of("ada"),
            Optional.of(new Secret("p4ssword")),
            Optional.of(Duration.ofMinutes(30)),
            Optional.of(HttpMethod.GET),
            List.of(CallProgress.RINGING),
            Optional.of(new One(1)),
            SIP_URI);

    static final Phone PHONE = new Phone(
            Optional.of(HttpMethod.GET),
            Optional.of("ww1"),
            Optional.of(HttpMethod.GET),
            List.of(CallProgress.RINGING),
            Optional.of(new One(1)),
            NUMBER);

    static final DialRecording DIAL_RECORDING = new DialRecording(
            RecordFrom.RINGING,
            List.of(RecordingStatus.ABSENT),
            HttpMethod.GET,
            Optional.of(URI.create("https://example.com/store")),
            StorageMethod.PUT,
            RecordingTrack.INBOUND,
            Trim.TRIM_SILENCE);

    static final Dial DIAL = new Dial(
            Optional.of(HttpMethod.GET),
            true,
            Optional.of("desk"),
            Optional.of("Front desk"),
            true,
            Optional.of(RingTone.DE),
            Duration.ofHours(1),
            Duration.ofSeconds(20),
            Optional.of(new Over(1)),
            DIAL_RECORDING,
            new Sips(List.of(SIP)));

    static final ConferenceRecording CONFERENCE_RECORDING = new ConferenceRecording(
            RecordConference.FROM_START, List.of(RecordingStatus.ABSENT), HttpMethod.GET, Trim.DO_NOT_TRIM);

    static final Conference CONFERENCE = new Conference(
            Beep.ON_EXIT,
            Optional.of("c2"),
            true,
            Optional.of(URI.create("https://example.com/told")),
            Optional.of(5),
            true,
            false,
            HttpMethod.GET,
            List.of(ConferenceProgress.HOLD),
            HttpMethod.GET,
            Optional.of(new Meeting(1)),
            CONFERENCE_RECORDING,
            "standup");

    static final CallQueue QUEUE = new CallQueue(HttpMethod.GET, Optional.of(new Next(1)), "support");

    static final SpeechSettings SPEECH = new SpeechSettings(
            "de-DE",
            List.of("Vertrieb"),
            false,
            Optional.of(SpeechTimeout.auto()),
            true,
            Optional.of(SpeechModel.VIDEO),
            HttpMethod.GET);

    static final Question QUESTION = new Question(
            HttpMethod.GET,
            List.of(GatherInput.SPEECH),
            Optional.of(4),
            "*",
            Duration.ofSeconds(9),
            true,
            SPEECH,
            List.of(Pause.oneSecond()));

    static final RecordSettings RECORD = new RecordSettings(
            HttpMethod.GET,
            Optional.of(Duration.ofSeconds(9)),
            Optional.of("#"),
            Optional.of(Duration.ofSeconds(90)),
            false,
            Trim.DO_NOT_TRIM,
            true,
            List.of(RecordingStatus.ABSENT),
            HttpMethod.GET,
            Optional.of(URI.create("https://example.com/store")),
            StorageMethod.PUT);

    static final Redirect<There> REDIRECT = new Redirect<>(HttpMethod.GET, new There(1));
    static final RedirectToUrl REDIRECT_TO_URL = new RedirectToUrl(HttpMethod.GET, URI.create("/menu"));
    static final Refer REFER = new Refer(HttpMethod.GET, Optional.of(new Gone(1)), SIP);

    private Everything() {}

    /** All of them, and those that have no options. */
    static Stream<Record> records() {
        return Stream.of(
                SIP,
                PHONE,
                DIAL_RECORDING,
                DIAL,
                CONFERENCE_RECORDING,
                CONFERENCE,
                QUEUE,
                SPEECH,
                QUESTION,
                RECORD,
                REDIRECT,
                REDIRECT_TO_URL,
                REFER,
                SAY,
                SIP_URI,
                NUMBER,
                new BareNumber(NUMBER),
                new Verto("ada@example.verto.signalwire.com"),
                new Sips(List.of(SIP)),
                new Phones(List.of(PHONE)),
                new Gather<>(new Keys(1), QUESTION),
                new RecordMessage<>(new Message(1), RECORD),
                new SpeechTimeout("3"),
                new Reject(Reject.Reason.BUSY),
                new Hangup(),
                new Leave(),
                new Secret("p4ssword"),
                new Party.Other("anonymous"),
                new Response(List.of(DIAL)),
                new QueueWaitResponse(List.of(SAY)),
                new ConferenceWaitResponse(List.of(Pause.oneSecond())),
                new Room("office"),
                new StreamName("copy"),
                new Stop(new StreamName("copy")),
                new Words("Hello"),
                new Break(Break.Strength.WEAK, Optional.of(new Break.Time(Duration.ofSeconds(1)))),
                new Break.Time(Duration.ofSeconds(1)),
                new Emphasis(Emphasis.Level.STRONG, List.of(Words.of("a"))),
                new Lang("fr-FR", List.of(Words.of("a"))),
                new Paragraph(List.of(Words.of("a"))),
                new Phoneme(Phoneme.Alphabet.IPA, "a", "b"),
                new Prosody(Optional.of("soft"), Optional.of("low"), Optional.of("slow"), List.of(Words.of("a"))),
                new SayAs(SayAs.InterpretAs.DATE, Optional.of("mdy"), "a"),
                new Sentence(List.of(Words.of("a"))),
                new Sub("a", "b"));
    }
}
