package dev.switchboard.processor.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.processor.testing.Compiling;
import dev.switchboard.processor.testing.Running;
import dev.switchboard.runtime.Observation;
import dev.switchboard.runtime.Observation.Outcome;
import dev.switchboard.runtime.Reply;
import dev.switchboard.runtime.Webhook;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

/** Handlers that promise an answer. */
class PromisesTest {

    private static final Executor AT_ONCE = Runnable::run;

    private final Running line = Running.flow("Promises", Running.BASE);

    @SuppressWarnings("unchecked")
    private final Map<String, CompletableFuture<String>> asked =
            (Map<String, CompletableFuture<String>>) line.field("asked");

    private CompletableFuture<Reply> post(String path, String body) {
        return line.router().handle(Webhook.post(path, body), AT_ONCE).toCompletableFuture();
    }

    /** The URL in the answer to a new call, of which the path and the query come back. */
    private String order(String callId) {
        asked.put(callId, CompletableFuture.completedFuture("Ann"));
        String answer = line.router()
                .handle(Webhook.post("/", "event=newCall&callId=" + callId))
                .text();
        assertThat(answer).contains("<Gather onData=\"" + Running.BASE + "/Order?_customer=Ann&amp;_mac=");
        return answer.replaceFirst("(?s).*onData=\"" + Running.BASE + "([^\"]*)\".*", "$1")
                .replace("&amp;", "&");
    }

    private static String action(Reply reply) {
        return reply.text().replaceFirst("(?s).*<Response>(.*)</Response>$", "$1");
    }

    @Test
    void theAnswerComesWhenThePromiseIsKept() {
        CompletableFuture<Reply> reply = post("/", "event=newCall&callId=1");
        assertThat(reply).isNotDone();

        asked.get("1").complete("Ann");

        assertThat(reply.join().text())
                .contains("onAnswer=\"" + Running.BASE + "/answer\"")
                .contains("<Gather onData=\"" + Running.BASE + "/Order?_customer=Ann&amp;_mac=");
        assertThat(line.observations()).extracting(Observation::handler).containsExactly("Promises.welcome");
    }

    @Test
    void noPromiseIsNothing() {
        assertThat(post("/", "event=newCall&callId=1&direction=out").join().text())
                .endsWith(
                        "<Response onAnswer=\"http://localhost:3000/answer\" onHangup=\"http://localhost:3000/hangup\"/>");
    }

    @Test
    void aPromiseOfNothingIsWaitedForToo() {
        CompletableFuture<Reply> reply = post("/hangup", "event=hangup&callId=1");
        assertThat(reply).isNotDone();

        asked.get("1").complete("written");

        assertThat(reply.join().text()).endsWith("<Response/>");
        assertThat(line.observations()).extracting(Observation::outcome).containsExactly(Outcome.HANDLED);
    }

    @Test
    void aRecordTargetMayPromiseAnOptional() {
        String order = order("1");

        asked.put("1", CompletableFuture.completedFuture("492111234567"));
        assertThat(action(post(order, "event=dtmf&callId=1&dtmf=1").join()))
                .isEqualTo("<Dial><Number>492111234567</Number></Dial>");

        asked.put("1", CompletableFuture.completedFuture(""));
        assertThat(post(order, "event=dtmf&callId=1&dtmf=1").join().text()).endsWith("<Response/>");
    }

    @Test
    void aWildcardMeansItsBound() {
        CompletableFuture<Reply> reply = post(order("1"), "event=dtmf&callId=1&dtmf=77");

        asked.get("77").complete("492111234567");

        assertThat(action(reply.join())).isEqualTo("<Dial><Number>492111234567</Number></Dial>");
    }

    @Test
    void aBrokenPromiseIsAFaultWithTheFlowsOwnFallback() {
        CompletableFuture<Reply> reply = post("/", "event=newCall&callId=1");

        asked.get("1").completeExceptionally(new IllegalStateException("no database"));

        assertThat(reply.join().text()).doesNotContain("Hangup/");
        assertThat(line.observations()).extracting(Observation::outcome).containsExactly(Outcome.FAULT);
        assertThat(line.observations().get(0).cause().orElseThrow()).hasMessage("no database");
    }

    @Test
    void whatAPromiseBringsIsKnownAsIfItWereReturnedAtOnce() throws Exception {
        assertThat(Compiling.of("""
                package app;
                import dev.switchboard.CallFlow;
                import dev.switchboard.describe.*;
                import dev.switchboard.sipgate.*;
                import java.util.concurrent.*;
                @CallFlow
                public final class Line {
                    @OnNewCall CompletionStage<Fax> fax() { return null; }
                    @OnNewCall(direction = Direction.OUT) Action any() { return new Fax("1"); }
                    @Element("Fax") record Fax(@Attribute("to") String to) implements CustomAction {}
                }
                """).generated().get("app.LineRouter")).contains("instanceof Line.Fax");
    }

    @Test
    void aClassThatPromisesIsLookedThrough() {
        assertThat(Compiling.of("""
                package app;
                import dev.switchboard.CallFlow;
                import dev.switchboard.sipgate.*;
                import java.util.concurrent.*;
                @CallFlow
                public final class Line {
                    @OnNewCall Asking leadsNowhere() { return null; }
                    @OnNewCall(direction = Direction.OUT) Raw raw() { return null; }
                    static class Asking extends CompletableFuture<Gather<Menu>> {}
                    @SuppressWarnings("rawtypes") static class Raw extends CompletableFuture<Gather> {}
                }
                """).errors()).hasSize(2).satisfies(errors -> {
            assertThat(errors.get(0))
                    .contains("leadsNowhere returns Line.Asking")
                    .endsWith("[SWB225]");
            assertThat(errors.get(1))
                    .contains("The handler raw returns the raw type Gather")
                    .endsWith("[SWB223]");
        });
    }

    @Test
    void aPromiseThatDoesNotSayOfWhatIsRefused() {
        assertThat(Compiling.of("""
                package app;
                import dev.switchboard.CallFlow;
                import dev.switchboard.sipgate.*;
                import java.util.concurrent.*;
                @CallFlow
                public final class Line {
                    @OnNewCall @SuppressWarnings("rawtypes") CompletionStage raw() { return null; }
                    @OnAnswer CompletionStage<Hangup> discarded() { return null; }
                    @OnHangup CompletionStage<?> anything() { return null; }
                }
                """).errors()).hasSize(3).satisfies(errors -> {
            assertThat(errors.get(0)).contains("returns CompletionStage.").endsWith("[SWB221]");
            assertThat(errors.get(1))
                    .contains("returns CompletionStage<Hangup>")
                    .endsWith("[SWB222]");
            assertThat(errors.get(2)).contains("returns CompletionStage<?>").endsWith("[SWB222]");
        });
    }
}
