package dev.switchboard.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.runtime.CallRouter;
import dev.switchboard.runtime.CallbackKey;
import dev.switchboard.runtime.Reply;
import dev.switchboard.runtime.RequestVerifier;
import dev.switchboard.runtime.Webhook;
import java.net.URI;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** One call, as sipgate tells a flow of it: byte for byte, and at the URLs that the answers carry. */
final class Phone {

    static final BaseUrl URL = BaseUrl.of("https://pbx.example.com/calls");
    static final CallbackKey KEY = CallbackKey.of("the key of the cookbook");
    static final RequestVerifier ANYBODY = RequestVerifier.insecureAcceptAll();

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private final CallRouter router;
    private final String callId;
    private String parties = "";
    private String newCallAnswer = "";
    private String answer = "";

    Phone(CallRouter router) {
        this(router, "c1");
    }

    Phone(CallRouter router, String callId) {
        this.router = router;
        this.callId = callId;
    }

    /** Somebody calls the line, and Alice's phone would ring; returns the answer, as all methods do. */
    String calls(String from) {
        return begins(
                "in",
                from,
                "4921193674660",
                "origCallId=" + callId + "&user%5B%5D=Alice&userId%5B%5D=w0&fullUserId%5B%5D=1234567w0");
    }

    /** Nobody has answered the call, and its second leg is with the voicemail. */
    String isForwardedToVoicemail(String from) {
        return begins(
                "in", from, "4921193674660", "origCallId=c0&user%5B%5D=voicemail&diversion=4921193674660&xcid=x1");
    }

    /** Somebody of the account calls. */
    String callsOut() {
        return begins("out", "4921193674660", "492111234567", "origCallId=" + callId + "&user%5B%5D=Alice");
    }

    private String begins(String direction, String from, String to, String more) {
        parties = "&direction=" + direction + "&from=" + from + "&to=" + to;
        newCallAnswer = post(URL.text(), "event=newCall" + parties + "&" + more);
        answer = newCallAnswer;
        return answer;
    }

    /** The caller has pressed keys, or none in time. */
    String presses(String keys) {
        answer = post(attribute(answer, "onData"), "event=dtmf&dtmf=" + keys.replace("#", "%23"));
        return answer;
    }

    /** Somebody has answered. */
    String isAnswered(String user, String number) {
        return post(
                attribute(newCallAnswer, "onAnswer"),
                "event=answer" + parties + "&user=" + user + "&answeringNumber=" + number);
    }

    /** The call has ended. */
    String ends(String cause) {
        return post(attribute(newCallAnswer, "onHangup"), "event=hangup&cause=" + cause + parties);
    }

    private String post(String url, String body) {
        URI uri = URI.create(url);
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        Reply reply = router.handle(Webhook.post(uri.getRawPath() + query, body + "&callId=" + callId));
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.headers()).containsEntry("Content-Type", "application/xml; charset=UTF-8");
        assertThat(reply.text()).startsWith(DECLARATION);
        return reply.text().substring(DECLARATION.length());
    }

    private static String attribute(String xml, String name) {
        return Pattern.compile(" " + name + "=\"([^\"]*)\"")
                .matcher(xml)
                .results()
                .map((MatchResult found) -> found.group(1).replace("&amp;", "&"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not in " + xml));
    }

    /** An answer without its MACs, which depend on the key and the call. */
    static String withoutMac(String xml) {
        return xml.replaceAll("_mac=[A-Za-z0-9_-]{22}\"", "_mac=…\"");
    }
}
