package dev.switchboard.processor.check;

import dev.switchboard.processor.model.Flow;
import dev.switchboard.processor.report.Report;

/** All rules over a whole flow. */
public final class FlowCheck {

    private FlowCheck() {}

    /** Reports what is wrong with a flow whose parts are sound. */
    public static void check(Flow flow, Report report) {
        new GuardCheck(flow, report).check();
        new RouteCheck(flow, report).check();
        new TargetCheck(flow, report).check();
    }
}
