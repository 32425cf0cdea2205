package dev.switchboard.processor.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.switchboard.describe.Guard;
import dev.switchboard.describe.Handles;
import dev.switchboard.processor.model.Arity;
import dev.switchboard.processor.model.Component;
import dev.switchboard.processor.model.EventModel;
import dev.switchboard.processor.model.Value;
import dev.switchboard.processor.read.Annotated;
import dev.switchboard.processor.read.Context;
import dev.switchboard.processor.read.EventReader;
import dev.switchboard.processor.read.GuardReader;
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
        Optional<EventModel> event = new EventReader(context)
                .read(described.get(), handles.get().place("value"), "@" + type.getSimpleName());
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
        Optional<TypeName> allowed = allowed(field.get());
        if (allowed.isEmpty() || !Context.isArrayOf(member.getReturnType(), allowed.get())) {
            String component = event.type().simpleName() + "." + name;
            context.report()
                    .add(
                            allowed.isEmpty() ? guard.place("value") : Place.of(member),
                            Problem.DESCRIPTION_GUARD_TYPE,
                            member.getSimpleName(),
                            type.getSimpleName(),
                            Context.shown(member.getReturnType()),
                            allowed.map(item -> component + " is guarded by " + simple(item) + "[]. Make it that.")
                                    .orElse(component + " is neither an enum nor a String, and only those can be"
                                            + " guarded. Name another component."));
        }
        GuardReader.pattern(guard, context);
    }

    private static String simple(TypeName type) {
        return type instanceof ClassName name ? name.simpleName() : type.toString();
    }

    private static Optional<TypeName> allowed(Component.Field field) {
        boolean canBeGuarded = field instanceof Component.One one
                && one.arity() != Arity.MANY
                && (one.value() instanceof Value.Enumerated || one.value() instanceof Value.Str);
        return canBeGuarded ? Optional.of(((Component.One) field).value().type()) : Optional.empty();
    }
}
