package dev.switchboard.processor.read;

import com.palantir.javapoet.ClassName;
import dev.switchboard.describe.SignatureScheme;
import dev.switchboard.processor.model.PublishedKey;
import dev.switchboard.processor.report.Problem;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reads how a provider proves that it sent a request, as far as a router can check it by itself. */
final class SignatureReader {

    /** A token, as RFC 9110 has it. */
    private static final Pattern HEADER = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]+");

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
        if (headers.size() != 1 || !HEADER.matcher(headers.get(0)).matches()) {
            return refused(
                    protocol,
                    description,
                    headers.size() == 1 ? "a header that cannot be one" : headers.size() + " headers",
                    "A signature with a public key stands in one header, such as \"X-Signature\": name that.");
        }
        String key = signature.string("publicKey");
        if (!isRsaKey(key)) {
            return refused(
                    protocol,
                    description,
                    "a key that cannot be read",
                    "It is an RSA key, an X.509 SubjectPublicKeyInfo in base64: correct it.");
        }
        return Optional.of(new PublishedKey(headers.get(0), key, constant(protocol, key)));
    }

    private Optional<PublishedKey> refused(TypeElement protocol, Annotated description, String what, String mend) {
        context.report()
                .add(
                        description.place("signature"),
                        Problem.DESCRIPTION_VALUE,
                        "Protocol(signature)",
                        protocol.getSimpleName(),
                        what,
                        mend);
        return Optional.empty();
    }

    private static Optional<PublishedKey.Constant> constant(TypeElement protocol, String key) {
        Set<Modifier> everywhere = Set.of(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
        if (!isPublic(protocol)) {
            return Optional.empty();
        }
        return ElementFilter.fieldsIn(protocol.getEnclosedElements()).stream()
                .filter(field -> field.getModifiers().containsAll(everywhere) && key.equals(field.getConstantValue()))
                .map(field -> new PublishedKey.Constant(
                        ClassName.get(protocol), field.getSimpleName().toString()))
                .findFirst();
    }

    private static boolean isPublic(TypeElement type) {
        return type.getModifiers().contains(Modifier.PUBLIC)
                && (!(type.getEnclosingElement() instanceof TypeElement outer) || isPublic(outer));
    }

    private static boolean isRsaKey(String base64) {
        try {
            byte[] encoded = Base64.getDecoder().decode(base64);
            return KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(encoded)) != null;
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }
}
