package dev.switchboard.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/** What a handler returns. */
public sealed interface Returns {

    /** Nothing. */
    record Nothing() implements Returns {}

    /**
     * Something to be written into the root.
     *
     * @param type the declared type, without the {@link java.util.Optional} around it
     * @param optional whether it is in an {@link java.util.Optional}
     * @param content what is written
     */
    record Answer(TypeName type, boolean optional, Content content) implements Returns {}

    /**
     * The root itself.
     *
     * @param type the declared type
     * @param optional whether it is in an {@link java.util.Optional}
     */
    record Root(TypeName type, boolean optional) implements Returns {}

    /**
     * A record of the user's, whose components are verbs.
     *
     * @param type the record
     * @param optional whether it is in an {@link java.util.Optional}
     * @param verbs its components
     */
    record Sequence(ClassName type, boolean optional, List<Part.Child> verbs) implements Returns {}
}
