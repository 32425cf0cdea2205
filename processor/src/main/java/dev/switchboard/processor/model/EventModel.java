package dev.switchboard.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An event.
 *
 * @param type its record
 * @param protocol the protocol that it belongs to
 * @param name its name on the wire
 * @param reply the root of its answer; empty where the provider discards the answer
 * @param targets the kinds of target that receive it
 * @param reachesFlow whether the flow itself receives it
 * @param components its components
 */
public record EventModel(
        ClassName type,
        ClassName protocol,
        String name,
        Optional<ClassName> reply,
        List<ClassName> targets,
        boolean reachesFlow,
        List<Component> components) {

    /** All fields, those in groups too. */
    public Stream<Component.Field> fields() {
        return components.stream().flatMap(Component::fields);
    }

    /** The field of a name. */
    public Optional<Component.Field> field(String name) {
        return fields().filter(field -> field.name().equals(name)).findFirst();
    }

    /** The names of the parameters that components are read from, each by its own. */
    public List<String> names() {
        return fields().filter(Component.One.class::isInstance)
                .flatMap(field -> ((Component.One) field).wire().stream())
                .toList();
    }

    /** What the names of the parameters start with that families of them are read from, but for the rest. */
    public List<String> prefixes() {
        return fields().filter(Component.Family.class::isInstance)
                .map(field -> ((Component.Family) field).prefix())
                .filter(prefix -> !prefix.isEmpty())
                .toList();
    }

    /** The field that identifies the call. */
    public Optional<Component.One> callId() {
        return fields().filter(Component.One.class::isInstance)
                .map(Component.One.class::cast)
                .filter(Component.One::isCallId)
                .findFirst();
    }
}
