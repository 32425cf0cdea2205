package dev.switchboard.processor.traps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.processor.testing.Compiling;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Providers send further events of a call only to URLs that the first answer names. So that answer is in every flow,
 * whether it has a handler for the first event or not, and every way to it names them.
 */
class SubscriptionsTrapTest {

    private static final String SUBSCRIBED =
            "<Response onAnswer=\"https://pbx.example.com/calls/answer\" onHangup=\"https://pbx.example.com/calls/hangup\"";

    @TempDir
    Path classes;

    @Test
    void aFlowWithOnlyAHangupHandlerSubscribesToIt() throws Exception {
        Compiling compiling = Compiling.of("""
                package app;
                import dev.switchboard.CallFlow;
                import dev.switchboard.sipgate.*;
                @CallFlow
                final class Line {
                    @OnHangup void ended(String callId) {}
                }
                """);

        try (Running line = Running.of("app.Line", compiling, classes)) {
            String expected = "<Response onHangup=\"https://pbx.example.com/calls/hangup\"/>";
            assertThat(line.post("event=newCall&callId=1")).isEqualTo(expected);
            assertThat(line.post("from=49211&to=49212")).isEqualTo(expected);
            assertThat(line.post("/calls/hangup", "event=hangup&callId=1")).isEqualTo("<Response/>");
            assertThat(line.last().handler()).isEqualTo("Line.ended");
        }
    }

    @Test
    void eachWayToAnswerANewCallSubscribes() throws Exception {
        Compiling compiling = Compiling.of("""
                package app;
                import dev.switchboard.CallFlow;
                import dev.switchboard.sipgate.*;
                import java.util.Optional;
                @CallFlow
                final class Line {
                    @OnAnswer void answered() {}
                    @OnHangup void ended() {}
                    @OnNewCall NewCallResponse root(String callId) {
                        return new NewCallResponse(callId.isEmpty() ? Optional.empty() : Optional.of(Hangup.now()));
                    }
                    @OnNewCall(direction = Direction.OUT) Optional<NewCallResponse> perhaps(String callId) {
                        return callId.isEmpty() ? Optional.empty() : Optional.of(new NewCallResponse(Optional.of(Hangup.now())));
                    }
                }
                """);

        try (Running line = Running.of("app.Line", compiling, classes)) {
            assertThat(line.post("event=newCall&callId=1")).isEqualTo(SUBSCRIBED + "><Hangup/></Response>");
            assertThat(line.post("event=newCall")).isEqualTo(SUBSCRIBED + "/>");
            assertThat(line.post("event=newCall&direction=out&callId=1"))
                    .isEqualTo(SUBSCRIBED + "><Hangup/></Response>");
            assertThat(line.post("event=newCall&direction=out")).isEqualTo(SUBSCRIBED + "/>");
        }
    }

    @Test
    void aRootWithoutSubscriptionsHasNone() throws Exception {
        Compiling compiling = Compiling.of("""
                package app;
                import dev.switchboard.CallFlow;
                import dev.switchboard.sipgate.*;
                import java.util.Optional;
                @CallFlow
                final class Line implements Menu {
                    @OnHangup void ended() {}
                    @OnNewCall Gather<Line> ask() { return Gather.digits(1).into(this); }
                    @OnDtmf DtmfResponse root() { return new DtmfResponse(Optional.of(Hangup.now())); }
                    @OnDtmf("1") Hangup verb() { return Hangup.now(); }
                    @OnDtmf("2") void nothing() {}
                }
                """);

        try (Running line = Running.of("app.Line", compiling, classes)) {
            String asked = line.post("event=newCall&callId=1");
            assertThat(line.enter(asked, "9")).isEqualTo("<Response><Hangup/></Response>");
            assertThat(line.enter(asked, "1")).isEqualTo("<Response><Hangup/></Response>");
            assertThat(line.enter(asked, "2")).isEqualTo("<Response/>");
        }
    }
}
