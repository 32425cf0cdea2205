package dev.switchboard.processor.read;

import dev.switchboard.describe.Handles;
import dev.switchboard.processor.report.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * A method with an annotation that makes it a handler, not looked at any closer yet.
 *
 * @param method the method
 * @param annotation the annotation
 * @param event the event's record
 */
public record HandlerMethod(ExecutableElement method, Annotated annotation, TypeElement event) {

    /** The handlers of a class, those that it inherits too. */
    static List<HandlerMethod> in(TypeElement type, Elements elements) {
        return methods(type, elements, method -> !on(method, elements).isEmpty()).stream()
                .flatMap(method -> on(method, elements).stream())
                .toList();
    }

    /** Some of a class's methods, those that it inherits too, without those that others override. */
    static List<ExecutableElement> methods(TypeElement type, Elements elements, Predicate<ExecutableElement> wanted) {
        List<ExecutableElement> members = ElementFilter.methodsIn(elements.getAllMembers(type));
        return members.stream()
                .filter(method -> wanted.test(method)
                        && members.stream().noneMatch(other -> overrides(other, method, type, elements)))
                .toList();
    }

    /** The compiler counts a method of an interface among the members, though a superclass implements it. */
    private static boolean overrides(
            ExecutableElement one, ExecutableElement other, TypeElement type, Elements elements) {
        return !one.equals(other)
                && one.getSimpleName().equals(other.getSimpleName())
                && elements.overrides(one, other, type);
    }

    /** What a method handles. */
    public static List<HandlerMethod> on(ExecutableElement method, Elements elements) {
        return Annotated.all(method, elements)
                .flatMap(annotation ->
                        event(annotation, elements).stream().map(event -> new HandlerMethod(method, annotation, event)))
                .toList();
    }

    private static Optional<TypeElement> event(Annotated annotation, Elements elements) {
        return Annotated.on(annotation.type(), Handles.class, elements).flatMap(handles -> handles.type("value"));
    }

    /** What makes the annotation one for handlers. */
    Optional<Annotated> handles(Elements elements) {
        return Annotated.on(annotation.type(), Handles.class, elements);
    }

    /** The place of the annotation. */
    public Place place() {
        return annotation.place();
    }

    /** The annotation's name without its package. */
    public String annotationName() {
        return annotation.name();
    }
}
