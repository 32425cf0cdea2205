package dev.switchboard.reliability.soak;

import dev.switchboard.reliability.testing.Xml;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What one client says over its connection, and what it expects to hear. For one thread. */
final class Talk {

    /** What a client is like. */
    enum Kind {
        /** Sends a call's requests one after the other, as a provider does. */
        GOOD,
        /** Sends one request that is refused, or that has no parameter that can be read. */
        BAD,
        /** Sends a good request, a few bytes now and then. */
        SLOW,
        /** Sends a part of a good request and no more. */
        STALLED
    }

    /** Every so many calls, the handler throws. */
    private static final int FAILING = 20;

    private final Line line;
    private final Kind kind;
    private final long callId;
    private int step;

    /**
     * What differs between the lines.
     *
     * @param failing whether the handler of every twentieth call throws
     * @param keys the keys that are pressed, of which the last leads to a {@code Dial}
     */
    record Line(boolean failing, String keys) {}

    Talk(Line line, Kind kind, long callId) {
        this.line = line;
        this.kind = kind;
        this.callId = callId;
    }

    static boolean fails(long callId) {
        return callId % FAILING == 0;
    }

    Kind kind() {
        return kind;
    }

    /** Whether the handler throws that takes the request which is on its way. */
    boolean isFault() {
        return step == 0 && line.failing() && fails(callId) && kind != Kind.BAD;
    }

    /** The first request. */
    byte[] first() {
        return kind == Kind.BAD ? bad().getBytes(StandardCharsets.ISO_8859_1) : post("/", newCall());
    }

    private String newCall() {
        return "event=newCall&direction=in&from=492111234567&to=4915791234567&callId=" + callId + "&user%5B%5D=Alice";
    }

    private byte[] post(String target, String form) {
        return request("POST", target, "application/x-www-form-urlencoded", form.length(), form)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String request(String method, String target, String type, int length, String body) {
        return method + " " + target + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type + "\r\nContent-Length: "
                + length + "\r\n\r\n" + body;
    }

    private String bad() {
        String form = "application/x-www-form-urlencoded";
        String call = newCall();
        return switch ((int) (callId % 6)) {
            case 0 -> request("POST", "/", form, 22, "event=%zz&callId=%F%zz");
            case 1 -> request("PUT", "/", form, call.length(), call);
            case 2 -> request("POST", "/", form, 100_000_000, "x".repeat(70_000));
            case 3 -> request("POST", "/Question?_attempt=1&_mac=AAAAAAAAAAAAAAAAAAAAAA", form, 11, "event=dtmf&");
            case 4 -> request("POST", "/", "application/json", 2, "{}");
            default -> "\u0000\u0001 no HTTP \u00ff\r\n\r\n";
        };
    }

    /** The status that answers a bad request; 0 if the server may close without a word. */
    private int expectedOfBad() {
        return new int[] {200, 405, 413, line.failing() ? 403 : 200, 415, 0}[(int) (callId % 6)];
    }

    /** Whether the server may close without an answer. */
    boolean mayBeCutOff() {
        return kind == Kind.STALLED || (kind == Kind.BAD && expectedOfBad() == 0);
    }

    /**
     * Judges an answer.
     *
     * @return the next request, or {@code null} if there is none
     * @throws AssertionError if it is not the right one
     */
    byte @Nullable [] next(int status, byte[] body) {
        if (kind == Kind.BAD) {
            require(expectedOfBad() == 0 || status == expectedOfBad(), status, body);
            return null;
        }
        require(status == 200, status, body);
        Element root = Xml.root(body);
        require(root.getTagName().equals("Response"), status, body);
        Element verb = (Element) root.getFirstChild();
        boolean fault = isFault();
        step++;
        if (step > line.keys().length() + 1 || fault) {
            // The answer to the hangup, or to a call that failed: the bare root, and for the latter its subscription.
            require(verb == null && root.hasAttribute("onHangup") == fault, status, body);
            return null;
        }
        if (step <= line.keys().length()) {
            require(verb != null && verb.getTagName().equals("Gather"), status, body);
            URI url = URI.create(verb.getAttribute("onData"));
            String key = line.keys().substring(step - 1, step);
            return post(url.getRawPath() + "?" + url.getRawQuery(), "event=dtmf&dtmf=" + key + "&callId=" + callId);
        }
        require(verb != null && verb.getTagName().equals("Dial"), status, body);
        return post("/hangup", "event=hangup&cause=normalClearing&direction=in&callId=" + callId);
    }

    private void require(boolean right, int status, byte[] body) {
        if (!right) {
            throw new AssertionError(kind + " " + callId + " step " + step + ": " + status + " "
                    + new String(body, StandardCharsets.UTF_8));
        }
    }
}
