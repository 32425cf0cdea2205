package dev.switchboard.reliability.input;

import static dev.switchboard.reliability.input.Row.EMPTY_ROOT;
import static dev.switchboard.reliability.input.Row.ROOT;
import static dev.switchboard.reliability.input.Row.fault;
import static dev.switchboard.reliability.input.Row.handled;
import static dev.switchboard.reliability.input.Row.passed;
import static dev.switchboard.reliability.input.Row.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.reliability.testing.Answers;
import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.runtime.CallRouter;
import dev.switchboard.runtime.CallbackKey;
import dev.switchboard.runtime.Observation;
import dev.switchboard.runtime.Reply;
import dev.switchboard.runtime.RequestLimits;
import dev.switchboard.runtime.RequestVerifier.Verdict;
import dev.switchboard.runtime.RouterOptions;
import dev.switchboard.runtime.Webhook;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each bad input has a defined answer, and the observer is told why. */
class BadInputTest {

    private static final int MAX_BODY_BYTES = 10_000;
    private static final RequestLimits LIMITS = new RequestLimits(MAX_BODY_BYTES, 100, 64, 1_000, 3);
    private static final String CUT_OFF = "a percent escape is cut off";
    private static final String NO_HEX = "a percent sign is not followed by two hexadecimal digits";
    private static final String NO_UTF_8 = "the bytes are not UTF-8";

    private final Office office = new Office();
    private final Answers answers = new Answers();
    private final CallRouter router = OfficeRouter.create(
            office,
            BaseUrl.of("https://pbx.example.com/calls"),
            CallbackKey.of("a secret of sixteen characters"),
            webhook -> Verdict.accept(),
            RouterOptions.defaults().observer(answers).limits(LIMITS));

    static Stream<Row> values() {
        return Stream.of(
                handled("no parameters at all", "", ROOT, "call from Absent[] to Absent[] for []"),
                handled("no event", "from=49211", ROOT, "call from +49211 to Absent[] for []"),
                handled("anonymous", "from=anonymous", ROOT, "call from Anonymous[] to Absent[] for []"),
                handled("empty numbers", "from=&to=", ROOT, "call from Anonymous[] to Anonymous[] for []"),
                handled("an extension", "from=1452406e0", ROOT, "call from Extension[id=1452406e0] to Absent[] for []"),
                handled(
                        "no number",
                        "from=%2B49+211&to=0211",
                        ROOT,
                        "call from Extension[id=+49 211] to Extension[id=0211] for []"),
                handled("empty list", "user%5B%5D=", ROOT, "call from Absent[] to Absent[] for []"),
                handled(
                        "list in other spellings",
                        "user[0]=a&user%5B%5D=b",
                        ROOT,
                        "call from Absent[] to Absent[] for [a, b]"),
                handled(
                        "plus and %20",
                        "user[]=a+b&user[]=a%20b", ROOT, "call from Absent[] to Absent[] for [a b, a b]"),
                handled("semicolon", "from=49211;to=1", ROOT, "call from Extension[id=49211;to=1] to Absent[] for []"),
                handled("twice", "from=49211&from=49212", ROOT, "call from +49211 to Absent[] for []"),
                handled("the same name escaped", "fro%6D=49211&from=2", ROOT, "call from +49211 to Absent[] for []"),
                handled("empty pieces", "&&=&from=49211&=x&from", ROOT, "call from +49211 to Absent[] for []"),
                handled("NUL", "from=%00", ROOT, "call from Extension[id=\u0000] to Absent[] for []"),
                handled(
                        "controls",
                        "from=%1B[2J%0D%0A",
                        ROOT,
                        "call from Extension[id=\u001B[2J\r\n] to Absent[] for []"),
                handled(
                        "raw controls",
                        "from=\u0000\r\n\t",
                        ROOT,
                        "call from Extension[id=\u0000\r\n\t] to Absent[] for []"),
                handled("beyond the BMP", "from=%F0%9F%93%9E", ROOT, "call from Extension[id=📞] to Absent[] for []"),
                handled(
                        "a broken parameter that nobody reads",
                        "xcid=%zz&%=1",
                        ROOT,
                        "call from Absent[] to Absent[] for []"),
                handled(
                        "unknown direction in",
                        "event=hangup&direction=sideways&cause=busy",
                        EMPTY_ROOT,
                        "hangup BUSY"),
                handled("unknown cause, raw", "event=hangup&cause=abgehoben", EMPTY_ROOT, "hangup abgehoben"),
                handled("unknown cause", "event=hangup&direction=out&cause=abgehoben", EMPTY_ROOT, "hangup UNKNOWN"),
                handled("cause in another case", "event=hangup&direction=out&cause=BUSY", EMPTY_ROOT, "hangup UNKNOWN"),
                handled("no cause", "event=hangup&direction=out", EMPTY_ROOT, "hangup UNKNOWN"),
                handled("no cause, raw", "event=hangup", EMPTY_ROOT, "hangup "));
    }

