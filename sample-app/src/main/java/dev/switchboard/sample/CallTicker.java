package dev.switchboard.sample;

import dev.switchboard.runtime.CallObserver;
import dev.switchboard.runtime.Observation;
import dev.switchboard.sample.Desks.Leg;
import dev.switchboard.sample.web.Fields;
import dev.switchboard.sample.web.LiveEvents;
import java.time.Clock;
import java.util.Optional;

/** Shows on the page what the routers did: of callers what may be seen, and of digits only that there were some. */
final class CallTicker implements CallObserver {

    private static final int LONGEST = 80;

    private final LiveEvents page;
    private final Callers callers;
    private final Desks desks;
    private final Clock clock;

    CallTicker(LiveEvents page, Callers callers, Desks desks, Clock clock) {
        this.page = page;
        this.callers = callers;
        this.desks = desks;
        this.clock = clock;
    }

    /** The call to a desk belongs to that of a caller, and shows as a part of it. */
    @Override
    public void observe(Observation seen) {
        Optional<Leg> leg = desks.leg(seen.callId());
        String call = leg.map(Leg::callId).filter(id -> !id.isEmpty()).orElse(seen.callId());
        page.publish(
                "call",
                new Fields()
                        .add("at", clock.instant().toString())
                        .add("what", what(seen))
                        .add("call", shortened(call))
                        .add("who", callers.who(call))
                        .add("handler", seen.handler())
                        .add("desk", leg.map(Leg::desk).orElse(""))
                        .add("outcome", seen.outcome().name())
                        .add("status", Integer.toString(seen.status()))
                        .add("detail", seen.detail())
                        .add("micros", Long.toString(seen.duration().toNanos() / 1_000)));
    }

    private static String what(Observation seen) {
        return switch (seen.event()) {
            case "newCall", "incomingCall" -> "new call";
            case "dtmf", "gather" -> "digits entered";
            case "whisper" -> "desk answers";
            case "callStatus" -> "call status";
            case "dialAction" -> "dial ends";
            case "recording" -> "message left";
            case "recordingStatus" -> "recording";
            case "" -> "request";
            default -> shortened(seen.event());
        };
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
