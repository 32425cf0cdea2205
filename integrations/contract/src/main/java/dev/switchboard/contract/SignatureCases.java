package dev.switchboard.contract;

import java.util.stream.Stream;

/** Signed requests, which are refused if an adapter changes a byte of their bodies or their URLs. */
final class SignatureCases {

    private static final String SIPGATE = "/calls/verified";
    private static final String SIGNALWIRE = "/calls/signed";

    /** Signed with sipgate's own key: a test vector of its Node library, which is under the MIT licence. */
    private static final String SIPGATE_BODY =
            "callId=&direction=in&event=newCall&from=4912354678&fullUserId%5B%5D%5B0%5D=123456789&originalCallId=&to=49999999"
                    + "&user%5B%5D%5B0%5D=TestUser&userId%5B%5D%5B0%5D=123456789&xcid=";

    private static final String SIPGATE_SIGNATURE =
            "hlY7r9Vad0NP/7xJxf+vcDqjWaGWHOcIrj+rcP5aqQQcHtbSLsElp2kRNRPBL5unWbq6bExVPZB49HHM+Y/fWSVL19q7KSJhYPHfikcME0r0"
                    + "mCYB4S/VnJwnIvpiqz6s7Dpnk3wDCy65B3WQLwBVWA9oh6ojNM/g+87YnoMTKRx1KoFqosKNfBp1c1I8XjXusGOW/VlGnMb6wHhUVdwi"
                    + "9K7FfUgxj2pnV+M1Xv9rYs6RAi4V1OcUPqdT5geHsxWa09sk+AEHSUm1EFnAvx7PhIkugpNwST7yPKHf0+iyei4qUQCBZtfQVOI4mLZT"
                    + "RfQuyVo3YuJfvHaNPYY34/1ZCZGCKeu+HS6WHs1vGUyKxSi8v4JJqog2VOlWruf8pMGg+syuAFwuxiCnWsSXgaaUfe9JrBAFjBxUmNP9"
                    + "DzR1bbkwxkJnthacu7jALXjGsubjSSSl955QgenV/ZpODHgWDPg0fe6qGILtk+kXLjyfSsoR/qgzE5W5OAyZq8W64h01KAt9Q283N7/2"
                    + "nogy6keiIWL3qjPolWnrchSP7iJUatM2YiTcpkNKnJ70UE05cdw3swuNe7zqD51MdOX3rAioEOFgOIFMSrxMVX+V4XK7sa5o43smN8lH"
                    + "oa+0AogQMuIrC7k2axdRbulSSNfyqVAZIT4qS0cItiv3aPXsdDKkkA0=";

    private SignatureCases() {}

    static Stream<Case> all() {
        Expected said = Expected.xml("<Response onAnswer=\"" + Bench.BASE + "verified/answer\" onHangup=\"" + Bench.BASE
                + "verified/hangup\"><Said>4912354678 | 49999999 | IN |  | Optional[] | [TestUser] | [123456789] | [123456789] | absent | Optional[]"
                + "</Said></Response>");
        Expected hangup = Expected.xml("<Response><Hangup/></Response>");
        String called = "?CallSid=c1&From=%2B15551234567&To=hangup&Extra=Gr%C3%B6%c3%9fe%20%26+1";
        String form = "CallSid=c1&From=%2B15551234567&To=hangup&Extra=Gr%C3%B6%C3%9Fe+%26+1";
        String json = "{\"CallSid\":\"c1\",\"CallStatus\":\"completed\"}";
        String jsonUrl = "/callStatus?bodySHA256=ee74d82264079afd43c0d4224f720e5f3c94095399ca0d2ee81f7efbcf3a5fdb";
        return Stream.of(
                sipgate("X-Sipgate-Signature", SIPGATE_BODY, said),
                sipgate("x-sipgate-signature", SIPGATE_BODY, said),
                sipgate("X-SIPGATE-SIGNATURE", SIPGATE_BODY, said),
                sipgate(
                        "X-Sipgate-Signature",
                        SIPGATE_BODY.replace("direction=in", "direction=im"),
                        Expected.status(403)),
                signalWire("a form", Request.post(SIGNALWIRE, form), "W+qEzJR5LIw+gmmuqccjz5O1hE8=", hangup),
                signalWire(
                        "a query",
                        Request.bodyless("GET", SIGNALWIRE + called),
                        "ILaqSX39lT12ilyQPZFLJ4ojFa8=",
                        hangup),
                signalWire(
                        "another query",
                        Request.bodyless("GET", SIGNALWIRE + called + "2"),
                        "ILaqSX39lT12ilyQPZFLJ4ojFa8=",
                        Expected.status(403)),
                signalWire(
                        "a form and a query",
                        Request.post(
                                SIGNALWIRE + "/Desk/callStatus?_attempt=1&_name=J%C3%BCrgen+%26+S%C3%B6hne",
                                "CallSid=c1&CallStatus=completed"),
                        "FnVPjMcYBjIZrESLPRNopfYvDBg=",
                        Expected.emptyRoot()),
                signalWire(
                        "JSON",
                        Request.postOf("application/json", SIGNALWIRE + jsonUrl, json),
                        "ttBUPRAu2ga+/kr4wVIJFsGH5Wk=",
                        Expected.emptyRoot()));
    }

    private static Case sipgate(String header, String body, Expected expected) {
        return Case.of(
                "sipgate's signature in " + header + ": " + expected.status(),
                Request.post(SIPGATE, body).header(header, SIPGATE_SIGNATURE),
                expected);
    }

    private static Case signalWire(String what, Request request, String signature, Expected expected) {
        return Case.of(
                "SignalWire's signature over " + what + ": " + expected.status(),
                request.header("X-SignalWire-Signature", signature),
                expected);
    }
}
