package dev.switchboard.client.testing;

import dev.switchboard.fake.FakeSipgate;
import dev.switchboard.fake.RecordedRequest;
import java.util.List;

/** What the fake was sent, a line for each request: {@code PUT /w0/sms/s0/callerids/2 {"defaultNumber":true}}. */
public final class Sent {

    private Sent() {}

    public static List<String> to(FakeSipgate fake) {
        return fake.requests().stream().map(Sent::line).toList();
    }

    /** Only what changes something. */
    public static List<String> writesTo(FakeSipgate fake) {
        return to(fake).stream().filter(line -> !line.startsWith("GET ")).toList();
    }

    private static String line(RecordedRequest request) {
        String body = request.bodyText();
        return request.method() + " " + request.path().substring("/v2".length())
                + request.query().map(query -> "?" + query).orElse("")
                + (body.isEmpty() ? "" : " " + body);
    }
}
