package dev.switchboard.processor.check;

import com.palantir.javapoet.ClassName;
import dev.switchboard.processor.model.ElementModel;
import dev.switchboard.processor.model.Flow;
import dev.switchboard.processor.model.Handler;
import dev.switchboard.processor.model.Part;
import dev.switchboard.processor.model.Scope;
import dev.switchboard.processor.report.Problem;
import dev.switchboard.processor.report.Report;

/** A target handles what the elements that lead to it cannot do without. */
final class TargetCheck {

    private final Flow flow;
    private final Report report;

    TargetCheck(Flow flow, Report report) {
        this.flow = flow;
        this.report = report;
    }

    void check() {
        for (ElementModel element : flow.elements().values()) {
            for (Part part : element.parts()) {
                if (part instanceof Part.Callbacks callbacks) {
                    callbacks.urls().stream()
                            .filter(ElementModel.Url::required)
                            .forEach(url -> check(element, callbacks.kind(), url.event()));
                }
            }
        }
    }

    private void check(ElementModel element, ClassName kind, ClassName event) {
        for (Scope target : flow.targets()) {
            boolean lacks = target.kinds().contains(kind)
                    && !target.handlers().isEmpty()
                    && !target.events().contains(event);
            if (lacks) {
                report.add(
                        target.place(),
                        Problem.TARGET_INCOMPLETE,
                        target.type().simpleName(),
                        event.simpleName(),
                        element.type().simpleName(),
                        kind.simpleName(),
                        example(event));
            }
        }
    }

    /** The annotation for an event, as far as the flow uses it elsewhere; else what to look for. */
    private String example(ClassName event) {
        return flow.scopes().stream()
                .flatMap(scope -> scope.handlersOf(event))
                .map(Handler::annotation)
                .findFirst()
                .map(annotation -> ", such as @" + annotation)
                .orElse(" for " + event.simpleName());
    }
}
