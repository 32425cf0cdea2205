package dev.switchboard.processor.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.processor.testing.Containers;
import dev.switchboard.processor.testing.Flows;
import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.runtime.CallRouter;
import dev.switchboard.runtime.CallbackKey;
import dev.switchboard.runtime.RequestVerifier;
import dev.switchboard.runtime.RouterOptions;
import dev.switchboard.runtime.RouterSettings;
import dev.switchboard.runtime.Webhook;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Routers that a container makes; the module for Spring lets a real one do it. */
class ComponentTest {

    private static final String EVENT = "event=newCall&callId=1";

    @TempDir
    Path directory;

    private final List<URLClassLoader> loaders = new ArrayList<>();

    @AfterEach
    void close() throws IOException {
        for (URLClassLoader loader : loaders) {
            loader.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"spring", "jakarta"})
    void theSettingsAreAskedOnceForWhatTheFlowNeeds(String container) throws Exception {
        Settings settings = new Settings(Optional.of(RequestVerifier.insecureAcceptAll()));
        CallRouter router = made(container, "Reception", settings);

        assertThat(settings.asked)
                .containsExactlyInAnyOrder(
                        "baseUrl Reception", "callbackKey Reception", "verifier Reception", "options Reception");
        assertThat(router.handle(Webhook.post("/calls", EVENT)).text())
                .contains("onHangup=\"https://user:long-password@pbx.example.com/calls/hangup\"", "_mac=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"spring", "jakarta"})
    void theSettingsAreAskedForNothingElse(String container) throws Exception {
        Settings settings = new Settings(Optional.empty());
        CallRouter router = made(container, "OneHandler", settings);

        assertThat(settings.asked).containsExactlyInAnyOrder("verifier OneHandler", "options OneHandler");
        assertThat(router.handle(Webhook.post("/", EVENT)).status()).isEqualTo(403);
    }

    @Test
    void withoutAVerifierTheProvidersSignatureAndTheBaseUrlsCredentialsDecide() throws Exception {
        CallRouter router = made("spring", "Reception", new Settings(Optional.empty()));

        assertThat(router.handle(Webhook.post("/calls", EVENT)).status()).isEqualTo(401);
        assertThat(router.handle(authorized("user:long-password")).status()).isEqualTo(403);
    }

    private static Webhook authorized(String credentials) {
        String header = "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        return new Webhook(
                "POST",
                "/calls",
                "",
                name -> name.equals("Authorization") ? List.of(header) : List.of(),
                Optional.empty(),
                EVENT.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aProviderThatPublishesNoKeyNeedsAVerifier() throws Exception {
        assertThat(made("jakarta", "Bells", new Settings(Optional.of(RequestVerifier.insecureAcceptAll()))))
                .isNotNull();
        assertThatThrownBy(() -> made("jakarta", "Bells", new Settings(Optional.empty())))
                .cause()
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("RequestVerifier of com.example.Bells: none (expected: one in the settings, because the"
                        + " provider publishes no key)");
    }

    private CallRouter made(String container, String flow, RouterSettings settings) throws Exception {
        URL[] classes = {
            Containers.components(container, Flows.compiling(flow))
                    .classesIn(Files.createTempDirectory(directory, "classes"))
                    .toUri()
                    .toURL()
        };
        URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader());
        loaders.add(loader);
        Class<?> router = loader.loadClass("com.example." + flow + "Router");
        assertThat(annotations(router)).contains(Containers.onClass(container));
        Constructor<?> constructor = Stream.of(router.getDeclaredConstructors())
                .filter(any -> annotations(any).contains(Containers.onConstructor(container)))
                .reduce((one, another) -> {
                    throw new AssertionError(one + " and " + another);
                })
                .orElseThrow();
        constructor.setAccessible(true);
        Constructor<?> ofFlow = loader.loadClass("com.example." + flow).getDeclaredConstructor();
        ofFlow.setAccessible(true);
        return (CallRouter) constructor.newInstance(ofFlow.newInstance(), settings);
    }

    private static List<String> annotations(AnnotatedElement element) {
        return Stream.of(element.getAnnotations())
                .map(Annotation::annotationType)
                .map(Class::getName)
                .toList();
    }

    private static final class Settings implements RouterSettings {

        private final List<String> asked = new ArrayList<>();
        private final Optional<RequestVerifier> verifier;

        private Settings(Optional<RequestVerifier> verifier) {
            this.verifier = verifier;
        }

        @Override
        public BaseUrl baseUrl(Class<?> flow) {
            asked.add("baseUrl " + flow.getSimpleName());
            return BaseUrl.of("https://user:long-password@pbx.example.com/calls");
        }

        @Override
        public CallbackKey callbackKey(Class<?> flow) {
            asked.add("callbackKey " + flow.getSimpleName());
            return CallbackKey.of("a key for tests, and only for them");
        }

        @Override
        public Optional<RequestVerifier> verifier(Class<?> flow) {
            asked.add("verifier " + flow.getSimpleName());
            return verifier;
        }

        @Override
        public RouterOptions options(Class<?> flow) {
            asked.add("options " + flow.getSimpleName());
            return RouterOptions.defaults();
        }
    }
}
