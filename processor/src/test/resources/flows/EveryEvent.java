package com.example;

import dev.switchboard.CallFlow;
import dev.switchboard.sipgate.Action;
import dev.switchboard.sipgate.AnswerEvent;
import dev.switchboard.sipgate.Direction;
import dev.switchboard.sipgate.DtmfEvent;
import dev.switchboard.sipgate.DtmfResponse;
import dev.switchboard.sipgate.Hangup;
import dev.switchboard.sipgate.HangupCause;
import dev.switchboard.sipgate.HangupEvent;
import dev.switchboard.sipgate.Menu;
import dev.switchboard.sipgate.NewCallEvent;
import dev.switchboard.sipgate.NewCallResponse;
import dev.switchboard.sipgate.OnAnswer;
import dev.switchboard.sipgate.OnDtmf;
import dev.switchboard.sipgate.OnHangup;
import dev.switchboard.sipgate.OnNewCall;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Handles every event whole, is its own menu, and tells the handlers of one event apart on two points. */
@CallFlow
public class EveryEvent implements Menu {
    public final List<Object> seen = Collections.synchronizedList(new ArrayList<>());

    @OnNewCall
    public NewCallResponse incoming(NewCallEvent call) {
        seen.add(call);
        return new NewCallResponse(Optional.of(Hangup.now()));
    }

    @OnNewCall(direction = Direction.OUT)
    Optional<Action> outgoing(NewCallEvent call) throws IOException {
        seen.add(call);
        return Optional.empty();
    }

    @OnAnswer
    protected void answer(AnswerEvent answer) {
        seen.add(answer);
    }

    @OnHangup
    void hangup(HangupEvent event) {
        seen.add(event);
    }

    @OnHangup(cause = {HangupCause.BUSY, HangupCause.CANCEL}, direction = Direction.IN)
    void missed(HangupEvent event) {
        seen.add("missed " + event.callId());
    }

    @OnDtmf
    DtmfResponse entered(DtmfEvent event) {
        seen.add(event);
        return new DtmfResponse(Optional.empty());
    }
}
