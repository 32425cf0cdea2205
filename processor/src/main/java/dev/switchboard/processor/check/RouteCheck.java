package dev.switchboard.processor.check;

import dev.switchboard.processor.model.EventModel;
import dev.switchboard.processor.model.Flow;
import dev.switchboard.processor.model.Scope;
import dev.switchboard.processor.report.Problem;
import dev.switchboard.processor.report.Report;
import java.util.HashMap;
import java.util.Map;

/** A route leads to one place. */
final class RouteCheck {

    private final Flow flow;
    private final Report report;

    RouteCheck(Flow flow, Report report) {
        this.flow = flow;
        this.report = report;
    }

    void check() {
        Map<String, String> taken = new HashMap<>();
        for (EventModel event : flow.ownEvents()) {
            taken.put(event.name(), "the event " + event.type().simpleName());
        }
        for (Scope target : flow.targets()) {
            String before = taken.putIfAbsent(target.route(), target.type().simpleName());
            if (before != null) {
                report.add(
                        target.place(),
                        Problem.ROUTE_TAKEN,
                        target.route(),
                        before,
                        target.type().simpleName());
            }
        }
    }
}
