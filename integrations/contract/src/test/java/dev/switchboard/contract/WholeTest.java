package dev.switchboard.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No verb, no noun and no event is missing: what the sources of the protocols describe is compared with the cases. */
class WholeTest {

    private static final Path ROOT = Path.of(System.getProperty("switchboard.root"));
    private static final Path SIPGATE = ROOT.resolve("annotations/src/main/java/dev/switchboard/sipgate");
    private static final Path SIGNALWIRE = ROOT.resolve("signalwire/src/main/java/dev/switchboard/signalwire");
    private static final Pattern ELEMENT = Pattern.compile("@Element\\(\"([^\"]+)\"\\)");
    private static final Pattern EVENT = Pattern.compile("@Event\\([^)]*name = \"([^\"]+)\"");

    /** What the sources in a folder have behind an annotation. */
    private static Set<String> described(Path folder, Pattern annotation) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(WholeTest::read)
                    .flatMap(source -> annotation.matcher(source).results())
                    .map(result -> result.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** The names of the records that are elements: several have the same tag. */
    private static Set<String> elements(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> ELEMENT.matcher(read(file)).find())
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String bodies(Stream<Case> cases) {
        return cases.flatMap(one -> one.steps().stream())
                .map(step -> step.expected().body())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void sipgatesElementsAreAllAnswered() throws IOException {
        String answers = bodies(Stream.concat(SipgateCases.verbs(), SipgateCases.events()));

        Set<String> tags = described(SIPGATE, ELEMENT);
        assertThat(tags).contains("Dial", "Voicemail").hasSizeGreaterThanOrEqualTo(7);
        assertThat(tags).allMatch(tag -> answers.contains("<" + tag), "is in an answer");
    }

    @Test
    void sipgatesEventsAreAllSent() throws IOException {
        Set<String> sent = SipgateCases.events()
                .flatMap(one -> one.steps().stream())
                .map(step -> new String(step.request().body(), StandardCharsets.UTF_8))
                .map(body -> body.replaceFirst("(?s).*event=([A-Za-z]+).*", "$1"))
                .collect(Collectors.toSet());

        assertThat(described(SIPGATE, EVENT)).hasSize(4).isSubsetOf(sent);
    }

    @Test
    void signalWiresElementsAreAllAnswered() throws IOException {
        Set<String> written = new TreeSet<>();
        SignalWireVerbs.of(new SignalWireFlow()).values().forEach(response -> collect(response, written));
        // What answers an event that is no call.
        written.addAll(Set.of("QueueWaitResponse", "ConferenceWaitResponse"));

        assertThat(elements(SIGNALWIRE)).hasSizeGreaterThan(40).isSubsetOf(written);
    }

    private static void collect(Object value, Set<String> names) {
        if (value instanceof Collection<?> values) {
            values.forEach(each -> collect(each, names));
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> collect(present, names));
        } else if (value instanceof Record) {
            names.add(value.getClass().getSimpleName());
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                collect(component(value, component), names);
            }
        }
    }

    private static Object component(Object value, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(component.getName(), e);
        }
    }

    @Test
    void eachOfSignalWiresVerbsHasACase() {
        Set<String> asked = SignalWireCases.verbs()
                .map(one -> one.name().replaceFirst(" by (POST|GET)$", ""))
                .collect(Collectors.toSet());

        assertThat(asked).isEqualTo(SignalWireVerbs.of(new SignalWireFlow()).keySet());
    }

    @Test
    void signalWiresEventsAreAllSent() throws IOException {
        Set<String> sent = SignalWireCases.events()
                .map(one -> one.steps().get(0).request().path())
                .map(path -> path.equals("/calls/signalwire") ? "incomingCall" : path.replaceFirst(".*/", ""))
                .collect(Collectors.toSet());

        assertThat(described(SIGNALWIRE, EVENT)).hasSizeGreaterThan(20).isSubsetOf(sent);
    }

    @Test
    void noTwoCasesHaveTheSameName() {
        for (Stream<Case> cases : List.of(
                SipgateCases.verbs(),
                SipgateCases.events(),
                SipgateCases.forms(),
                SipgateCases.failures(),
                SignalWireCases.verbs(),
                SignalWireCases.events(),
                SignatureCases.all(),
                RefusalCases.all(),
                RawCases.all())) {
            assertThat(cases.map(Case::name)).doesNotHaveDuplicates();
        }
    }
}
