package dev.switchboard.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A component of an event's record. */
public sealed interface Component {

    /** The component's name in Java. */
    String name();

    /** The fields in it. */
    Stream<Field> fields();

    /** A component that is read from parameters. */
    sealed interface Field extends Component {
        /** The Java type, as declared. */
        TypeName type();

        @Override
        default Stream<Field> fields() {
            return Stream.of(this);
        }
    }

    /**
     * A component that is read from one parameter.
     *
     * @param name the component's name
     * @param type the Java type, as declared
     * @param wire the parameter's name and aliases
     * @param arity how often it may be there
     * @param value how it is spelt
     * @param absent what stands for an absent one
     * @param isCallId whether it identifies the call
     */
    record One(String name, TypeName type, List<String> wire, Arity arity, Value value, Absent absent, boolean isCallId)
            implements Field {}

    /**
     * A component that is read from all parameters with a prefix; with an empty one, from those that no other component of
     * the event is read from.
     *
     * @param name the component's name
     * @param type the Java type, as declared
     * @param prefix the prefix
     */
    record Family(String name, TypeName type, String prefix) implements Field {}

    /**
     * A record of further components.
     *
     * @param name the component's name
     * @param type the record
     * @param components its components
     */
    record Group(String name, ClassName type, List<Component> components) implements Component {
        @Override
        public Stream<Field> fields() {
            return components.stream().flatMap(Component::fields);
        }
    }

    /**
     * What stands for an absent parameter.
     *
     * @param text a text that is read instead
     * @param method the name of a static method of the value's class that gives the value instead
     */
    record Absent(Optional<String> text, Optional<String> method) {
        /** Nothing does: the parameter is required, unless its type says otherwise. */
        public static final Absent NOTHING = new Absent(Optional.empty(), Optional.empty());
    }
}
