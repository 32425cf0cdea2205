package dev.switchboard.cookbook;

import dev.switchboard.CallFlow;
import dev.switchboard.sipgate.Direction;
import dev.switchboard.sipgate.HangupCause;
import dev.switchboard.sipgate.OnHangup;
import dev.switchboard.sipgate.OnNewCall;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** Counts how incoming calls end. */
@CallFlow
public final class CallStatistics {

    private static final int MOST_AT_VOICEMAIL = 1_000;

    /** How many calls were answered, ended at the voicemail, met a busy line, and reached nobody. */
    public record Counts(long answered, long voicemail, long busy, long missed) {}

    private final LongAdder answered = new LongAdder();
    private final LongAdder voicemail = new LongAdder();
    private final LongAdder busy = new LongAdder();
    private final LongAdder missed = new LongAdder();
    private final Set<String> atVoicemail = ConcurrentHashMap.newKeySet();

    public Counts counts() {
        return new Counts(answered.sum(), voicemail.sum(), busy.sum(), missed.sum());
    }

    @OnNewCall(direction = Direction.IN)
    void called(String callId, List<String> users) {
        if (users.contains("voicemail")) {
            if (atVoicemail.size() >= MOST_AT_VOICEMAIL) {
                atVoicemail.clear(); // sipgate does not tell the end of every call
            }
            atVoicemail.add(callId);
        }
    }

    @OnHangup(cause = HangupCause.NORMAL_CLEARING, direction = Direction.IN)
    void over(String callId) {
        (atVoicemail.remove(callId) ? voicemail : answered).increment();
    }

    @OnHangup(cause = HangupCause.BUSY, direction = Direction.IN)
    void busy() {
        busy.increment();
    }

    @OnHangup(
            cause = {HangupCause.CANCEL, HangupCause.NO_ANSWER},
            direction = Direction.IN)
    void missed() {
        missed.increment();
    }
}
