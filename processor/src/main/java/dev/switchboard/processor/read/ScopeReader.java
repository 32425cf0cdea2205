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
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads what a target is: how the router makes one, and what it remembers. */
final class ScopeReader {

    private static final String CALLBACK = Callback.class.getName();

    /** The runtime's own name for the proof that a callback URL is authentic. */
    private static final String RESERVED = "mac";

    private final Context context;
    private final TypeElement flow;
    private final Access access;

    ScopeReader(Context context, TypeElement flow) {
        this.context = context;
        this.flow = flow;
        this.access = new Access(context, flow);
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

    /** Where the path segment of a target comes from. */
    Place routePlace(TypeElement type) {
        return Annotated.on(type, Route.class, context.elements())
                .map(route -> route.place("value"))
                .orElse(Place.of(type));
    }

    /** How the router comes by a target; empty, and a finding, if it cannot. */
    Optional<Made> made(TypeElement type) {
        Optional<Access.Hidden> hidden = access.hidden(type);
        if (hidden.isPresent()) {
            return refused(
                    type,
                    Problem.TARGET_PRIVATE,
                    type.getSimpleName(),
                    hidden.get().reason(),
                    hidden.get().mend());
        }
        Optional<TypeElement> generic = Context.generic(type);
        if (generic.isPresent()) {
            String where = generic.get().equals(type)
                    ? "has type parameters"
                    : "is an inner class of " + generic.get().getSimpleName() + ", which has type parameters";
            return refused(type, Problem.TARGET_GENERIC, type.getSimpleName(), where);
        }
        if (Context.isRecord(type)) {
            return Optional.of(Made.RECORD);
        }
        if (type.getKind() != ElementKind.CLASS) {
            return refused(type, Problem.TARGET_SHAPE, type.getSimpleName(), flow.getSimpleName(), "an enum");
        }
        if (type.getModifiers().contains(Modifier.ABSTRACT)) {
            return Optional.empty();
        }
        return madeOnce(type);
    }

    private Optional<Made> madeOnce(TypeElement type) {
        boolean inner = isInner(type);
        if (isElsewhere(type)) {
            return refused(
                    type,
                    Problem.TARGET_SHAPE,
                    type.getSimpleName(),
                    flow.getSimpleName(),
                    "an inner class of " + Context.owner(type));
        }
        Optional<String> unfit = unfitConstructor(type);
        if (unfit.isPresent()) {
            return refused(
                    type, Problem.TARGET_SHAPE, type.getSimpleName(), flow.getSimpleName(), "a class " + unfit.get());
        }
        return fieldless(type, type) ? Optional.of(inner ? Made.INNER : Made.PLAIN) : Optional.empty();
    }

    private static boolean isInner(TypeElement type) {
        return type.getNestingKind().isNested() && !type.getModifiers().contains(Modifier.STATIC);
    }

    /** Whether a class is an inner class of something else than the flow: it may well be a target of that. */
    boolean isElsewhere(TypeElement type) {
        return isInner(type) && !isInFlow(type);
    }

    private boolean isInFlow(TypeElement type) {
        return type.getEnclosingElement() instanceof TypeElement outer
                && Context.isA(flow, outer.getQualifiedName().toString());
    }

    /** Why the router cannot make an object, in words; empty if it can. */
    private Optional<String> unfitConstructor(TypeElement type) {
        Optional<ExecutableElement> plain = ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .filter(constructor -> constructor.getParameters().isEmpty())
                .findFirst();
        if (plain.isEmpty()) {
            return Optional.of("whose constructor takes parameters");
        }
        return access.hidden(plain.get())
                .map(hidden -> "whose constructor is " + hidden.reason())
                .or(() -> plain.get().getThrownTypes().stream()
                        .filter(thrown -> !isUnchecked(thrown))
                        .map(thrown -> "whose constructor throws " + Context.shown(thrown))
                        .findFirst());
    }

    private static boolean isUnchecked(TypeMirror thrown) {
        return Context.declared(thrown)
                .filter(type ->
                        Context.isA(type, RuntimeException.class.getName()) || Context.isA(type, Error.class.getName()))
                .isPresent();
    }

    /** The router has an object of its own, and with many calls at a time: what is in a field is not the call's. */
    private boolean fieldless(TypeElement target, TypeElement type) {
        boolean clean = true;
        for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
            if (!field.getModifiers().contains(Modifier.STATIC)) {
                context.report()
                        .add(Place.of(field), Problem.TARGET_FIELD, target.getSimpleName(), field.getSimpleName());
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

    private void nameable(RecordComponentElement component, TypeElement type) {
        if (component.getSimpleName().contentEquals(RESERVED)) {
            context.report()
                    .add(Place.of(component), Problem.STATE_NAME, component.getSimpleName(), type.getSimpleName());
        }
        access.hiddenIn(component.asType())
                .ifPresent(hidden -> access.hidden(hidden)
                        .ifPresent(why -> context.report()
                                .add(
                                        Place.of(component),
                                        Problem.STATE_HIDDEN,
                                        component.getSimpleName(),
                                        type.getSimpleName(),
                                        hidden.getSimpleName(),
                                        why.reason(),
                                        why.mend())));
    }

    /** What a record remembers. */
    List<State> state(TypeElement type) {
        List<State> state = new ArrayList<>();
        for (RecordComponentElement component : type.getRecordComponents()) {
            Optional<Value> value = new ValueReader(context).inState(component.asType());
            nameable(component, type);
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
