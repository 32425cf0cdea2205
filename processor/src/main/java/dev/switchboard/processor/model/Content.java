package dev.switchboard.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/** What stands in the place of a child. */
public sealed interface Content {

    /** The Java type. */
    ClassName type();

    /** An element or a group. */
    record One(ClassName type) implements Content {}

    /** One of several elements or groups, by the class of the value. */
    record Choice(ClassName type, List<ClassName> options) implements Content {}
}
