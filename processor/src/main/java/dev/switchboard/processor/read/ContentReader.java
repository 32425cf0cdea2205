package dev.switchboard.processor.read;

import com.palantir.javapoet.ClassName;
import dev.switchboard.describe.Element;
import dev.switchboard.processor.model.Content;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Finds out which elements may stand where a type is declared. */
final class ContentReader {

    private final List<TypeElement> customs;

    /** {@code customs} are the users' own elements, which a non-sealed interface lets in. */
    ContentReader(List<TypeElement> customs) {
        this.customs = customs;
    }

    /** What may stand there; empty if the type is no element, no group and no choice of them. */
    Optional<Content> read(TypeMirror type) {
        return Context.declared(type).flatMap(this::read);
    }

    private Optional<Content> read(TypeElement type) {
        if (Context.isRecord(type)) {
            return Optional.of(new Content.One(ClassName.get(type)));
        }
        Set<ClassName> options = new LinkedHashSet<>();
        collect(type, options);
        return options.isEmpty()
                ? Optional.empty()
                : Optional.of(new Content.Choice(ClassName.get(type), List.copyOf(options)));
    }

    private void collect(TypeElement type, Set<ClassName> options) {
        if (Context.isRecord(type)) {
            options.add(ClassName.get(type));
        } else if (type.getModifiers().contains(Modifier.SEALED)) {
            type.getPermittedSubclasses().stream()
                    .flatMap(permitted -> Context.declared(permitted).stream())
                    .forEach(permitted -> collect(permitted, options));
        } else {
            String name = type.getQualifiedName().toString();
            customs.stream()
                    .filter(custom -> Annotated.has(custom, Element.class) && Context.isA(custom, name))
                    .forEach(custom -> options.add(ClassName.get(custom)));
        }
    }
}
