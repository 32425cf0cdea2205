package dev.switchboard.contract;

import java.util.stream.Stream;

/** What SignalWire sends, by POST and by GET, and what it has to get. */
final class SignalWireCases {

    private static final String PATH = "/calls/signalwire";
    private static final String BASE = Bench.BASE + "signalwire/";
    private static final String SOUND = "https://example.com/sound.wav?a=1&amp;b=2";
    private static final String DESK = "_attempt=1&_name=J%C3%BCrgen+%26+S%C3%B6hne";

    private SignalWireCases() {}

    private static String call(String number, String callSid) {
        return "CallSid=" + callSid + "&CallStatus=ringing&Direction=inbound&From=%2B15551234567&To=" + number;
    }

    private static Expected answer(String verbs) {
        return Expected.xml("<Response>" + verbs + "</Response>");
    }

    private static Expected said(String text) {
        return answer("<Say>" + text + "</Say>");
    }

    static Stream<Case> verbs() {
        return Stream.of(
                        verb("empty", Expected.emptyRoot()),
                        verb("say", "<Say voice=\"man\" language=\"en-GB\" loop=\"2\">5 &lt; 6 &amp; Größe 𝄞</Say>"),
                        verb("long", "<Say>" + "Größe &amp; Länge, ".repeat(270) + "</Say>"),
                        verb(
                                "ssml",
                                "<Say>One<break strength=\"weak\" time=\"1500ms\"/><p><s>two</s><s>three</s></p>"
                                        + "<emphasis level=\"strong\">now</emphasis>"
                                        + "<lang xml:lang=\"fr-FR\">déjà vu</lang>"
                                        + "<phoneme alphabet=\"ipa\" ph=\"pɪˈkɑːn\">pecan</phoneme>"
                                        + "<prosody volume=\"-6dB\">soft</prosody>"
                                        + "<say-as interpret-as=\"digits\">123</say-as>"
                                        + "<sub alias=\"World Wide Web\">WWW</sub></Say>"),
                        verb("play", "<Play loop=\"0\">" + SOUND + "</Play>"),
                        verb("play-digits", "<Play digits=\"ww12*#\"/>"),
                        verb("pause", "<Pause length=\"90\"/>"),
                        verb(
                                "gather",
                                "<Gather action=\"" + BASE + "Gathered/gather\" partialResultCallback=\"" + BASE
                                        + "Gathered/partialResult\" input=\"dtmf speech\" numDigits=\"4\""
                                        + " language=\"de-DE\" hints=\"Vertrieb,Größe\"><Say>Hello.</Say><Play>" + SOUND
                                        + "</Play></Gather>"),
                        verb("dial-number", "<Dial>+15551234567</Dial>"),
                        verb(
                                "dial-numbers",
                                "<Dial><Number sendDigits=\"ww1\" url=\"" + BASE
                                        + "Desk/whisper?_attempt=1&amp;_name=J%C3%BCrgen+%26+S%C3%B6hne\""
                                        + " statusCallback=\"" + BASE
                                        + "Desk/callStatus?_attempt=1&amp;_name=J%C3%BCrgen+%26+S%C3%B6hne\">"
                                        + "+15551234567</Number><Number>+15557654321</Number></Dial>"),
                        verb(
                                "dial-sip",
                                "<Dial timeout=\"20\" action=\"" + BASE + "Dialed/dialAction\""
                                        + " recordingStatusCallback=\"" + BASE
                                        + "Dialed/recordingStatus\" record=\"record-from-answer\">"
                                        + "<Sip codecs=\"OPUS,PCMU\" statusCallbackMethod=\"GET\""
                                        + " statusCallbackEvent=\"ringing completed\" url=\"" + BASE
                                        + "Desk/whisper?_attempt=2&amp;_name=Ada\" statusCallback=\"" + BASE
                                        + "Desk/callStatus?_attempt=2&amp;_name=Ada\">"
                                        + "sip:desk@example.com?X-Name=J%C3%BCrgen%20%26%20S%C3%B6hne</Sip></Dial>"),
                        verb(
                                "dial-conference",
                                "<Dial><Conference beep=\"onExit\" statusCallback=\"" + BASE
                                        + "Conferring/conference\" recordingStatusCallback=\"" + BASE
                                        + "Conferring/recordingStatus\" waitUrl=\"" + BASE
                                        + "Conferring/conferenceWait\">stand &amp; up</Conference></Dial>"),
                        verb(
                                "dial-queue",
                                "<Dial><Queue method=\"GET\" url=\"" + BASE
                                        + "Dequeued/dequeue\">support</Queue></Dial>"),
                        verb("dial-verto", "<Dial><Verto>ada@example.verto.signalwire.com</Verto></Dial>"),
                        verb(
                                "enqueue",
                                "<Enqueue action=\"" + BASE + "Queued/queueResult\" waitUrl=\"" + BASE
                                        + "Queued/queueWait\">support</Enqueue>"),
                        verb("leave", "<Leave/>"),
                        verb(
                                "connect-room",
                                "<Connect action=\"" + BASE + "Connected/connect\"><Room>office</Room></Connect>"),
                        verb("connect-stream", "<Connect><Stream " + stream() + "/></Connect>"),
                        verb("connect-agent", "<Connect><VirtualAgent connectorName=\"project\"/></Connect>"),
                        verb("start", "<Start><Stream track=\"both_tracks\" " + stream() + "/></Start>"),
                        verb("stop", "<Stop><Stream name=\"copy\"/></Stop>"),
                        verb(
                                "refer",
                                "<Refer action=\"" + BASE + "Referred/refer\"><Sip>sip:ada@example.com</Sip></Refer>"),
                        verb(
                                "sms",
                                "<Sms to=\"+15551234567\" from=\"+15559876543\" action=\"" + BASE
                                        + "Texted/sms\" statusCallback=\"" + BASE + "Texted/smsStatus\">Grüße</Sms>"),
                        verb("denoise", "<Denoise>off</Denoise>"),
                        verb("echo", "<Echo timeout=\"5\"/>"),
                        verb(
                                "pay",
                                "<Pay paymentConnectorUrl=\"https://example.com/pay\" chargeAmount=\"25.00\""
                                        + " currency=\"eur\" validCardTypes=\"visa\" action=\"" + BASE
                                        + "Paid/pay\" statusCallback=\"" + BASE + "Paid/payStatus\">"
                                        + "<Prompt for=\"postal-code\" cardType=\"visa\" errorType=\"timeout\">"
                                        + "<Say>Postal code?</Say></Prompt>"
                                        + "<Parameter name=\"customer\" value=\"4&lt;2\"/></Pay>"),
                        verb("hangup", "<Hangup/>"),
                        verb("reject", "<Reject reason=\"busy\"/>"),
                        verb("redirect", "<Redirect>" + BASE + "Redirected/redirect</Redirect>"),
                        verb("redirect-url", "<Redirect method=\"GET\">/menu?a=1&amp;b=2</Redirect>"),
                        verb(
                                "record",
                                "<Record action=\"" + BASE + "Recorded/recording\" recordingStatusCallback=\"" + BASE
                                        + "Recorded/recordingStatus\" transcribeCallback=\"" + BASE
                                        + "Recorded/transcription\" maxLength=\"120\" transcribe=\"true\"/>"),
                        verb("several", "<Denoise>on</Denoise><Say>One moment.</Say><Pause/><Hangup/>"))
                .flatMap(verb -> verb);
    }

