package dev.switchboard.processor.read;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/** What a return type that is a {@link CompletionStage} promises. */
final class Promised {

    private Promised() {}

    /** What it promises; empty if it is none, or does not say of what. */
    static Optional<TypeMirror> by(TypeMirror declared, Types types) {
        if (!Context.is(declared, CompletionStage.class)) {
            return declared.getKind() == TypeKind.DECLARED
                    ? types.directSupertypes(declared).stream()
                            .flatMap(supertype -> by(supertype, types).stream())
                            .findFirst()
                    : Optional.empty();
        }
        return ((DeclaredType) declared)
                .getTypeArguments().stream()
                        .map(argument -> argument instanceof WildcardType wildcard && wildcard.getExtendsBound() != null
                                ? wildcard.getExtendsBound()
                                : argument)
                        .findFirst();
    }

    /** The type of the answer in the end: what is promised, or else what is declared. */
    static TypeMirror orNow(TypeMirror declared, Types types) {
        return by(declared, types).orElse(declared);
    }
}
