package dev.switchboard.sipgate;

import dev.switchboard.describe.CallId;
import dev.switchboard.describe.Event;
import dev.switchboard.describe.Param;
import java.util.Optional;

/**
 * Somebody, or a voicemail, has answered the call. sipgate discards the answer to this event.
 *
 * @param from who calls
 * @param to who is called
 * @param direction {@link Direction#IN} if the request does not say
 * @param callId identifies the call
 * @param origCallId the id of the call's first leg
 * @param user the name of who answered, for incoming calls; empty where a voicemail or a queue did
 * @param userId the id of who answered, such as {@code w0}
 * @param fullUserId that id with the account's, such as {@code 1234567w0}
 * @param answeringNumber the number that answered
 * @param diversion the number that was dialled first, if the call was forwarded
 * @param xcid a second id, which all legs of a forwarded call share
 */
@Event(protocol = Sipgate.class, name = "answer")
public record AnswerEvent(
        @Param("from") Party from,
        @Param("to") Party to,
        @Param(value = "direction", absent = "in") Direction direction,
        @CallId @Param(value = "callId", absent = "") String callId,
        @Param({"origCallId", "originalCallId"}) Optional<String> origCallId,
        @Param("user") Optional<String> user,
        @Param("userId") Optional<String> userId,
        @Param("fullUserId") Optional<String> fullUserId,
        @Param("answeringNumber") Party answeringNumber,
        @Param("diversion") Party diversion,
        @Param("xcid") Optional<String> xcid) {}
