package dev.switchboard.processor.read;

import com.palantir.javapoet.ClassName;
import dev.switchboard.CallFlow;
import dev.switchboard.describe.CallId;
import dev.switchboard.describe.Element;
import dev.switchboard.describe.Embedded;
import dev.switchboard.describe.Event;
import dev.switchboard.describe.Param;
import dev.switchboard.describe.Params;
import dev.switchboard.describe.Protocol;
import dev.switchboard.describe.WhenAbsent;
import dev.switchboard.processor.model.Component;
import dev.switchboard.processor.model.EventModel;
import dev.switchboard.processor.report.Place;
import dev.switchboard.processor.report.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** Reads the description of an event. */
public final class EventReader {

    private static final String SEGMENT = "(?!\\.+$)[A-Za-z0-9._-]+";
    private static final String SEGMENT_RULE =
            "Use the letters A-Z and a-z, digits, '-', '.' and '_', for it may stand in a URL.";

    private final Context context;
    private final Set<TypeElement> open = new HashSet<>();

    /** A reader that reports to the context. */
    public EventReader(Context context) {
        this.context = context;
    }

    /** The event that a record describes; empty, and a finding about {@code who} refers to it, if it describes none. */
    public Optional<EventModel> read(TypeElement type, Place referrer, String who) {
        Optional<Annotated> found = Annotated.on(type, Event.class, context.elements());
        if (found.isEmpty()) {
            context.report()
                    .add(
                            referrer,
                            Problem.DESCRIPTION_PROTOCOL,
                            who,
                            type.getSimpleName(),
                            Event.class.getSimpleName());
            return Optional.empty();
        }
        Annotated event = found.get();
        if (!Context.isRecord(type) || !type.getTypeParameters().isEmpty()) {
            context.report()
                    .add(
                            event.place(),
                            Problem.DESCRIPTION_KIND,
                            "Event",
                            "a record without type parameters",
                            type.getSimpleName(),
                            Context.isRecord(type) ? "has some" : "is no record");
            return Optional.empty();
        }
        names(event, "name", List.of(event.string("name")), SEGMENT, "an event's name", SEGMENT_RULE);
        Optional<TypeElement> protocol = event.type("protocol");
        Optional<TypeElement> reply = reply(event, type);
        List<Component> components = components(type);
        if (protocol.isEmpty() || !Annotated.has(protocol.get(), Protocol.class)) {
            protocol.ifPresent(other -> context.report()
                    .add(
                            event.place("protocol"),
                            Problem.DESCRIPTION_PROTOCOL,
                            "The event " + type.getSimpleName(),
                            other.getSimpleName(),
                            "Protocol"));
            return Optional.empty();
        }
        List<TypeElement> targets = event.types("targets");
        boolean namesFlow = targets.stream().anyMatch(EventReader::isCallFlow);
        return Optional.of(new EventModel(
                ClassName.get(type),
                ClassName.get(protocol.get()),
                event.string("name"),
                reply.map(ClassName::get),
                targets.stream()
                        .filter(target -> !isCallFlow(target))
                        .map(ClassName::get)
                        .toList(),
                targets.isEmpty() || namesFlow,
                components));
    }

    private static boolean isCallFlow(TypeElement target) {
        return target.getQualifiedName().contentEquals(CallFlow.class.getName());
    }

    private Optional<TypeElement> reply(Annotated event, TypeElement type) {
        Optional<TypeElement> reply = event.type("reply");
        if (reply.isPresent() && !Annotated.has(reply.get(), Element.class)) {
            context.report()
                    .add(
                            event.place("reply"),
                            Problem.DESCRIPTION_PROTOCOL,
                            "The reply of " + type.getSimpleName(),
                            reply.get().getSimpleName(),
                            "Element");
            return Optional.empty();
        }
        return reply;
    }

    private List<Component> components(TypeElement type) {
        List<Component> components = new ArrayList<>();
        open.add(type);
        for (RecordComponentElement component : type.getRecordComponents()) {
            component(component).ifPresent(components::add);
        }
        open.remove(type);
        return components;
    }

