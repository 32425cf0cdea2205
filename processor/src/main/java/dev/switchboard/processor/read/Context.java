package dev.switchboard.processor.read;

import com.palantir.javapoet.TypeName;
import dev.switchboard.processor.report.Report;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * What every reader needs.
 *
 * @param elements the compiler's elements
 * @param types the compiler's types
 * @param report takes the findings
 */
public record Context(Elements elements, Types types, Report report) {

    public static Optional<TypeElement> declared(TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element
                ? Optional.of(element)
                : Optional.empty();
    }

    public static boolean is(TypeMirror type, Class<?> expected) {
        return declared(type)
                .filter(element ->
                        element.getQualifiedName().contentEquals(String.valueOf(expected.getCanonicalName())))
                .isPresent();
    }

    public static boolean isRecord(Element element) {
        return element.getKind() == ElementKind.RECORD;
    }

    /** The name of the class that something belongs to, without its package. */
    public static String owner(Element member) {
        Element owner = member.getEnclosingElement();
        return owner == null ? "" : owner.getSimpleName().toString();
    }

    /** Whether a type is an array of a class. */
    public static boolean isArrayOf(TypeMirror type, TypeName item) {
        return type instanceof ArrayType array
                && TypeNames.of(array.getComponentType()).equals(item);
    }

    /** The type as people write it: without packages and without annotations. */
    public static String shown(TypeMirror type) {
        return TypeNames.of(type).toString().replaceAll("\\b[a-z_][\\w$]*\\.", "");
    }

    /** The class itself or the nearest one around it that its type needs type arguments for; empty if none. */
    static Optional<TypeElement> generic(TypeElement type) {
        if (!type.getTypeParameters().isEmpty()) {
            return Optional.of(type);
        }
        return type.getModifiers().contains(Modifier.STATIC)
                        || !(type.getEnclosingElement() instanceof TypeElement outer)
                ? Optional.empty()
                : generic(outer);
    }

    /** Whether a class is another or has it among its ancestors; told by names, since erased types mislead javac. */
    public static boolean isA(TypeElement type, String ancestor) {
        return type.getQualifiedName().contentEquals(ancestor)
                || parents(type).anyMatch(parent -> isA(parent, ancestor));
    }

    /** The superclass and the interfaces. */
    public static Stream<TypeElement> parents(TypeElement type) {
        return Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
                .flatMap(parent -> declared(parent).stream());
    }
}
