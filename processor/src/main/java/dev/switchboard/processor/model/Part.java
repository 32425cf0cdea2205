package dev.switchboard.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/** What is written of a component of an element. */
public sealed interface Part {

    /** The component. */
    String component();

    /** How often its value may be there. */
    Arity arity();

    /** An attribute, left out where its text is {@code omit}. */
    record Attribute(String component, Arity arity, String name, Optional<String> omit, Value value) implements Part {}

    /** The element's text. */
    record Text(String component, Arity arity, Value value) implements Part {}

    /** A nested element of a name that holds a value as its text. */
    record Wrapped(String component, Arity arity, String name, Value value) implements Part {}

    /** A nested element, or one of several. */
    record Child(String component, Arity arity, Content content) implements Part {}

    /** The callback URLs of a target of a kind. */
    record Callbacks(String component, Arity arity, ClassName kind, List<ElementModel.Url> urls) implements Part {}
}
