package dev.switchboard.sipgate;

import dev.switchboard.describe.Child;
import dev.switchboard.describe.Element;
import java.util.Optional;

/**
 * The answer to a {@link DtmfEvent}.
 *
 * @param action what to do with the call next; empty lets it go its normal way
 */
@Element("Response")
public record DtmfResponse(@Child Optional<Action> action) {}
