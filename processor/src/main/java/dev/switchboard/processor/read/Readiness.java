package dev.switchboard.processor.read;

import dev.switchboard.describe.Handles;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether all that a class is made of can be resolved yet. What another processor generates cannot in the first
 * round, and to ask the compiler about such types would make it remember wrong answers.
 */
public final class Readiness {

    private static final String OURS = "dev.switchboard.";

    /** What a constant that cannot be resolved is shown as; a string would be in quotes. */
    private static final String UNRESOLVED = "<error>";

    private final Set<TypeElement> seen = new HashSet<>();
    private @Nullable Gap gap;

    /**
     * Something that cannot be resolved.
     *
     * @param type its name
     * @param where what refers to it
     */
    public record Gap(String type, Element where) {}

    /** Whether a class can be read: there is no gap. */
    public static boolean isReady(TypeElement type) {
        return gap(type).isEmpty();
    }

    /**
     * What cannot be resolved of a class, its ancestors, the classes nested in it, and the targets and descriptions that they
     * refer to; if there are several, one of them.
     */
    public static Optional<Gap> gap(TypeElement type) {
        Readiness readiness = new Readiness();
        readiness.check(type);
        return Optional.ofNullable(readiness.gap);
    }

    private boolean check(TypeElement type) {
        return !seen.add(type)
                || type.getQualifiedName().toString().startsWith("java.")
                || (annotations(type)
                        && resolves(type.getSuperclass(), type)
                        && type.getInterfaces().stream().allMatch(parent -> resolves(parent, type))
                        && type.getPermittedSubclasses().stream().allMatch(child -> resolves(child, type))
                        && type.getEnclosedElements().stream().allMatch(this::member));
    }

    private boolean member(Element member) {
        if (member instanceof TypeElement nested) {
            return check(nested);
        }
        if (member instanceof RecordComponentElement component) {
            return annotations(component) && resolves(component.asType(), component);
        }
        if (member instanceof ExecutableElement method) {
            return annotations(method)
                    && (!isRead(method)
                            || (resolves(method.getReturnType(), method)
                                    && method.getParameters().stream()
                                            .allMatch(parameter ->
                                                    annotations(parameter) && resolves(parameter.asType(), method))));
        }
        return true;
    }

    /** Other methods may even refer to the router, for which none may wait. */
    private static boolean isRead(ExecutableElement method) {
        return method.getAnnotationMirrors().stream()
                .map(mirror -> (TypeElement) mirror.getAnnotationType().asElement())
                .anyMatch(Readiness::isRead);
    }

    private static boolean isRead(TypeElement annotation) {
        return isOurs(annotation) || Annotated.has(annotation, Handles.class);
    }

    private static boolean isOurs(TypeElement annotation) {
        return annotation.getQualifiedName().toString().startsWith(OURS);
    }

    private boolean annotations(Element element) {
        return element.getAnnotationMirrors().stream().allMatch(mirror -> annotation(mirror, element));
    }

    private boolean annotation(AnnotationMirror mirror, Element where) {
        return resolves(mirror.getAnnotationType(), where)
                && (!(mirror.getAnnotationType().asElement() instanceof TypeElement type && isRead(type))
                        || mirror.getElementValues().entrySet().stream()
                                .allMatch(entry -> value(
                                        entry.getValue(),
                                        holdsClasses(entry.getKey().getReturnType()),
                                        where)));
    }

    private static boolean holdsClasses(TypeMirror member) {
        return Context.is(member instanceof ArrayType array ? array.getComponentType() : member, Class.class);
    }

    private boolean value(AnnotationValue value, boolean isClass, Element where) {
        Object known = value.getValue();
        if (known instanceof List<?> items) {
            return items.stream()
                    .filter(AnnotationValue.class::isInstance)
                    .allMatch(item -> value((AnnotationValue) item, isClass, where));
        }
        if (known instanceof AnnotationMirror mirror) {
            return annotation(mirror, where);
        }
        if (known instanceof TypeMirror type) {
            return resolves(type, where);
        }
        // A class of the sources that cannot be resolved comes as a string.
        boolean isUnresolved =
                known instanceof String && (isClass || value.toString().equals(UNRESOLVED));
        return !isUnresolved || isGap(value.toString(), where);
    }

    private boolean resolves(TypeMirror type, Element where) {
        if (type.getKind() == TypeKind.ERROR) {
            return isGap(((DeclaredType) type).asElement().toString(), where);
        }
        if (type instanceof ArrayType array) {
            return resolves(array.getComponentType(), where);
        }
        if (type instanceof WildcardType wildcard) {
            return (wildcard.getExtendsBound() == null || resolves(wildcard.getExtendsBound(), where))
                    && (wildcard.getSuperBound() == null || resolves(wildcard.getSuperBound(), where));
        }
        return !(type instanceof DeclaredType declared)
                || (declared.getTypeArguments().stream().allMatch(argument -> resolves(argument, where))
                        && Context.declared(type).map(this::check).orElse(true));
    }

    private boolean isGap(String type, Element where) {
        gap = new Gap(type, where);
        return false;
    }
}
