package dev.switchboard.signalwire.event;

import dev.switchboard.CallFlow;
import dev.switchboard.signalwire.AfterDial;
import dev.switchboard.signalwire.OnDialAction;
import java.util.Map;

/** Has a target with a state. */
@CallFlow
final class Remembering {

    String seen = "";

    record Redialing(String name, int attempt) implements AfterDial {
        @OnDialAction
        void over(Map<String, String> extras, Remembering flow) {
            flow.seen = name + " " + attempt + " " + extras;
        }
    }
}
