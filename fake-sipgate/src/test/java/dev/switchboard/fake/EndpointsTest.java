package dev.switchboard.fake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each endpoint is there, and answers what is right with what the account holds at first. */
class EndpointsTest {

    private static final String CALL = "/calls/7001";
    private static final String CONTACT = "/contacts/11111111-1111-4111-8111-111111111111";

    static final List<String> READS = List.of(
            "/authorization/userinfo",
            "/users",
            "/users/w0",
            "/w0/sms",
            "/w0/sms/s0/callerids",
            "/history",
            "/history/2004",
            "/history/export",
            "/w0/faxlines",
            "/settings/sipgateio",
            "/log/webhooks",
            "/contacts",
            CONTACT,
            "/contacts/internal",
            "/numbers",
            "/w0/numbers",
            "/calls",
            "/voicemails",
            "/voicemails/v0",
            "/w0/devices",
            "/devices/e0",
            "/devices/e0/callerid",
            "/w0/phonelines",
            "/w0/phonelines/p0/forwardings",
            "/groups",
            "/groups/g0/users",
            "/groups/g0/numbers",
            "/blacklist/incoming",
            "/account",
            "/balance");

    static final List<Arguments> WRITES_WITHOUT_RESULT = List.of(
            Arguments.of("PUT", "/w0/sms/s0/callerids/2", "{'defaultNumber':true}"),
            Arguments.of("POST", "/w0/sms/s0/callerids", "{'phonenumber':'+4915799912349'}"),
            Arguments.of("POST", "/w0/sms/s0/callerids/2/verification", "{'verificationCode':'123456'}"),
            Arguments.of("DELETE", "/w0/sms/s0/callerids/2", ""),
            Arguments.of("POST", "/sessions/sms", "{'smsId':'s0','recipient':'+4915799912347','message':'Hi'}"),
            Arguments.of("PUT", "/settings/sipgateio", "{'incomingUrl':'','outgoingUrl':''}"),
            Arguments.of("POST", "/contacts", "{'name':'A B','scope':'SHARED'}"),
            Arguments.of("PUT", CONTACT, "{'name':'A B','scope':'SHARED'}"),
            Arguments.of("DELETE", CONTACT, ""),
            Arguments.of("DELETE", "/contacts", ""),
            Arguments.of("POST", "/contacts/import/csv", "{'base64Content':'Zmlyc3RuYW1lLGxhc3RuYW1lLG51bWJlcg=='}"),
            Arguments.of("PUT", "/history", "[{'id':'2001','read':true}]"),
            Arguments.of("DELETE", "/history?id=2001&id=2002", ""),
            Arguments.of("PUT", "/history/2001", "{'note':'x'}"),
            Arguments.of("DELETE", "/history/2001", ""),
            Arguments.of("PUT", CALL + "/muted", "{'value':true}"),
            Arguments.of("PUT", CALL + "/hold", "{'value':true}"),
            Arguments.of("PUT", CALL + "/recording", "{'value':true,'announcement':false}"),
            Arguments.of("POST", CALL + "/announcements", "{'url':'https://pbx.example.com/hello.wav'}"),
            Arguments.of("POST", CALL + "/transfer", "{'attended':true,'phoneNumber':'+4915799912347'}"),
            Arguments.of("POST", CALL + "/dtmf", "{'sequence':'12A*'}"),
            Arguments.of("DELETE", CALL, ""),
            Arguments.of("PUT", "/users/w0/busyonbusy", "{'enabled':true}"),
            Arguments.of("PUT", "/users/w0/defaultdevice", "{'deviceId':'y0'}"),
            Arguments.of("PUT", "/users/w0/role", "{'admin':false}"),
            Arguments.of("PUT", "/users/w0/location", "{'addressId':2}"),
            Arguments.of("PUT", "/numbers/1003", "{'endpointId':'p0'}"),
            Arguments.of("PUT", "/devices/e0", "{'dnd':true}"),
            Arguments.of("DELETE", "/devices/e0", ""),
            Arguments.of("PUT", "/devices/e0/alias", "{'value':'Desk 2'}"),
            Arguments.of("PUT", "/devices/e0/callerid", "{'value':'+4915799912346'}"),
            Arguments.of("PUT", "/w0/phonelines/p0/forwardings", "{'forwardings':[]}"),
            Arguments.of("DELETE", "/blacklist/incoming/%2B4915799912348", ""));

    static final List<Arguments> WRITES_WITH_RESULT = List.of(
            Arguments.of(
                    "/sessions/fax",
                    "{'faxlineId':'f0','recipient':'+4921112349','filename':'a.pdf','base64Content':'JVBERi0lJUVPRg=='}",
                    200),
            Arguments.of("/sessions/calls", "{'callee':'+4915799912347','caller':'p0'}", 200),
            Arguments.of("/blacklist/incoming", "{'phoneNumber':'+4915799912350'}", 201));

    @AutoClose
    private final FakeSipgate fake = FakeSipgate.start();

    private final Raw raw = new Raw(fake);

    @BeforeEach
    void fill() {
        fake.calls().established().add("""
                {"callId": "7001", "muted": false, "recording": false, "hold": false, "participants": []}""");
        fake.blacklist().add("{\"phoneNumber\":\"+4915799912348\",\"isBlock\":true}");
    }

    @ParameterizedTest
    @FieldSource("READS")
    void reads(String path) {
        Response response = raw.get(path);

        assertThat(response.status()).as(response.body()).isEqualTo(200);
        assertThat(response.header("Content-Type"))
                .isEqualTo(path.equals("/history/export") ? "application/octet-stream" : "application/json");
    }

    @ParameterizedTest
    @MethodSource("writesAndAnswers")
    void writes(String method, String path, String body, WriteAnswer answer, int status, String expected) {
        fake.answerWritesWith(answer);

        Response response = body.isEmpty() ? raw.delete(path) : raw.send(method, path, json(body));

        assertThat(response.status()).as(response.body()).isEqualTo(status);
        assertThat(response.body()).isEqualTo(expected);
    }

    static Stream<Arguments> writesAndAnswers() {
        return WRITES_WITHOUT_RESULT.stream()
                .flatMap(write -> Stream.of(
                        with(write, WriteAnswer.NO_CONTENT, 204, ""),
                        with(write, WriteAnswer.OK_WITHOUT_BODY, 200, ""),
                        with(write, WriteAnswer.OK_WITH_EMPTY_OBJECT, 200, "{}")));
    }

    private static Arguments with(Arguments write, WriteAnswer answer, int status, String expected) {
        Object[] of = write.get();
        return Arguments.of(of[0], of[1], of[2], answer, status, expected);
    }

    @ParameterizedTest
    @FieldSource("WRITES_WITH_RESULT")
    void writesThatSaySomething(String path, String body, int status) {
        fake.answerWritesWith(WriteAnswer.OK_WITHOUT_BODY);

        Response response = raw.post(path, json(body));

        assertThat(response.status()).as(response.body()).isEqualTo(status);
        assertThat(response.json()).isNotEmpty();
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }
}
