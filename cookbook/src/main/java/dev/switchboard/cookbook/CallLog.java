package dev.switchboard.cookbook;

import dev.switchboard.CallFlow;
import dev.switchboard.sipgate.Direction;
import dev.switchboard.sipgate.OnAnswer;
import dev.switchboard.sipgate.OnHangup;
import dev.switchboard.sipgate.OnNewCall;
import dev.switchboard.sipgate.Party;
import dev.switchboard.sipgate.PhoneNumber;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes a line for each event of a call, without the last three digits of numbers. */
@CallFlow
public final class CallLog {

    private final Consumer<String> log;

    public CallLog(Consumer<String> log) {
        this.log = log;
    }

    @OnNewCall
    void called(String callId, Direction direction, Party from, Party to, List<String> users) {
        String callee = users.contains("voicemail") ? "the voicemail" : masked(to);
        log.accept(callId + " " + direction + ": " + masked(from) + " calls " + callee);
    }

    @OnAnswer
    void answered(String callId, Optional<String> user) {
        log.accept(
                callId + " answered by " + user.filter(name -> !name.isEmpty()).orElse("someone without a name"));
    }

    @OnHangup
    void ended(String callId, String cause) {
        log.accept(callId + " ended: " + cause);
    }

    private static String masked(Party party) {
        return party.number()
                .map(PhoneNumber::e164)
                .map(number -> number.substring(0, number.length() - 3) + "***")
                .orElse("an unknown number");
    }
}
