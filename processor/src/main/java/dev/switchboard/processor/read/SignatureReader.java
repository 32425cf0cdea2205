package dev.switchboard.processor.read;

import com.palantir.javapoet.ClassName;
import dev.switchboard.describe.SignatureScheme;
import dev.switchboard.processor.model.PublishedKey;
import dev.switchboard.processor.report.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reads how a provider proves that it sent a request, as far as a router can check it by itself. */
final class SignatureReader {

    private final Context context;

    SignatureReader(Context context) {
        this.context = context;
    }

    /** The key that a protocol publishes for signatures over the body; empty if there is none. */
    Optional<PublishedKey> read(TypeElement protocol, Annotated description) {
        return description
                .annotation("signature", context.elements())
                .filter(signature -> signature.constant("scheme").equals(SignatureScheme.RSA_SHA256_BODY.name()))
                .filter(signature -> !signature.string("publicKey").isEmpty())
                .flatMap(signature -> read(protocol, description, signature));
    }

    private Optional<PublishedKey> read(TypeElement protocol, Annotated description, Annotated signature) {
        List<String> headers = signature.strings("header");
        if (headers.size() != 1) {
            context.report()
                    .add(
                            description.place("signature"),
                            Problem.DESCRIPTION_VALUE,
                            "Protocol(signature)",
                            protocol.getSimpleName(),
                            headers.size() + " headers",
                            "A signature with a public key stands in one: name that.");
            return Optional.empty();
        }
        String key = signature.string("publicKey");
        return Optional.of(new PublishedKey(headers.get(0), key, constant(protocol, key)));
    }

    private static Optional<PublishedKey.Constant> constant(TypeElement protocol, String key) {
        Set<Modifier> everywhere = Set.of(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
        return ElementFilter.fieldsIn(protocol.getEnclosedElements()).stream()
                .filter(field -> field.getModifiers().containsAll(everywhere) && key.equals(field.getConstantValue()))
                .map(field -> new PublishedKey.Constant(
                        ClassName.get(protocol), field.getSimpleName().toString()))
                .findFirst();
    }
}
