package dev.switchboard.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.switchboard.processor.report.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A method that handles an event.
 *
 * @param method its name
 * @param annotation the simple name of the annotation that makes it one
 * @param event the event
 * @param parameters its parameters
 * @param guards its conditions
 * @param returns what it returns, or promises
 * @param isLater whether it promises that by a {@link java.util.concurrent.CompletionStage}
 * @param place the method
 */
public record Handler(
        String method,
        String annotation,
        ClassName event,
        List<Parameter> parameters,
        List<Guard> guards,
        Returns returns,
        boolean isLater,
        Place place) {

    /** The condition on a component, if the handler has one. */
    public Optional<Guard> guard(String component) {
        return guards.stream()
                .filter(guard -> guard.component().equals(component))
                .findFirst();
    }

    /** The class and method as text for people, such as {@code MainMenu.sales}. */
    public String label(ClassName scope) {
        return scope.simpleName() + "." + method;
    }

    /**
     * A parameter.
     *
     * @param name its name
     * @param type its type
     * @param erasure its type without type arguments, for links
     * @param binding what it takes
     */
    public record Parameter(String name, TypeName type, TypeName erasure, Binding binding) {}

    /** What a parameter takes. */
    public sealed interface Binding {
        /** The whole event. */
        record Event() implements Binding {}

        /** The flow. */
        record Flow() implements Binding {}

        /** A component as it is declared. */
        record Typed(String component) implements Binding {}

        /** A component in an {@link Optional}, empty if the parameter is absent. */
        record Maybe(String component) implements Binding {}

        /** The text of a component. */
        record Raw(String component) implements Binding {}

        /** The text of a component in an {@link Optional}. */
        record MaybeRaw(String component) implements Binding {}
    }

    /**
     * A condition: a component has one of some texts.
     *
     * @param component the component of the event
     * @param texts the texts, sorted
     * @param places where each value stands in the source, for messages
     */
    public record Guard(String component, Set<String> texts, List<Spot> places) {}

    /**
     * A value of a condition in the source.
     *
     * @param texts the texts that it means
     * @param label the value as text for people
     * @param place where it stands
     */
    public record Spot(Set<String> texts, String label, Place place) {}
}
