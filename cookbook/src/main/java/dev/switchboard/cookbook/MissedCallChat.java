package dev.switchboard.cookbook;

import dev.switchboard.CallFlow;
import dev.switchboard.sipgate.Direction;
import dev.switchboard.sipgate.HangupCause;
import dev.switchboard.sipgate.OnHangup;
import dev.switchboard.sipgate.Party;
import dev.switchboard.sipgate.PhoneNumber;

/** Tells a team's chat of calls that nobody has answered. */
@CallFlow
public final class MissedCallChat {

    /** Where the team reads. */
    public interface Chat {
        /** Posts a line in the background, because sipgate waits until the handler returns. */
        void post(String line);
    }

    private final Chat chat;

    public MissedCallChat(Chat chat) {
        this.chat = chat;
    }

    @OnHangup(
            cause = {HangupCause.CANCEL, HangupCause.NO_ANSWER},
            direction = Direction.IN)
    void missed(Party from, Party to) {
        chat.post("Missed call from " + text(from) + " to " + text(to));
    }

    private static String text(Party party) {
        return party.number().map(PhoneNumber::e164).orElse("an unknown number");
    }
}
