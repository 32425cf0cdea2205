package dev.switchboard.signalwire;

import dev.switchboard.describe.Embedded;
import dev.switchboard.describe.Event;
import dev.switchboard.describe.Param;
import dev.switchboard.describe.Params;
import java.util.Map;
import java.util.Optional;

/**
 * The end of a {@link Refer}.
 *
 * @param call the call
 * @param referCallStatus what became of it
 * @param referSipResponseCode the SIP status of the REFER
 * @param notifySipResponseCode the SIP status that the NOTIFY brought
 * @param extras the parameters that this version does not know, by their names
 */
@Event(protocol = SignalWire.class, name = "refer", reply = Response.class, targets = AfterRefer.class)
public record ReferEvent(
        @Embedded Call call,
        @Param(value = "ReferCallStatus", absent = "") ReferStatus referCallStatus,
        @Param("ReferSipResponseCode") Optional<Integer> referSipResponseCode,
        @Param("NotifySipResponseCode") Optional<Integer> notifySipResponseCode,
        @Params Map<String, String> extras) {}
