package dev.switchboard.signalwire;

import dev.switchboard.describe.Embedded;
import dev.switchboard.describe.Event;
import dev.switchboard.describe.Param;
import dev.switchboard.describe.Params;
import java.util.Map;
import java.util.Optional;

/**
 * The end of a {@link Connect}.
 *
 * @param call the call
 * @param virtualAgentStatus how the virtual agent ended
 * @param virtualAgentError what failed
 * @param virtualAgentErrorCode the code of that
 * @param virtualAgentProvider whose agent it is
 * @param virtualAgentProviderData what that says
 * @param extras the parameters that this version does not know, by their names
 */
@Event(protocol = SignalWire.class, name = "connect", reply = Response.class, targets = AfterConnect.class)
public record ConnectEvent(
        @Embedded Call call,
        @Param("VirtualAgentStatus") Optional<String> virtualAgentStatus,
        @Param("VirtualAgentError") Optional<String> virtualAgentError,
        @Param("VirtualAgentErrorCode") Optional<String> virtualAgentErrorCode,
        @Param("VirtualAgentProvider") Optional<String> virtualAgentProvider,
        @Param("VirtualAgentProviderData") Optional<String> virtualAgentProviderData,
        @Params Map<String, String> extras) {}
