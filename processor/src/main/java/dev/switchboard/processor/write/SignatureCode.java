package dev.switchboard.processor.write;

import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.switchboard.processor.model.PublishedKey;

/** Code for the verifier that a router has by default, where the provider signs with a key that it publishes. */
final class SignatureCode {

    private SignatureCode() {}

    static MethodSpec method(PublishedKey published) {
        CodeBlock key = published
                .constant()
                .map(constant -> CodeBlock.of("$T.$L", constant.type(), constant.name()))
                .orElseGet(() -> CodeBlock.of("$S", published.key()));
        return MethodSpec.methodBuilder("signature")
                .addJavadoc(
                        "Accepts what the provider has signed with the key that it publishes. It signs so for all its"
                                + " customers,\nand nothing of the signature tells whose call it is: ask for more, such as"
                                + "\n{@code BasicCredentials.in(baseUrl).and(signature())}.\n")
                .addModifiers(PUBLIC, STATIC)
                .returns(RuntimeTypes.BODY_SIGNATURE)
                .addStatement("return $T.of($S, $L)", RuntimeTypes.BODY_SIGNATURE, published.header(), key)
                .build();
    }
}
