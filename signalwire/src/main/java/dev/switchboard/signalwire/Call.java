package dev.switchboard.signalwire;

import dev.switchboard.describe.CallId;
import dev.switchboard.describe.Param;
import java.util.Optional;

/**
 * What SignalWire says of the call with every request about it. Handlers take these components by their names, such as
 * {@code Party from} or {@code String callSid}.
 *
 * @param callSid identifies the call
 * @param accountSid identifies the project
 * @param apiVersion such as {@code 2010-04-01}
 * @param callStatus how far it is
 * @param direction who began it
 * @param from who calls
 * @param to who is called
 * @param parentCallSid the call that began this one; only for those that a {@link Dial} began
 */
public record Call(
        @CallId @Param(value = "CallSid", absent = "") String callSid,
        @Param(value = "AccountSid", absent = "") String accountSid,
        @Param(value = "ApiVersion", absent = "") String apiVersion,
        @Param(value = "CallStatus", absent = "") CallStatus callStatus,
        @Param(value = "Direction", absent = "") CallDirection direction,
        @Param("From") Party from,
        @Param("To") Party to,
        @Param("ParentCallSid") Optional<String> parentCallSid) {}