    static Stream<Row> unreadable() {
        return Stream.of(
                fault("% at the end", "from=49211%", ROOT, "parameter from: " + CUT_OFF),
                fault("% and one digit", "to=%4", ROOT, "parameter to: " + CUT_OFF),
                fault("%zz", "from=%zz", ROOT, "parameter from: " + NO_HEX),
                fault("digits of another script", "from=%\uFF14\uFF11", ROOT, "parameter from: " + NO_HEX),
                fault("half a pair", "from=%ED%A0%80", ROOT, "parameter from: " + NO_UTF_8),
                fault("overlong UTF-8", "from=%C0%AF", ROOT, "parameter from: " + NO_UTF_8),
                fault("beyond Unicode", "to=%F4%90%80%80", ROOT, "parameter to: " + NO_UTF_8),
                fault("broken in a list", "user[]=a&user[]=%FF", ROOT, "parameter user[]: " + NO_UTF_8),
                fault(
                        "too many in a list",
                        "user[]=a&user[0]=b&user%5B%5D=c&user[]=d",
                        ROOT,
                        "parameter user[]: it is there more than 3 times"),
                fault("broken condition", "direction=%zz", ROOT, "parameter direction: " + NO_HEX),
                fault("broken event", "event=%zz", EMPTY_ROOT, "parameter event: " + NO_HEX),
                fault("broken call id", "callId=%FF", ROOT, "parameter callId: " + NO_UTF_8));
    }

    static Stream<Row> unhandled() {
        String noHandler = "no handler for this event here";
        return Stream.of(
                passed("unknown event", Webhook.post("/calls", "event=transfer"), EMPTY_ROOT, noHandler),
                passed("empty event", Webhook.post("/calls", "event="), EMPTY_ROOT, noHandler),
                passed("event in another case", Webhook.post("/calls", "event=newcall"), EMPTY_ROOT, noHandler),
                passed("event with a NUL", Webhook.post("/calls", "event=newCall%00"), EMPTY_ROOT, noHandler),
                passed("no handler for it", Webhook.post("/calls", "event=answer"), EMPTY_ROOT, noHandler),
                passed("a key without a menu", Webhook.post("/calls", "event=dtmf&dtmf=1"), EMPTY_ROOT, noHandler),
                passed("unknown path", Webhook.post("/elsewhere/x", "event=newCall"), ROOT, "unknown route"),
                passed("broken path", Webhook.post("/calls/%zz", "event=newCall"), ROOT, "unknown route"));
    }

    static Stream<Row> refusals() {
        return Stream.of(
                refused("wrong method", Webhook.get("/calls?event=newCall"), 405, "method"),
                refused("JSON", typed("application/json", "{}"), 415, "content type"),
                refused("multipart", typed("multipart/form-data; boundary=x", "--x"), 415, "content type"),
                refused("empty type", typed("", "event=newCall"), 415, "content type"),
                refused(
                        "a byte too many",
                        Webhook.post("/calls", "x".repeat(MAX_BODY_BYTES + 1)),
                        413,
                        "body over 10000 bytes"),
                refused(
                        "a parameter too many",
                        Webhook.post("/calls", "&".repeat(101)),
                        413,
                        "more than 100 parameters"),
                refused(
                        "a parameter too many in the query",
                        Webhook.post("/calls?" + "a=1&".repeat(101), ""),
                        413,
                        "more than 100 parameters"),
                refused(
                        "a long name",
                        Webhook.post("/calls", "n".repeat(65) + "=1"),
                        413,
                        "a parameter's name over 64 bytes"),
                refused(
                        "a long value",
                        Webhook.post("/calls", "xcid=" + "%20".repeat(334)),
                        413,
                        "a parameter's value over 1000 bytes"),
                refused(
                        "no MAC",
                        Webhook.post("/calls/Pin?_attempt=1", "event=dtmf&dtmf=1"),
                        403,
                        "MAC of the callback URL"),
                refused(
                        "wrong MAC",
                        Webhook.post("/calls/Pin?_attempt=1&_mac=AAAAAAAAAAAAAAAAAAAAAA", "event=dtmf&dtmf=1"),
                        403,
                        "MAC of the callback URL"),
                refused(
                        "MAC of another alphabet",
                        Webhook.post("/calls/Pin?_attempt=1&_mac=%00", "event=dtmf&dtmf=1"),
                        403,
                        "MAC of the callback URL"),
                refused(
                        "broken state",
                        Webhook.post("/calls/Pin?_attempt=%zz&_mac=x", "event=dtmf&dtmf=1"),
                        403,
                        "MAC of the callback URL"));
    }

    private static Webhook typed(String contentType, String body) {
        Webhook plain = Webhook.post("/calls", body);
        return new Webhook(
                "POST",
                plain.rawPath(),
                "",
                name -> name.equals("Content-Type") ? List.of(contentType) : List.of(),
                Optional.empty(),
                plain.body());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"values", "unreadable", "unhandled", "refusals"})
    void isAnsweredAsDefined(Row row) {
        Reply reply = router.handle(row.request());

        assertThat(reply.status()).isEqualTo(row.status());
        assertThat(reply.text().replaceFirst("^<\\?xml.*\\?>\n", "")).isEqualTo(row.body());
        Observation told = answers.only();
        assertThat(told.status()).isEqualTo(row.status());
        assertThat(told.outcome()).isEqualTo(row.outcome());
        assertThat(told.detail()).isEqualTo(row.detail());
        assertThat(office.heard).isEqualTo(row.heard());
    }
}