    private Optional<Component> component(RecordComponentElement component) {
        String name = component.getSimpleName().toString();
        Optional<Annotated> params = Annotated.on(component, Params.class, context.elements());
        Optional<Annotated> param = Annotated.on(component, Param.class, context.elements());
        if (params.isPresent()) {
            return family(component, name, params.get());
        }
        if (Annotated.has(component, Embedded.class)) {
            return group(component, name);
        }
        if (param.isEmpty()) {
            context.report()
                    .add(
                            Place.of(component),
                            Problem.DESCRIPTION_COMPONENT,
                            name,
                            Context.owner(component),
                            "@Param, @Params, @Embedded");
            return Optional.empty();
        }
        return one(component, name, param.get());
    }

    private Optional<Component> family(RecordComponentElement component, String name, Annotated params) {
        if (!TypeNames.of(component.asType()).toString().equals(stringMap())) {
            context.report()
                    .add(
                            Place.of(component),
                            Problem.DESCRIPTION_TYPE,
                            name,
                            Context.owner(component),
                            Context.shown(component.asType()),
                            "read from a family of parameters",
                            "Make it a Map<String, String>.");
            return Optional.empty();
        }
        return Optional.of(new Component.Family(name, TypeNames.of(component.asType()), params.string("prefix")));
    }

    private static String stringMap() {
        return Map.class.getName() + "<" + String.class.getName() + ", " + String.class.getName() + ">";
    }

    private Optional<Component> group(RecordComponentElement component, String name) {
        Optional<TypeElement> group =
                Context.declared(component.asType()).filter(type -> Context.isRecord(type) && !open.contains(type));
        if (group.isEmpty()) {
            context.report()
                    .add(
                            Place.of(component),
                            Problem.DESCRIPTION_TYPE,
                            name,
                            Context.owner(component),
                            Context.shown(component.asType()),
                            "a group of parameters",
                            "Make it a record that does not contain itself.");
        }
        return group.map(record -> new Component.Group(name, ClassName.get(record), components(record)));
    }

    private Optional<Component> one(RecordComponentElement component, String name, Annotated param) {
        List<String> absentTexts = param.strings("absent");
        if (absentTexts.size() > 1) {
            context.report()
                    .add(
                            param.place("absent"),
                            Problem.DESCRIPTION_VALUE,
                            "Param(absent)",
                            name,
                            absentTexts.size() + " values",
                            "At most one is allowed: remove the rest.");
        }
        names(param, "value", param.strings("value"), "(?s).+", "a parameter's name", "Use the provider's name.");
        if (param.strings("value").isEmpty()) {
            context.report()
                    .add(
                            param.place("value"),
                            Problem.DESCRIPTION_VALUE,
                            "Param",
                            name,
                            "no name",
                            "At least one is needed: add the provider's.");
            return Optional.empty();
        }
        boolean isCallId = Annotated.has(component, CallId.class);
        if (isCallId && !Context.is(component.asType(), String.class)) {
            context.report()
                    .add(
                            Place.of(component),
                            Problem.DESCRIPTION_TYPE,
                            name,
                            Context.owner(component),
                            Context.shown(component.asType()),
                            "a call id",
                            "Make it a String.");
        }
        return Shape.valued(component, "read from a parameter", Shape::canBeRead, context)
                .map(valued -> new Component.One(
                        name,
                        TypeNames.of(component.asType()),
                        param.strings("value"),
                        valued.arity(),
                        valued.value(),
                        new Component.Absent(absentTexts.stream().findFirst(), whenAbsent(component)),
                        isCallId));
    }

    private void names(
            Annotated annotation, String member, List<String> names, String pattern, String use, String rule) {
        names.stream()
                .filter(name -> !name.matches(pattern))
                .forEach(name ->
                        context.report().add(annotation.place(member), Problem.DESCRIPTION_NAME, name, use, rule));
    }

    private static Optional<String> whenAbsent(RecordComponentElement component) {
        return component.asType().getKind() == TypeKind.DECLARED
                ? Context.declared(component.asType()).flatMap(type -> ValueReader.method(type, WhenAbsent.class))
                : Optional.empty();
    }
}
