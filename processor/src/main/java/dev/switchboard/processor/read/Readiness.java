package dev.switchboard.processor.read;

import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Tells whether all that a class is made of can be resolved yet. What another processor generates cannot in the first
 * round, and to ask the compiler about such types would make it remember wrong answers.
 */
public final class Readiness {

    private final Set<TypeElement> seen = new HashSet<>();

    /** Whether a class, its ancestors and the classes nested in them can be resolved. */
    public static boolean isReady(TypeElement type) {
        return new Readiness().check(type);
    }

    private boolean check(TypeElement type) {
        if (!seen.add(type)) {
            return true;
        }
        return annotations(type)
                && isResolved(type.getSuperclass())
                && type.getInterfaces().stream().allMatch(this::isResolved)
                && Context.parents(type).allMatch(this::check)
                && type.getEnclosedElements().stream().allMatch(this::member);
    }

    private boolean member(Element member) {
        if (member instanceof TypeElement nested) {
            return check(nested);
        }
        if (member instanceof RecordComponentElement component) {
            return isResolved(component.asType());
        }
        if (member instanceof ExecutableElement method
                && !method.getAnnotationMirrors().isEmpty()) {
            return annotations(method)
                    && isResolved(method.getReturnType())
                    && method.getParameters().stream()
                            .map(VariableElement::asType)
                            .allMatch(this::isResolved);
        }
        return true;
    }

    private static boolean annotations(Element element) {
        return element.getAnnotationMirrors().stream()
                .map(AnnotationMirror::getAnnotationType)
                .noneMatch(type -> type.getKind() == TypeKind.ERROR);
    }

    private boolean isResolved(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR) {
            return false;
        }
        if (type instanceof ArrayType array) {
            return isResolved(array.getComponentType());
        }
        return !(type instanceof DeclaredType declared)
                || declared.getTypeArguments().stream().allMatch(this::isResolved);
    }
}
