package dev.switchboard.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.switchboard.describe.MomentFormat;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** How one value is spelt as text. The same serves parameters, attributes, text and the state in callback URLs. */
public sealed interface Value {

    /** The Java type. */
    TypeName type();

    /** A string, spelt as it is. */
    record Str() implements Value {
        @Override
        public TypeName type() {
            return ClassName.get(String.class);
        }
    }

    /**
     * A number, a boolean or a character.
     *
     * @param type the primitive type, also where the component has the box
     */
    record Primitive(TypeName type) implements Value {}

    /** A {@link java.net.URI}. */
    record Uri() implements Value {
        @Override
        public TypeName type() {
            return ClassName.get("java.net", "URI");
        }
    }

    /**
     * A {@link java.time.Duration}.
     *
     * @param unit what a whole number of it means; empty for its ISO 8601 text
     */
    record Time(Optional<ChronoUnit> unit) implements Value {
        @Override
        public TypeName type() {
            return ClassName.get("java.time", "Duration");
        }
    }

    /**
     * An {@link java.time.Instant}.
     *
     * @param format how it is spelt
     */
    record Point(MomentFormat format) implements Value {
        @Override
        public TypeName type() {
            return ClassName.get("java.time", "Instant");
        }
    }

    /**
     * An enum.
     *
     * @param type the enum
     * @param constants its constants with their spellings, by name
     * @param otherwise the constant that stands for all other texts
     */
    record Enumerated(ClassName type, List<Constant> constants, Optional<String> otherwise) implements Value {}

    /**
     * A constant of an enum.
     *
     * @param name its name in Java
     * @param wire its spellings; the first is written. None for the constant that stands for all other texts
     */
    record Constant(String name, List<String> wire) {}

    /**
     * A class with methods from and to text.
     *
     * @param type the class
     * @param fromText the name of its static method that reads
     * @param toText the name of its method that writes
     */
    record Converted(ClassName type, Optional<String> fromText, Optional<String> toText) implements Value {}

    /**
     * A list that is one text.
     *
     * @param item how an item is spelt
     * @param separator what stands between two
     */
    record Separated(Value item, String separator) implements Value {
        @Override
        public TypeName type() {
            return ParameterizedTypeName.get(
                    ClassName.get("java.util", "List"), item.type().box());
        }
    }
}