    private static String stream() {
        return "url=\"wss://example.com/audio\" name=\"copy\" statusCallback=\"" + BASE + "Streaming/stream\"";
    }

    private static Stream<Case> verb(String number, String verbs) {
        return verb(number, answer(verbs));
    }

    private static Stream<Case> verb(String number, Expected expected) {
        return Stream.of(
                Case.of(number + " by POST", Request.post(PATH, call(number, "c1")), expected),
                Case.of(number + " by GET", Request.bodyless("GET", PATH + "?" + call(number, "c1")), expected));
    }

    static Stream<Case> events() {
        return Stream.of(
                        event(
                                "",
                                "AccountSid=a1&ApiVersion=2010-04-01&CallStatus=ringing&Direction=inbound"
                                        + "&From=%2B15551234567&To=%2B15559876543&ParentCallSid=p1"
                                        + "&FromCity=K%C3%B6ln+am+Rhein&Extra%5B%5D=%26",
                                said("called | c1 | a1 | 2010-04-01 | RINGING | INBOUND | +15551234567 | +15559876543 |"
                                        + " Optional[p1] | {Extra[]=&amp;, FromCity=Köln am Rhein}")),
                        note(
                                "/callStatus",
                                "CallStatus=completed&CallDuration=94"
                                        + "&Timestamp=Mon%2C+23+Jul+2018+13%3A01%3A00+%2B0000",
                                "status | COMPLETED | Optional[PT1M34S] | Optional[2018-07-23T13:01:00Z]"),
                        event(
                                "/Desk/whisper?" + DESK,
                                "SipCallId=a84b%40pc33.example.org&SipHeader_X-Tenant=acme&SipHeader_X-Floor=2+a",
                                said("whisper | Jürgen &amp; Söhne | 1 | Optional[a84b@pc33.example.org] |"
                                        + " {X-Floor=2 a, X-Tenant=acme}")),
                        note(
                                "/Desk/callStatus?" + DESK,
                                "CallStatus=no-answer&SequenceNumber=3&SipResultCode=486&AudioInMos=4.5",
                                "status of a leg | Jürgen &amp; Söhne | 1 | NO_ANSWER | Optional[3] | Optional[486] |"
                                        + " Optional[4.5]"),
                        event(
                                "/Dialed/dialAction",
                                "DialCallStatus=completed&DialCallSid=d1&DialCallDuration=94"
                                        + "&DialSipHeader_X-Tenant=acme",
                                said("dialed | COMPLETED | Optional[d1] | Optional[PT1M34S] | {X-Tenant=acme}")),
                        note(
                                "/Dialed/recordingStatus",
                                "RecordingStatus=completed&RecordingUrl=https%3A%2F%2Fexample.com%2Fr1.wav"
                                        + "&RecordingChannels=2",
                                "stored | COMPLETED | Optional[https://example.com/r1.wav] | Optional[2]"),
                        event(
                                "/Gathered/gather",
                                "Digits=12%23*&SpeechResult=eins+%2B+zwei&Confidence=0.91",
                                said("gathered | Optional[12#*] | Optional[eins + zwei] | Optional[0.91]")),
                        note("/Gathered/partialResult", "Stable=gr%C3%BCn", "so far | {Stable=grün}"),
                        event(
                                "/Recorded/recording",
                                "RecordingUrl=https%3A%2F%2Fexample.com%2Fr1&RecordingDuration=12&Digits=hangup",
                                said("recorded | Optional[https://example.com/r1] | Optional[PT12S] | hangup")),
                        note(
                                "/Recorded/recordingStatus",
                                "RecordingStatus=absent&RecordingSource=RecordVerb",
                                "stored | ABSENT | Optional[RecordVerb]"),
                        note(
                                "/Recorded/transcription",
                                "TranscriptionStatus=completed&TranscriptionText=Good+day%21",
                                "written | COMPLETED | Optional[Good day!]"),
                        note(
                                "/Conferring/conference",
                                "StatusCallbackEvent=participant-join&FriendlyName=stand+%26+up&Muted=true&Duration=5",
                                "conference | PARTICIPANT_JOIN | Optional[stand &amp; up] | Optional[true] |"
                                        + " Optional[PT5S]"),
                        event(
                                "/Conferring/conferenceWait",
                                "AccountSid=a1",
                                answer("<Play>https://example.com/c1</Play><Pause/>")),
                        note(
                                "/Conferring/recordingStatus",
                                "RecordingStatus=failed&RecordingSid=r1",
                                "stored | FAILED | Optional[r1]"),
                        event(
                                "/Queued/queueResult",
                                "QueueResult=bridged&QueueSid=q1&QueueTime=61",
                                said("queued | BRIDGED | Optional[q1] | Optional[PT1M1S]")),
                        event(
                                "/Queued/queueWait",
                                "QueuePosition=2&AvgQueueTime=90&CurrentQueueSize=3",
                                answer("<Say>waiting | Optional[2] | Optional[PT1M30S] | Optional[3]</Say><Leave/>")),
                        event(
                                "/Dequeued/dequeue",
                                "QueueSid=q1&QueueTime=61&DequeingCallSid=c9",
                                said("dequeued | Optional[q1] | Optional[PT1M1S] | Optional[c9]")),
                        event(
                                "/Connected/connect",
                                "VirtualAgentStatus=failed&VirtualAgentProviderData=%7B%22a%22%3A1%7D",
                                said("connected | Optional[failed] | Optional[{&quot;a&quot;:1}]")),
                        note(
                                "/Streaming/stream",
                                "StreamEvent=stream-error&StreamTrack=both_tracks"
                                        + "&Timestamp=2018-07-23T13%3A01%3A00.000Z",
                                "stream | ERROR | Optional[BOTH] | Optional[2018-07-23T13:01:00Z]"),
                        event(
                                "/Referred/refer",
                                "ReferCallStatus=in-progress&ReferSipResponseCode=202&NotifySipResponseCode=200",
                                said("referred | IN_PROGRESS | Optional[202] | Optional[200]")),
                        event("/Texted/sms", "SmsSid=m1&SmsStatus=sending", said("texted | Optional[m1] | SENDING")),
                        note("/Texted/smsStatus", "SmsSid=m1&SmsStatus=sent", "text | Optional[m1] | SENT"),
                        event(
                                "/Paid/pay",
                                "Result=success&PaymentToken=t%2B1&ProfileId=p1",
                                said("paid | SUCCESS | Optional[t+1] | Optional[p1]")),
                        note("/Paid/payStatus", "For=postal-code&Attempt=2", "paying | {Attempt=2, For=postal-code}"),
                        event("/Redirected/redirect", "AccountSid=a1", said("redirected | c1")),
                        Stream.of(Case.of(
                                "a status in JSON, which is taken and not decoded",
                                Request.postOf("application/json", PATH + "/callStatus", "{\"CallSid\":\"c1\"}"),
                                Expected.emptyRoot())))
                .flatMap(event -> event);
    }

