package dev.switchboard.contract;

import java.util.stream.Stream;

/** What sipgate sends, in all generations of its push API, and what it has to get. */
final class SipgateCases {

    static final String PATH = "/calls/sipgate";

    private static final String SUBSCRIBED =
            "<Response onAnswer=\"" + Bench.BASE + "sipgate/answer\" onHangup=\"" + Bench.BASE + "sipgate/hangup\"";
    private static final String NAME = "_attempt=1&_name=J%C3%BCrgen+%26+S%C3%B6hne&_mac=oBc5SptlalJ4GBCPDKyI7w";
    private static final String SECOND = "_attempt=2&_name=J%C3%BCrgen+%26+S%C3%B6hne&_mac=ceA5L52XMJOunebJxK_jRw";

    private SipgateCases() {}

    /** A call to a number of the flow. */
    static Request call(String number, String callId) {
        return Request.post(PATH, "event=newCall&direction=in&from=492111234567&to=" + number + "&callId=" + callId);
    }

    /** The answer to a new call, with a verb. */
    static Expected answer(String verb) {
        return Expected.xml(SUBSCRIBED + ">" + verb + "</Response>");
    }

    /** The answer to a new call, without a verb. */
    static Expected noVerb() {
        return Expected.xml(SUBSCRIBED + "/>");
    }

    /** A call whose answer names it. */
    static Case ownAnswer(String callId) {
        return Case.of(
                "call " + callId,
                call("1452406e0", callId),
                said("492111234567 | 1452406e0 | IN | " + callId
                        + " | Optional.empty | [] | [] | [] | absent | Optional.empty"));
    }

    private static Expected said(String text) {
        return answer("<Said>" + text + "</Said>");
    }

    /** A call whose handler blocks until after its deadline. */
    static Request hastyCall(String callId) {
        return Request.post("/calls/hasty", "to=wait&callId=" + callId);
    }

    /** What it gets at the deadline. */
    static Expected hastyAnswer() {
        return Expected.xml(
                "<Response onAnswer=\"" + Bench.BASE + "hasty/answer\" onHangup=\"" + Bench.BASE + "hasty/hangup\"/>");
    }

    private static Expected root(String verb) {
        return Expected.xml("<Response>" + verb + "</Response>");
    }

    private static String onData(String state) {
        return Bench.BASE + "sipgate/Pin?" + state.replace("&", "&amp;");
    }

    static Stream<Case> verbs() {
        return Stream.of(
                verb("nothing", noVerb()),
                verb("dial", answer("<Dial><Number>4915799912345</Number></Dial>")),
                verb(
                        "dial-many",
                        answer("<Dial callerId=\"492111234567\" anonymous=\"true\"><Number>4915799912345</Number>"
                                + "<Number>492111234567</Number></Dial>")),
                verb("voicemail", answer("<Dial><Voicemail/></Dial>")),
                verb("play", answer("<Play><Url>https://example.com/hold.wav?a=1&amp;b=2</Url></Play>")),
                verb(
                        "gather",
                        answer("<Gather onData=\"" + onData(NAME) + "\" maxDigits=\"4\" timeout=\"5000\" type=\"dtmf\">"
                                + "<Play><Url>https://example.com/pin.wav</Url></Play></Gather>")),
                verb("reject", answer("<Reject/>")),
                verb("busy", answer("<Reject reason=\"busy\"/>")),
                verb("hangup", answer("<Hangup/>")));
    }

    private static Case verb(String number, Expected expected) {
        return Case.of(number, call(number, "123456"), expected);
    }

    static Stream<Case> events() {
        return Stream.of(
                Case.of(
                        "newCall",
                        Request.post(
                                PATH,
                                "event=newCall&from=492111234567&to=4915791234567&direction=in&callId=123456"
                                        + "&origCallId=123455&user[]=Alice&user[]=Bob&userId[]=w0&userId[]=w1"
                                        + "&fullUserId[]=1234567w0&fullUserId[]=1234567w1&diversion=1452406e0&xcid=x1"),
                        said("492111234567 | 4915791234567 | IN | 123456 | Optional[123455] | [Alice, Bob] | [w0, w1]"
                                + " | [1234567w0, 1234567w1] | 1452406e0 | Optional[x1]")),
                Case.of(
                                "answer",
                                Request.post(
                                        PATH + "/answer",
                                        "event=answer&callId=a1&user=John+Doe&userId=w0&fullUserId=1234567w0"
                                                + "&from=492111234567&to=4915791234567&direction=in"
                                                + "&answeringNumber=21199999999"),
                                Expected.emptyRoot())
                        .then(
                                call("heard", "a1"),
                                said("answered | 492111234567 | 4915791234567 | IN | Optional.empty |"
                                        + " Optional[John Doe] | Optional[w0] | Optional[1234567w0] | 21199999999 |"
                                        + " absent | Optional.empty")),
                Case.of(
                                "hangup",
                                Request.post(
                                        PATH + "/hangup",
                                        "event=hangup&cause=normalClearing&callId=h1&from=492111234567"
                                                + "&to=4915791234567&direction=out&answeringNumber=4921199999999"),
                                Expected.emptyRoot())
                        .then(
                                call("heard", "h1"),
                                said("over | 492111234567 | 4915791234567 | OUT | Optional.empty | NORMAL_CLEARING |"
                                        + " 4921199999999 | absent | Optional.empty")),
                dtmf("dtmf", NAME, "0000", "<Dial><Voicemail/></Dial>"),
                dtmf("dtmf without input", NAME, "", "<Hangup/>"),
                dtmf("dtmf with a promised answer", NAME, "%23", "<Said>promised to Jürgen &amp; Söhne</Said>"),
                dtmf("dtmf that leads on", NAME, "1234", "<Gather onData=\"" + onData(SECOND) + "\" maxDigits=\"4\"/>"),
                dtmf(
                        "dtmf with the state of its URL",
                        SECOND,
                        "*",
                        "<Said>Jürgen &amp; Söhne | 2 | 123456 | Optional.empty | *</Said>"),
                Case.of(
                        "dtmf with a MAC of another step",
                        entered(PATH, NAME.replace("_attempt=1", "_attempt=2"), "0000"),
                        Expected.status(403)),
                Case.of(
                        "an event of the future",
                        Request.post(PATH, "event=hold&callId=123456"),
                        Expected.emptyRoot()));
    }

