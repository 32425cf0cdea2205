package com.example;

import dev.switchboard.Bind;
import dev.switchboard.CallFlow;
import dev.switchboard.sipgate.Direction;
import dev.switchboard.sipgate.HangupCause;
import dev.switchboard.sipgate.OnAnswer;
import dev.switchboard.sipgate.OnHangup;
import dev.switchboard.sipgate.OnNewCall;
import dev.switchboard.sipgate.Party;
import dev.switchboard.sipgate.Play;
import java.util.List;
import java.util.Optional;

/** Takes parameters in any order and in any of the forms that are allowed. */
@CallFlow
public class Subset {
    public String seen = "";

    @OnNewCall
    Play newCall(List<String> users, Party to, String callId, Optional<String> xcid, Direction direction) {
        seen = users + " " + to.text() + " " + callId + " " + xcid + " " + direction;
        return Play.url("http://example.com/example.wav");
    }

    @OnAnswer
    void answer(Optional<Party> answeringNumber, @Bind("from") String caller, Optional<String> callId) {
        seen = answeringNumber.map(Party::text) + " " + caller + " " + callId;
    }

    @OnHangup
    void hangup(String cause, @Bind("cause") Optional<HangupCause> known, Optional<String> diversion) {
        seen = cause + " " + known + " " + diversion;
    }
}
