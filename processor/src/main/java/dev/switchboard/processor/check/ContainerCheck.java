package dev.switchboard.processor.check;

import dev.switchboard.processor.model.Container;
import dev.switchboard.processor.read.Context;
import dev.switchboard.processor.report.Place;
import dev.switchboard.processor.report.Problem;
import javax.lang.model.element.TypeElement;

/** A router with annotations that are not there would fail to compile, with messages that say nothing of the option. */
public final class ContainerCheck {

    private ContainerCheck() {}

    /** Checks that the router of a flow can be a component. */
    public static void check(Container container, TypeElement flow, Context context) {
        container.annotations().stream()
                .filter(name -> context.elements().getTypeElement(name) == null)
                .findFirst()
                .ifPresent(missing -> context.report()
                        .add(
                                Place.of(flow),
                                Problem.COMPONENT_MISSING,
                                flow.getSimpleName(),
                                Container.OPTION,
                                container.value(),
                                missing,
                                container.artifact()));
    }
}
