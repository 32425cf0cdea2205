package dev.switchboard.sipgate;

import dev.switchboard.describe.CallId;
import dev.switchboard.describe.Event;
import dev.switchboard.describe.Param;
import java.util.Optional;

/**
 * The end of a {@link Gather}: the caller has entered digits, or none in time.
 *
 * @param callId identifies the call
 * @param origCallId the id of the call's first leg
 * @param dtmf what was entered, of {@code 0-9*#A-D}; leading zeros count; empty if nothing was
 */
@Event(protocol = Sipgate.class, name = "dtmf", reply = DtmfResponse.class, targets = Menu.class)
public record DtmfEvent(
        @CallId @Param(value = "callId", absent = "") String callId,
        @Param({"origCallId", "originalCallId"}) Optional<String> origCallId,
        @Param(value = "dtmf", absent = "") String dtmf) {}
