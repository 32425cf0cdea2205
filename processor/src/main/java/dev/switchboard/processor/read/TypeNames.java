package dev.switchboard.processor.read;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Names of types without their annotations, which compilers show differently. */
final class TypeNames {

    private TypeNames() {}

    static TypeName of(TypeMirror type) {
        if (type.getKind() == TypeKind.DECLARED
                && type instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement element) {
            ClassName name = ClassName.get(element);
            return declared.getTypeArguments().isEmpty()
                    ? name
                    : ParameterizedTypeName.get(
                            name,
                            declared.getTypeArguments().stream()
                                    .map(TypeNames::of)
                                    .toArray(TypeName[]::new));
        }
        if (type instanceof WildcardType wildcard) {
            return of(wildcard);
        }
        if (type instanceof ArrayType array) {
            return ArrayTypeName.of(of(array.getComponentType()));
        }
        return TypeName.get(type).withoutAnnotations();
    }

    private static TypeName of(WildcardType wildcard) {
        if (wildcard.getSuperBound() != null) {
            return WildcardTypeName.supertypeOf(of(wildcard.getSuperBound()));
        }
        return WildcardTypeName.subtypeOf(
                wildcard.getExtendsBound() == null ? ClassName.OBJECT : of(wildcard.getExtendsBound()));
    }
}
