package dev.switchboard.sipgate;

import dev.switchboard.describe.CallbackUrl;
import dev.switchboard.describe.Child;
import dev.switchboard.describe.Element;
import java.util.Optional;

/**
 * The answer to a {@link NewCallEvent}. It also subscribes to what the flow handles of the call's further events.
 *
 * @param action what to do with the call; empty lets it go its normal way
 */
@Element("Response")
@CallbackUrl(attribute = "onAnswer", event = AnswerEvent.class)
@CallbackUrl(attribute = "onHangup", event = HangupEvent.class)
public record NewCallResponse(@Child Optional<Action> action) {}
