package dev.switchboard.sample;

import dev.switchboard.runtime.CallObserver;
import dev.switchboard.runtime.Observation;
import dev.switchboard.sample.web.Fields;
import dev.switchboard.sample.web.LiveEvents;
import java.time.Clock;

/** Shows on the page what the router did: of callers what may be seen, and of digits only that there were some. */
final class CallTicker implements CallObserver {

    private static final int LONGEST = 80;

    private final LiveEvents page;
    private final Callers callers;
    private final Clock clock;

    CallTicker(LiveEvents page, Callers callers, Clock clock) {
        this.page = page;
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    public void observe(Observation seen) {
        page.publish(
                "call",
                new Fields()
                        .add("at", clock.instant().toString())
                        .add("what", what(seen))
                        .add("call", shortened(seen.callId()))
                        .add("who", callers.who(seen.callId()))
                        .add("handler", seen.handler())
                        .add("outcome", seen.outcome().name())
                        .add("status", Integer.toString(seen.status()))
                        .add("detail", seen.detail())
                        .add("micros", Long.toString(seen.duration().toNanos() / 1_000)));
    }

    private static String what(Observation seen) {
        return switch (seen.event()) {
            case "newCall" -> "new call";
            case "dtmf" -> "digits entered";
            case "" -> "request";
            default -> shortened(seen.event());
        };
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
