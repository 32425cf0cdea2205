package dev.switchboard.processor.read;

import dev.switchboard.CallFlow;
import dev.switchboard.OnFault;
import dev.switchboard.processor.report.Place;
import dev.switchboard.processor.report.Problem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Finds handlers and fallbacks of ancestors that a class does not inherit as such: they would be lost without a word. */
final class LostHandlers {

    private final Context context;
    private final TypeElement scope;
    private final Access access;
    private final List<ExecutableElement> members;

    LostHandlers(Context context, TypeElement scope, Access access) {
        this.context = context;
        this.scope = scope;
        this.access = access;
        this.members = ElementFilter.methodsIn(context.elements().getAllMembers(scope));
    }

    /** Reports them. */
    void check() {
        for (TypeElement ancestor : ancestors(scope)) {
            for (ExecutableElement method : ElementFilter.methodsIn(ancestor.getEnclosedElements())) {
                HandlerMethod.on(method, context.elements()).forEach(this::check);
                if (Annotated.has(scope, CallFlow.class) && Annotated.has(method, OnFault.class)) {
                    checkFallback(method);
                }
            }
        }
    }

    /** All classes and interfaces above a class. */
    private static Set<TypeElement> ancestors(TypeElement type) {
        Set<TypeElement> ancestors = new LinkedHashSet<>();
        collect(type, ancestors);
        return ancestors;
    }

    private static void collect(TypeElement type, Set<TypeElement> ancestors) {
        Context.parents(type).filter(ancestors::add).forEach(parent -> collect(parent, ancestors));
    }

    private void check(HandlerMethod handler) {
        ExecutableElement method = handler.method();
        Optional<ExecutableElement> overriding = overriding(method);
        if (overriding.isPresent()) {
            boolean handles = HandlerMethod.on(overriding.get(), context.elements()).stream()
                    .anyMatch(other -> other.event().equals(handler.event()));
            if (!handles) {
                overridden(method, handler.annotationName(), overriding.get());
            }
        } else if (!members.contains(method)) {
            notInherited(method);
        }
    }

    private void checkFallback(ExecutableElement method) {
        Optional<ExecutableElement> overriding = overriding(method);
        if (overriding.isPresent()) {
            if (!Annotated.has(overriding.get(), OnFault.class)) {
                overridden(method, OnFault.class.getSimpleName(), overriding.get());
            }
        } else if (!members.contains(method)) {
            notInherited(method);
        }
    }

    private Optional<ExecutableElement> overriding(ExecutableElement method) {
        return members.stream()
                .filter(member -> !member.equals(method) && context.elements().overrides(member, method, scope))
                .findFirst();
    }

    private void overridden(ExecutableElement method, String annotation, ExecutableElement overriding) {
        context.report()
                .add(
                        Place.of(overriding),
                        Problem.HANDLER_OVERRIDDEN,
                        Context.owner(overriding) + "." + overriding.getSimpleName(),
                        Context.owner(method),
                        annotation);
    }

    private void notInherited(ExecutableElement method) {
        if (HandlerReader.hasPlainModifiers(method, context)) {
            access.reason(method)
                    .ifPresent(reason -> context.report()
                            .add(Place.of(method), Problem.HANDLER_UNREACHABLE, method.getSimpleName(), reason));
        }
    }
}
