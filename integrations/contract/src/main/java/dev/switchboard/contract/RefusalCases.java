package dev.switchboard.contract;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;

/** What a router refuses: the status reaches the provider, with its header and without a body of the server's own. */
final class RefusalCases {

    private static final int LONGEST_VALUE = 16_000;

    private RefusalCases() {}

    static Stream<Case> all() {
        return Stream.of(
                        Stream.of("GET", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS")
                                .map(method -> method("sipgate", method, "POST")),
                        Stream.of("HEAD", "PUT", "DELETE", "OPTIONS")
                                .map(method -> method("signalwire", method, "POST, GET")),
                        Stream.of("application/json", "multipart/form-data; boundary=x", "text/plain")
                                .map(RefusalCases::type),
                        Stream.of(
                                Case.of("a body at the limit", atLimit(0), SipgateCases.answer("<Hangup/>")),
                                Case.of("a body one byte over the limit", atLimit(1), Expected.status(413)),
                                Case.of(
                                        "a value over the limit",
                                        Request.post(SipgateCases.PATH, "to=" + "x".repeat(LONGEST_VALUE * 2)),
                                        Expected.status(413)),
                                Case.of("a router that is stopped", call("stopped"), Expected.status(503)),
                                Case.of("no signature", call("verified"), Expected.status(403)),
                                credentials(),
                                Case.of(
                                        "wrong credentials",
                                        call("secured").header("Authorization", "Basic eDp5"),
                                        challenge())))
                .flatMap(cases -> cases);
    }

    private static Case method(String router, String method, String allowed) {
        return Case.of(
                method + " to " + router,
                Request.bodyless(method, "/calls/" + router),
                Expected.status(405, "Allow", allowed));
    }

    private static Case type(String type) {
        return Case.of(
                "a body of type " + type, Request.postOf(type, SipgateCases.PATH, "to=hangup"), Expected.status(415));
    }

    private static Request call(String router) {
        return Request.post("/calls/" + router, "to=hangup");
    }

    /** A provider asks without the credentials of its URL first. */
    private static Case credentials() {
        String credentials =
                Base64.getEncoder().encodeToString("switchboard:correct horse".getBytes(StandardCharsets.UTF_8));
        return Case.of("no credentials, and then with them", call("secured"), challenge())
                .then(
                        call("secured").header("Authorization", "Basic " + credentials),
                        Expected.xml("<Response onAnswer=\"" + Bench.BASE + "secured/answer\" onHangup=\"" + Bench.BASE
                                + "secured/hangup\"><Hangup/></Response>"));
    }

    private static Expected challenge() {
        return Expected.status(401, "WWW-Authenticate", "Basic realm=\"calls\", charset=\"UTF-8\"");
    }

    /** A call with a body of the largest size and so many bytes more. */
    static Request atLimit(int more) {
        StringBuilder form = new StringBuilder("to=hangup");
        int length = Bench.MAX_BODY_BYTES + more;
        while (form.length() < length) {
            form.append("&x=").append("y".repeat(Math.min(LONGEST_VALUE, Math.max(0, length - form.length() - 3))));
        }
        form.setLength(length);
        return Request.post(SipgateCases.PATH, form.toString());
    }
}
