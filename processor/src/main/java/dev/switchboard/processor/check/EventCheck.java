package dev.switchboard.processor.check;

import dev.switchboard.CallFlow;
import dev.switchboard.Callback;
import dev.switchboard.describe.Child;
import dev.switchboard.describe.Event;
import dev.switchboard.processor.model.Component;
import dev.switchboard.processor.model.EventModel;
import dev.switchboard.processor.read.Annotated;
import dev.switchboard.processor.read.Context;
import dev.switchboard.processor.read.EventReader;
import dev.switchboard.processor.report.Place;
import dev.switchboard.processor.report.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;

/** Checks the description of an event. */
final class EventCheck {

    private final Context context;

    EventCheck(Context context) {
        this.context = context;
    }

    void check(TypeElement type) {
        Optional<EventModel> event = new EventReader(context).read(type, Place.of(type), "The event");
        event.ifPresent(read -> names(type, read));
        Optional<Annotated> annotation = Annotated.on(type, Event.class, context.elements());
        annotation.ifPresent(this::targets);
        annotation.ifPresent(described -> described.type("reply").ifPresent(root -> slots(described, root)));
    }

    private void names(TypeElement type, EventModel event) {
        Set<String> wire = new HashSet<>();
        Set<String> components = new HashSet<>();
        event.fields().forEach(field -> {
            if (!components.add(field.name())) {
                twice(type, field, field.name());
            }
            if (field instanceof Component.One one) {
                for (String name : one.wire()) {
                    if (!wire.add(name)) {
                        twice(type, field, name);
                    }
                }
            }
        });
    }

    private void twice(TypeElement type, Component.Field field, String name) {
        Place place = type.getRecordComponents().stream()
                .filter(component -> component.getSimpleName().contentEquals(field.name()))
                .reduce((first, last) -> last)
                .map(Place::of)
                .orElse(Place.of(type));
        String what = "The component " + field.name();
        context.report().add(place, Problem.DESCRIPTION_TWICE, what, type.getSimpleName(), name);
    }

    private void targets(Annotated event) {
        for (TypeElement target : event.types("targets")) {
            boolean isKind = target.getKind().isInterface() && Context.isA(target, Callback.class.getName());
            if (!isKind && !target.getQualifiedName().contentEquals(CallFlow.class.getName())) {
                context.report()
                        .add(
                                event.place("targets"),
                                Problem.DESCRIPTION_KIND,
                                "Event(targets)",
                                "an interface that extends Callback",
                                target.getSimpleName(),
                                "is none");
            }
        }
    }

    private void slots(Annotated event, TypeElement root) {
        List<String> slots = root.getRecordComponents().stream()
                .filter(this::isSlot)
                .map(component -> component.getSimpleName().toString())
                .toList();
        if (slots.size() > 1) {
            context.report()
                    .add(
                            event.place("reply"),
                            Problem.DESCRIPTION_CHILDREN,
                            root.getSimpleName(),
                            String.join(", ", slots));
        }
    }

    private boolean isSlot(RecordComponentElement component) {
        return Annotated.on(component, Child.class, context.elements())
                .filter(child -> child.string("value").isEmpty())
                .isPresent();
    }
}
