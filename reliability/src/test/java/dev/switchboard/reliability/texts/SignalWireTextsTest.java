package dev.switchboard.reliability.texts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.reliability.testing.Answers;
import dev.switchboard.reliability.testing.Rounds;
import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.runtime.RequestVerifier.Verdict;
import dev.switchboard.runtime.RouterOptions;
import dev.switchboard.runtime.Webhook;
import dev.switchboard.signalwire.SignalWire;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SignalWireTextsTest {

    private final Answers answers = new Answers();

    static Stream<Arguments> texts() {
        return leaves().map(leaf -> Arguments.of(leaf.component(), leaf));
    }

    private static Stream<Leaf> leaves() {
        return SignalWireAnswers.all().stream().flatMap(answer -> Leaf.of(answer).stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void anyTextIsReadBackEqualAtItsPlaceOrRefused(String component, Leaf leaf) {
        new Check(
                        leaf,
                        SwitchRouter.create(
                                new Switch(leaf.with()),
                                BaseUrl.of("https://pbx.example.com/calls"),
                                webhook -> Verdict.accept(),
                                RouterOptions.defaults().observer(answers)),
                        answers,
                        (router, text) -> router.handle(Webhook.post("/calls", "Text=" + Sent.encoded(text))),
                        "<Response/>")
                .tryTexts(new Random(component.hashCode()), Rounds.of(50));
    }

    @Test
    void noComponentThatHoldsATextIsMissing() throws IOException, URISyntaxException {
        List<String> tried = leaves().map(Leaf::component).distinct().toList();

        assertThat(records()
                        .flatMap(type -> Stream.of(type.getRecordComponents()))
                        .filter(SignalWireTextsTest::holdsText)
                        .map(component -> component.getDeclaringRecord().getSimpleName() + "." + component.getName()))
                .isNotEmpty()
                .isSubsetOf(tried);
    }

    private static boolean holdsText(RecordComponent component) {
        return List.of("java.lang.String", "java.net.URI").stream()
                .anyMatch(type -> component.getGenericType().getTypeName().contains(type));
    }

    /** The records that answers are made of. */
    private static Stream<Class<?>> records() throws IOException, URISyntaxException {
        Path home = Path.of(SignalWire.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        if (Files.isDirectory(home)) {
            return records(home);
        }
        try (FileSystem jar = FileSystems.newFileSystem(home)) {
            return records(jar.getPath("/"));
        }
    }

    private static Stream<Class<?>> records(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            List<? extends Class<?>> classes = files.map(
                            file -> root.relativize(file).toString())
                    .filter(name -> name.startsWith("dev") && name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name -> name.replace(".class", "").replaceAll("[/\\\\]", "."))
                    .map(SignalWireTextsTest::loaded)
                    .filter(Class::isRecord)
                    .filter(type -> !isOfEvents(type.getSimpleName()))
                    .toList();
            return classes.stream().map(type -> type);
        }
    }

    /** What requests are made of; {@code Other} is the {@code Party} of one. */
    private static boolean isOfEvents(String name) {
        return name.endsWith("Event")
                || List.of("Call", "MediaStatistics", "Other").contains(name);
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new LinkageError(name, e);
        }
    }
}
