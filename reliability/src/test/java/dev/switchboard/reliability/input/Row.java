package dev.switchboard.reliability.input;

import dev.switchboard.runtime.Observation.Outcome;
import dev.switchboard.runtime.Webhook;
import java.util.List;

/**
 * A request and what is defined to become of it.
 *
 * @param name what is wrong with the request
 * @param request the request
 * @param status the answer's status
 * @param body the answer's body without its declaration
 * @param outcome what the observer is told
 * @param detail what the observer is told of the reason
 * @param heard what handlers are given
 */
record Row(String name, Webhook request, int status, String body, Outcome outcome, String detail, List<String> heard) {

    private static final String BASE = "https://pbx.example.com/calls/";

    /** The root of an answer to a new call, with the flow's subscriptions. */
    static final String ROOT = "<Response onHangup=\"" + BASE + "hangup\"/>";

    static final String EMPTY_ROOT = "<Response/>";

    static Row handled(String name, String form, String body, String... heard) {
        return new Row(name, Webhook.post("/calls", form), 200, body, Outcome.HANDLED, "", List.of(heard));
    }

    static Row passed(String name, Webhook request, String body, String detail) {
        return new Row(name, request, 200, body, Outcome.PASSED, detail, List.of());
    }

    static Row fault(String name, String form, String body, String detail) {
        return new Row(name, Webhook.post("/calls", form), 200, body, Outcome.FAULT, detail, List.of());
    }

    static Row refused(String name, Webhook request, int status, String detail) {
        return new Row(name, request, status, "", Outcome.REFUSED, detail, List.of());
    }

    @Override
    public String toString() {
        return name;
    }
}
