package dev.switchboard.processor.check;

import dev.switchboard.describe.Event;
import dev.switchboard.describe.Guard;
import dev.switchboard.describe.Handles;
import dev.switchboard.processor.model.Arity;
import dev.switchboard.processor.model.Component;
import dev.switchboard.processor.model.EventModel;
import dev.switchboard.processor.model.Value;
import dev.switchboard.processor.read.Annotated;
import dev.switchboard.processor.read.Context;
import dev.switchboard.processor.read.EventReader;
import dev.switchboard.processor.read.NearMatch;
import dev.switchboard.processor.report.Place;
import dev.switchboard.processor.report.Problem;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Checks an annotation that marks handlers. */
final class HandlesCheck {

    private final Context context;

    HandlesCheck(Context context) {
        this.context = context;
    }

    void check(TypeElement type) {
        Optional<Annotated> handles = Annotated.on(type, Handles.class, context.elements());
        Optional<TypeElement> described = handles.flatMap(annotation -> annotation.type("value"));
        if (described.isEmpty()) {
            return;
        }
        if (!Annotated.has(described.get(), Event.class)) {
            context.report()
                    .add(
                            handles.get().place("value"),
                            Problem.DESCRIPTION_PROTOCOL,
                            "@" + type.getSimpleName(),
                            described.get().getSimpleName(),
                            "Event");
            return;
        }
        Optional<EventModel> event = new EventReader(context).read(described.get(), Place.of(type));
        event.ifPresent(read -> {
            for (ExecutableElement member : ElementFilter.methodsIn(type.getEnclosedElements())) {
                Annotated.on(member, Guard.class, context.elements())
                        .ifPresent(guard -> guard(type, member, guard, read));
            }
        });
    }

    private void guard(TypeElement type, ExecutableElement member, Annotated guard, EventModel event) {
        String name = guard.string("value");
        Optional<Component.Field> field = event.field(name);
        List<String> names = event.fields().map(Component::name).toList();
        if (field.isEmpty()) {
            context.report()
                    .add(
                            guard.place("value"),
                            Problem.DESCRIPTION_GUARD_NAME,
                            name,
                            event.type().simpleName(),
                            NearMatch.hint(name, names),
                            String.join(", ", names));
            return;
        }
        String found = Context.shown(member.getReturnType());
        String allowed = allowed(field.get());
        if (!found.equals(allowed)) {
            context.report()
                    .add(
                            Place.of(member),
                            Problem.DESCRIPTION_GUARD_TYPE,
                            member.getSimpleName(),
                            type.getSimpleName(),
                            found,
                            event.type().simpleName(),
                            name,
                            allowed);
        }
    }

    private static String allowed(Component.Field field) {
        if (field instanceof Component.One one && one.arity() != Arity.MANY) {
            if (one.value() instanceof Value.Enumerated enumerated) {
                return enumerated.type().simpleName() + "[]";
            }
            if (one.value() instanceof Value.Str) {
                return "String[]";
            }
        }
        return "no guard";
    }
}