    /** An event whose answer shows what the handler was given, by POST and by GET. */
    private static Stream<Case> event(String route, String form, Expected expected) {
        String parameters = "CallSid=c1&" + form;
        return Stream.of(
                Case.of(name(route) + " by POST", Request.post(PATH + route, parameters), expected),
                Case.of(name(route) + " by GET", Request.bodyless("GET", query(route, parameters)), expected));
    }

    /** An event that gets an empty answer, after which the flow says what the handler was given. */
    private static Stream<Case> note(String route, String form, String text) {
        return Stream.of("POST", "GET").map(method -> {
            String callSid = "c-" + method + name(route).replace(' ', '-');
            String parameters = "CallSid=" + callSid + "&" + form;
            Request request = method.equals("GET")
                    ? Request.bodyless("GET", query(route, parameters))
                    : Request.post(PATH + route, parameters);
            return Case.of(name(route) + " by " + method, request, Expected.emptyRoot())
                    .then(Request.post(PATH, call("heard", callSid)), said(text));
        });
    }

    private static String query(String route, String parameters) {
        return PATH + route + (route.contains("?") ? "&" : "?") + parameters;
    }

    private static String name(String route) {
        int query = route.indexOf('?');
        String path = query < 0 ? route : route.substring(0, query);
        return path.isEmpty() ? "incomingCall" : path.substring(1).replace('/', ' ');
    }
}
