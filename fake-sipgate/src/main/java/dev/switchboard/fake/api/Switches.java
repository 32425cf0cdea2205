package dev.switchboard.fake.api;

import dev.switchboard.fake.http.Answer;
import dev.switchboard.fake.http.Refusal;

/** What kind of account it is. */
public final class Switches {

    private static final Answer CLASSIC_ONLY =
            Answer.text(403, "text/plain", "This endpoint requires a sipgate Classic PBX Account");

    private volatile boolean neo;
    private volatile boolean sipgateIoBooked = true;

    public void setNeo(boolean neo) {
        this.neo = neo;
    }

    public void setSipgateIoBooked(boolean booked) {
        sipgateIoBooked = booked;
    }

    boolean isNeo() {
        return neo;
    }

    void requireClassic() {
        if (neo) {
            throw Refusal.with(CLASSIC_ONLY);
        }
    }

    void requireSipgateIo() {
        if (!sipgateIoBooked) {
            throw Refusal.of(403, "sipgate.io: not booked");
        }
    }
}
