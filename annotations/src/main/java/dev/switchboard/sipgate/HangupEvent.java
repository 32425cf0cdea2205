package dev.switchboard.sipgate;

import dev.switchboard.describe.CallId;
import dev.switchboard.describe.Event;
import dev.switchboard.describe.Param;
import java.util.Optional;

/**
 * The call has ended. sipgate discards the answer to this event, and does not send it in every case.
 *
 * @param from who called
 * @param to who was called
 * @param direction {@link Direction#IN} if the request does not say
 * @param callId identifies the call
 * @param origCallId the id of the call's first leg
 * @param cause why it ended
 * @param answeringNumber the number that had answered
 * @param diversion the number that was dialled first, if the call was forwarded
 * @param xcid a second id, which all legs of a forwarded call share
 */
@Event(protocol = Sipgate.class, name = "hangup")
public record HangupEvent(
        @Param("from") Party from,
        @Param("to") Party to,
        @Param(value = "direction", absent = "in") Direction direction,
        @CallId @Param(value = "callId", absent = "") String callId,
        @Param({"origCallId", "originalCallId"}) Optional<String> origCallId,
        @Param(value = "cause", absent = "") HangupCause cause,
        @Param("answeringNumber") Party answeringNumber,
        @Param("diversion") Party diversion,
        @Param("xcid") Optional<String> xcid) {}
