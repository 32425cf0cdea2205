package dev.switchboard.sipgate;

import dev.switchboard.describe.CallId;
import dev.switchboard.describe.Event;
import dev.switchboard.describe.Param;
import java.util.List;
import java.util.Optional;

/**
 * A call begins. The answer says what becomes of it; an empty answer lets it go its normal way.
 *
 * @param from who calls
 * @param to who is called
 * @param direction {@link Direction#IN} if the request does not say
 * @param callId identifies the call; empty in requests of the first generation
 * @param origCallId the id of the call's first leg; the same as {@code callId} for a fresh call
 * @param users the names of the users whose phones would ring
 * @param userIds their ids, such as {@code w0}
 * @param fullUserIds their ids with the account's, such as {@code 1234567w0}
 * @param diversion the number that was dialled first, if the call was forwarded
 * @param xcid a second id, which all legs of a forwarded call share
 */
@Event(protocol = Sipgate.class, name = "newCall", reply = NewCallResponse.class)
public record NewCallEvent(
        @Param("from") Party from,
        @Param("to") Party to,
        @Param(value = "direction", absent = "in") Direction direction,
        @CallId @Param(value = "callId", absent = "") String callId,
        @Param({"origCallId", "originalCallId"}) Optional<String> origCallId,
        @Param("user[]") List<String> users,
        @Param("userId[]") List<String> userIds,
        @Param("fullUserId[]") List<String> fullUserIds,
        @Param("diversion") Party diversion,
        @Param("xcid") Optional<String> xcid) {}
