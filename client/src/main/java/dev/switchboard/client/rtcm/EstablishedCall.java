package dev.switchboard.client.rtcm;

import dev.switchboard.client.json.Lists;
import io.avaje.jsonb.Json;
import java.util.List;
import java.util.Optional;

/**
 * A call that is going on.
 *
 * @param callId as webhooks tell it
 * @param muted whether the account's side is not heard
 * @param recording whether it is recorded
 * @param hold whether it is on hold
 * @param participants who talks
 */
@Json
public record EstablishedCall(
        String callId, boolean muted, boolean recording, boolean hold, List<Participant> participants) {

    /** A call as sipgate describes it. */
    public EstablishedCall {
        participants = Lists.of(participants);
    }

    /**
     * Who talks.
     *
     * @param participantId identifies them in the call
     * @param phoneNumber their number; may be empty text
     * @param muted whether they are not heard
     * @param hold whether they are on hold
     * @param owner whether they belong to the account
     */
    @Json
    public record Participant(
            Optional<String> participantId, Optional<String> phoneNumber, boolean muted, boolean hold, boolean owner) {

        /** Shows no phone number. */
        @Override
        public String toString() {
            return "Participant[" + participantId.orElse("?") + "]";
        }
    }
}