    private static Case dtmf(String name, String state, String digits, String verb) {
        return Case.of(name, entered(PATH, state, digits), root(verb));
    }

    private static Request entered(String path, String state, String digits) {
        return Request.post(path + "/Pin?" + state, "event=dtmf&dtmf=" + digits + "&callId=123456");
    }

    /** Requests of the first generations, and spellings of a form. */
    static Stream<Case> forms() {
        return Stream.of(
                Case.of(
                        "first generation",
                        Request.post(PATH, "from=492111234567&to=4915791234567"),
                        said("492111234567 | 4915791234567 | IN |  | Optional.empty | [] | [] | [] | absent |"
                                + " Optional.empty")),
                Case.of(
                        "second generation",
                        Request.post(PATH, "from=492111234567&to=4915791234567&direction=out"),
                        said("492111234567 | 4915791234567 | OUT |  | Optional.empty | [] | [] | [] | absent |"
                                + " Optional.empty")),
                users("encoded brackets", "user%5B%5D=Alice&user%5b%5d=Bob", "Alice, Bob"),
                users("brackets of both kinds", "user[]=Alice&user%5B%5D=Bob&user[]=Alice", "Alice, Bob, Alice"),
                users("an empty name", "user%5B%5D=", ""),
                users(
                        "names in UTF-8",
                        "user[]=J%C3%BCrgen+%26+S%c3%b6hne&user[]=%F0%9D%84%9E",
                        "Jürgen &amp; Söhne, 𝄞"),
                users("names in UTF-8 that are not encoded", "user[]=Jürgen Größe&user[]=𝄞", "Jürgen Größe, 𝄞"),
                users("signs", "user[]=a%2Bb%3D%3C%22%3E%3B%0A", "a+b=&lt;&quot;&gt;;\n"),
                Case.of("a broken escape", Request.post(PATH, "to=hangup&user[]=%zz&from=%"), noVerb()),
                Case.of("an empty body", Request.post(PATH, ""), emptyCall()),
                Case.of("an empty body without a type", Request.bodyless("POST", PATH), emptyCall()),
                Case.of("a body without a type", untyped("to=hangup"), answer("<Hangup/>")),
                Case.of(
                        "a type with a charset, in capitals",
                        Request.postOf("Application/X-WWW-Form-URLEncoded; charset=UTF-8", PATH, "to=hangup"),
                        answer("<Hangup/>")),
                Case.of("parameters of the URL", Request.post(PATH + "?to=dial&x=1", "to=hangup"), answer("<Hangup/>")),
                Case.of(
                        "the headers that sipgate sends",
                        call("hangup", "123456")
                                .header("User-Agent", "sipgate.io")
                                .header("Accept", "application/xml, text/plain, text/html")
                                .header("Accept-Charset", "utf-8")
                                .header("Accept-Encoding", "gzip,deflate")
                                .header("X-Sipgate-Jobs", "1"),
                        answer("<Hangup/>")),
                Case.of(
                        "a client that wants JSON",
                        call("hangup", "123456").header("Accept", "application/json"),
                        answer("<Hangup/>")));
    }

    private static Case users(String name, String users, String expected) {
        return Case.of(
                name,
                Request.post(PATH, "from=anonymous&to=1452406e0&callId=123456&" + users),
                said("anonymous | 1452406e0 | IN | 123456 | Optional.empty | [" + expected
                        + "] | [] | [] | absent | Optional.empty"));
    }

    private static Expected emptyCall() {
        return said("absent | absent | IN |  | Optional.empty | [] | [] | [] | absent | Optional.empty");
    }

    private static Request untyped(String form) {
        return Request.bodyless("POST", PATH).body(Request.post(PATH, form).body());
    }

    /** Handlers that fail, which must not cost the call. */
    static Stream<Case> failures() {
        return Stream.of(
                Case.of("a handler that throws", call("exception", "123456"), noVerb()),
                Case.of("a handler that throws an Error", call("error", "123456"), noVerb()),
                Case.of("a handler that breaks its promise", entered(PATH, NAME, "A"), Expected.emptyRoot()),
                Case.of("a handler that forgets its promise", entered("/calls/hasty", NAME, "B"), Expected.emptyRoot()),
                Case.of(
                                "a handler that leaves its thread interrupted",
                                call("interrupted", "123456"),
                                answer("<Hangup/>"))
                        .then(call("dial", "123456"), answer("<Dial><Number>4915799912345</Number></Dial>")));
    }

    /** An answer that no server sends in one packet, and that any that compresses would compress. */
    static Case longAnswer() {
        return Case.of(
                "a long answer",
                call("long", "123456").header("Accept-Encoding", "gzip, deflate, br"),
                said("Größe &amp; Länge, ".repeat(2_000)));
    }
}
