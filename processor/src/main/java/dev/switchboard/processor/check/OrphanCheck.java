package dev.switchboard.processor.check;

import dev.switchboard.CallFlow;
import dev.switchboard.Callback;
import dev.switchboard.OnFault;
import dev.switchboard.describe.Event;
import dev.switchboard.processor.read.Annotated;
import dev.switchboard.processor.read.Context;
import dev.switchboard.processor.read.HandlerMethod;
import dev.switchboard.processor.report.Problem;
import dev.switchboard.processor.report.Report;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** A handler outside of a flow or a target would never be called. What a flow may inherit from is left alone. */
public final class OrphanCheck {

    private final Elements elements;
    private final Set<String> ancestors = new HashSet<>();

    /** A check of all classes of a compilation. */
    public OrphanCheck(Elements elements, Collection<TypeElement> roots) {
        this.elements = elements;
        roots.forEach(this::collectAncestors);
    }

    private void collectAncestors(TypeElement type) {
        if (isHome(type)) {
            Context.parents(type).forEach(this::addWithAncestors);
        }
        ElementFilter.typesIn(type.getEnclosedElements()).forEach(this::collectAncestors);
    }

    private void addWithAncestors(TypeElement type) {
        ancestors.add(type.getQualifiedName().toString());
        Context.parents(type).forEach(this::addWithAncestors);
    }

    private static boolean isHome(TypeElement type) {
        return Annotated.has(type, CallFlow.class) || Context.isA(type, Callback.class.getName());
    }

    private boolean mayBeInherited(TypeElement type) {
        return type.getModifiers().contains(Modifier.ABSTRACT)
                || ancestors.contains(type.getQualifiedName().toString());
    }

    private String mend(HandlerMethod handler, TypeElement type) {
        List<TypeElement> targets = Annotated.on(handler.event(), Event.class, elements)
                .map(event -> event.types("targets"))
                .orElse(List.of());
        String kinds = targets.stream()
                .filter(target -> target.getKind() == ElementKind.INTERFACE)
                .map(target -> "let it implement " + target.getSimpleName())
                .collect(Collectors.joining(", or "));
        boolean flowToo =
                targets.isEmpty() || targets.stream().anyMatch(target -> target.getKind() != ElementKind.INTERFACE);
        String flow = flowToo ? "Annotate " + type.getSimpleName() + " with @CallFlow" : "";
        return kinds.isEmpty() ? flow : flow.isEmpty() ? "L" + kinds.substring(1) : flow + ", or " + kinds;
    }

    /** Reports the handlers in a class, and in those nested in it, which nothing would call. */
    public void check(TypeElement type, Report report) {
        if (!isHome(type) && !mayBeInherited(type)) {
            for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
                for (HandlerMethod handler : HandlerMethod.on(method, elements)) {
                    report.add(
                            handler.place(),
                            Problem.HANDLER_MISPLACED,
                            handler.annotationName(),
                            type.getSimpleName(),
                            mend(handler, type));
                }
            }
        }
        if (!Annotated.has(type, CallFlow.class) && !mayBeInherited(type)) {
            for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
                Annotated.on(method, OnFault.class, elements)
                        .ifPresent(fallback ->
                                report.add(fallback.place(), Problem.FALLBACK_MISPLACED, type.getSimpleName()));
            }
        }
        ElementFilter.typesIn(type.getEnclosedElements()).forEach(nested -> check(nested, report));
    }
}
