package dev.switchboard.processor.read;

import com.palantir.javapoet.ClassName;
import dev.switchboard.Callback;
import dev.switchboard.Route;
import dev.switchboard.processor.model.Scope.Made;
import dev.switchboard.processor.model.Scope.State;
import dev.switchboard.processor.model.Value;
import dev.switchboard.processor.report.Place;
import dev.switchboard.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Reads what a target is: how the router makes one, and what it remembers. */
final class ScopeReader {

    private static final String CALLBACK = Callback.class.getName();

    private final Context context;
    private final TypeElement flow;

    ScopeReader(Context context, TypeElement flow) {
        this.context = context;
        this.flow = flow;
    }

    /** The kinds of target that a class is: the marker interfaces that it implements. */
    static List<ClassName> kinds(TypeElement type) {
        Set<ClassName> kinds = new TreeSet<>();
        collectKinds(type, kinds);
        return List.copyOf(kinds);
    }

    private static void collectKinds(TypeElement type, Set<ClassName> kinds) {
        Context.parents(type).forEach(parent -> {
            boolean isMarker = parent.getKind().isInterface()
                    && !parent.getQualifiedName().contentEquals(CALLBACK)
                    && Context.isA(parent, CALLBACK);
            if (isMarker) {
                kinds.add(ClassName.get(parent));
            }
            collectKinds(parent, kinds);
        });
    }

    /** The path segment of a target. */
    String route(TypeElement type) {
        Optional<Annotated> fixed = Annotated.on(type, Route.class, context.elements());
        String route = fixed.map(annotation -> annotation.string("value"))
                .orElse(type.getSimpleName().toString());
        if (fixed.isPresent() && (!route.matches("[A-Za-z0-9._-]+") || route.matches("\\.+"))) {
            context.report().add(fixed.get().place("value"), Problem.ROUTE_TEXT, route);
        }
        return route;
    }

    /** How the router comes by a target; empty, and a finding, if it cannot. */
    Optional<Made> made(TypeElement type) {
        for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
            if (e.getModifiers().contains(Modifier.PRIVATE)) {
                return refused(type, Problem.TARGET_PRIVATE, type.getSimpleName());
            }
        }
        if (!type.getTypeParameters().isEmpty()) {
            return refused(type, Problem.TARGET_GENERIC, type.getSimpleName());
        }
        if (Context.isRecord(type)) {
            return Optional.of(Made.RECORD);
        }
        if (type.getKind() != ElementKind.CLASS) {
            return refused(type, Problem.TARGET_SHAPE, type.getSimpleName(), "an enum");
        }
        if (type.getModifiers().contains(Modifier.ABSTRACT)) {
            return Optional.empty();
        }
        return madeOnce(type);
    }

    private Optional<Made> madeOnce(TypeElement type) {
        boolean inner = type.getNestingKind().isNested() && !type.getModifiers().contains(Modifier.STATIC);
        if (inner && !isInFlow(type)) {
            return refused(
                    type, Problem.TARGET_SHAPE, type.getSimpleName(), "an inner class of " + Context.owner(type));
        }
        if (!hasPlainConstructor(type)) {
            return refused(
                    type,
                    Problem.TARGET_SHAPE,
                    type.getSimpleName(),
                    "a class whose constructor takes parameters or is private");
        }
        return fieldless(type, type) ? Optional.of(inner ? Made.INNER : Made.PLAIN) : Optional.empty();
    }

    private boolean isInFlow(TypeElement type) {
        return type.getEnclosingElement() instanceof TypeElement outer
                && Context.isA(flow, outer.getQualifiedName().toString());
    }

    private static boolean hasPlainConstructor(TypeElement type) {
        for (ExecutableElement constructor : ElementFilter.constructorsIn(type.getEnclosedElements())) {
            if (constructor.getParameters().isEmpty()
                    && !constructor.getModifiers().contains(Modifier.PRIVATE)) {
                return true;
            }
        }
        return false;
    }

    /** The router has an object of its own, and with many calls at a time: what is in a field is not the call's. */
    private boolean fieldless(TypeElement target, TypeElement type) {
        boolean clean = true;
        for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
            if (!field.getModifiers().contains(Modifier.STATIC)) {
                context.report()
                        .add(
                                Place.of(field),
                                Problem.TARGET_FIELD,
                                target.getSimpleName(),
                                field.getSimpleName(),
                                "the router makes its own object");
                clean = false;
            }
        }
        return Context.declared(type.getSuperclass())
                        .filter(parent -> !parent.getQualifiedName().contentEquals("java.lang.Object"))
                        .map(parent -> fieldless(target, parent))
                        .orElse(true)
                && clean;
    }

    private Optional<Made> refused(TypeElement type, Problem problem, Object... details) {
        context.report().add(Place.of(type), problem, details);
        return Optional.empty();
    }

    /** What a record remembers. */
    List<State> state(TypeElement type) {
        List<State> state = new ArrayList<>();
        for (RecordComponentElement component : type.getRecordComponents()) {
            Optional<Value> value = new ValueReader(context).inState(component.asType());
            value.ifPresent(
                    known -> state.add(new State(component.getSimpleName().toString(), known)));
            if (value.isEmpty()) {
                context.report()
                        .add(
                                Place.of(component),
                                Problem.STATE_TYPE,
                                component.getSimpleName(),
                                type.getSimpleName(),
                                Context.shown(component.asType()));
            }
        }
        return state;
    }
}
