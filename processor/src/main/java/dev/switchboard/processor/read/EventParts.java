package dev.switchboard.processor.read;

import dev.switchboard.describe.Embedded;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** The components of an event that a handler can bind, by name, with their types in the compiler's own form. */
final class EventParts {

    private final Map<String, TypeMirror> types = new LinkedHashMap<>();
    private final Set<TypeElement> collected = new HashSet<>();

    EventParts(TypeElement event) {
        collect(event);
    }

    private void collect(TypeElement record) {
        if (!collected.add(record)) {
            return;
        }
        for (RecordComponentElement component : record.getRecordComponents()) {
            if (Annotated.has(component, Embedded.class)) {
                Context.declared(component.asType()).ifPresent(this::collect);
            } else {
                types.put(component.getSimpleName().toString(), component.asType());
            }
        }
    }

    Map<String, TypeMirror> types() {
        return types;
    }

    /** All that a handler can bind, for messages. */
    String shown(TypeElement event) {
        return event.getSimpleName() + " itself, "
                + types.entrySet().stream()
                        .map(part -> Context.shown(part.getValue()) + " " + part.getKey())
                        .collect(Collectors.joining(", "));
    }
}
