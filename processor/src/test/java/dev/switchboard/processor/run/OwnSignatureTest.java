package dev.switchboard.processor.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.processor.testing.Compiling;
import dev.switchboard.runtime.RequestVerifier;
import dev.switchboard.runtime.RequestVerifier.Verdict;
import dev.switchboard.runtime.Webhook;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A provider of one's own that signs with a key that it publishes: its routers verify that by default. */
class OwnSignatureTest {

    private static KeyPair pair;
    private static String publicKey;

    @BeforeAll
    static void makeKeys() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2_048);
        pair = generator.generateKeyPair();
        publicKey = Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
    }

    /** @param protocol the type with the description, which may use {@code KEY} */
    private static Compiling flow(String protocol, String header, String key) {
        return Compiling.of("""
                        package lib;
                        import dev.switchboard.describe.*;
                        @Protocol(discriminator = "event", initial = Ring.class, deadlineMillis = 1_000,
                                signature = @Signature(scheme = SignatureScheme.RSA_SHA256_BODY, header = %s, publicKey = "%s"))
                        %s
                        """.formatted(header, key, protocol.replace("KEY", "\"" + key + "\"")), """
                        package lib;
                        import dev.switchboard.describe.*;
                        @Event(protocol = Bell.class, name = "ring", reply = Reply.class)
                        public record Ring() {}
                        """, """
                        package lib;
                        import dev.switchboard.describe.*;
                        @Element("Reply") public record Reply() {}
                        """, """
                        package lib;
                        import dev.switchboard.describe.*;
                        @Handles(Ring.class) public @interface OnRing {}
                        """, """
                        package app;
                        import dev.switchboard.CallFlow;
                        import lib.OnRing;
                        @CallFlow
                        public class Line {
                            @OnRing public void ring() {}
                        }
                        """)
                .options("-Xlint:-processing");
    }

    private static String router(Compiling flow) throws IOException {
        return flow.generated().get("app.LineRouter");
    }

    @Test
    void theRouterNamesAConstantOnlyIfItCanSeeIt() throws IOException {
        assertThat(router(flow("public interface Bell { String MINE = KEY; }", "\"X-Bell\"", publicKey)))
                .contains("return BodySignature.of(\"X-Bell\", Bell.MINE);");
        assertThat(router(flow("public interface Bell {}", "\"X-Bell\"", publicKey)))
                .contains("return BodySignature.of(\"X-Bell\", \"" + publicKey + "\");");
        assertThat(router(flow("interface Bell { String MINE = KEY; }", "\"X-Bell\"", publicKey)))
                .contains("return BodySignature.of(\"X-Bell\", \"" + publicKey + "\");")
                .doesNotContain("import lib.Bell;");
    }

    @Test
    void aFlowWithoutCallbacksIsCreatedOfItselfAlone(@TempDir Path directory) throws Exception {
        Compiling flow = flow("public interface Bell {}", "\"X-Bell\"", publicKey);
        assertThat(router(flow)).contains("public static LineRouter create(Line flow) {");

        Compiling again = flow("public interface Bell {}", "\"X-Bell\"", publicKey);
        URL[] classes = {again.classesIn(directory).toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader())) {
            Method method = loader.loadClass("app.LineRouter").getDeclaredMethod("signature");
            RequestVerifier verifier = (RequestVerifier) method.invoke(null);

            assertThat(verifier.verify(signed("event=ring", "event=ring"))).isEqualTo(Verdict.accept());
            assertThat(verifier.verify(signed("event=ring", "event=rinG")))
                    .isEqualTo(Verdict.refuse("wrong signature"));
        }
    }

    private static Webhook signed(String signed, String sent) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(pair.getPrivate());
        signature.update(signed.getBytes(StandardCharsets.UTF_8));
        String text = Base64.getEncoder().encodeToString(signature.sign());
        return new Webhook(
                "POST",
                "/",
                "",
                name -> name.equals("X-Bell") ? List.of(text) : List.of(),
                Optional.empty(),
                sent.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatCannotBeVerifiedIsAnErrorOfTheDescription() {
        String bell = "public interface Bell {}";
        assertThat(flow(bell, "{\"X-Bell\", \"X-Ring\"}", publicKey).errors())
                .contains("4:21 @Protocol(signature) of Bell has 2 headers. A signature with a public key stands in one"
                        + " header, such as \"X-Signature\": name that. [SWB513]");
        assertThat(flow(bell, "\" \"", publicKey).errors())
                .contains(
                        "4:21 @Protocol(signature) of Bell has a header that cannot be one. A signature with a public key"
                                + " stands in one header, such as \"X-Signature\": name that. [SWB513]");
        assertThat(flow(bell, "\"X-Bell\"", "nonsense").errors())
                .contains("4:21 @Protocol(signature) of Bell has a key that cannot be read. It is an RSA key, an X.509"
                        + " SubjectPublicKeyInfo in base64: correct it. [SWB513]");
    }
}
