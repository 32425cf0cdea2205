package dev.switchboard.processor.traps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.processor.testing.Flows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The processor knows no provider, and the provider that lives beside the vocabulary uses no more of it than any other. */
class NeutralTrapTest {

    private static final Path ROOT = Flows.root();

    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?([\\w.*]+);");

    private static final Pattern ALLOWED = Pattern.compile(
            "java\\..*|dev\\.switchboard\\.describe\\.\\w+|dev\\.switchboard\\.Callback|org\\.jspecify\\..*");

    private static Map<String, String> sources(String directory) throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(ROOT.resolve(directory))) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                sources.put(ROOT.relativize(path).toString(), Files.readString(path));
            }
        }
        assertThat(sources).isNotEmpty();
        return sources;
    }

    @Test
    void theProcessorNamesNoProvider() throws IOException {
        assertThat(sources("processor/src/main"))
                .allSatisfy((path, source) ->
                        assertThat((path + source).toLowerCase(Locale.ROOT)).doesNotContain("sipgate", "signalwire"));
    }

    @Test
    void theProcessorNamesNoTypeOfAProvider() throws IOException {
        List<Pattern> names = sources("annotations/src/main/java/dev/switchboard/sipgate").keySet().stream()
                .map(path -> Path.of(path).getFileName().toString().replace(".java", ""))
                .filter(name -> !name.equals("package-info"))
                .map(name -> Pattern.compile("\\b" + name + "\\b"))
                .toList();
        assertThat(sources("processor/src/main"))
                .allSatisfy((path, source) ->
                        assertThat(names).noneMatch(name -> name.matcher(source).find()));
    }

    @Test
    void theRuntimeNamesNoProvider() throws IOException {
        assertThat(sources("runtime/src/main"))
                .allSatisfy((path, source) ->
                        assertThat((path + source).toLowerCase(Locale.ROOT)).doesNotContain("sipgate", "signalwire"));
    }

    @Test
    void theProviderUsesOnlyTheDescribingAnnotations() throws IOException {
        assertThat(sources("annotations/src/main/java/dev/switchboard/sipgate"))
                .allSatisfy((path, source) -> assertThat(imports(source)).allMatch(ALLOWED.asMatchPredicate()));
    }

    /** As a third party would ship one: the vocabulary, and of the runtime what a verifier is made of. */
    @Test
    void theProviderInAJarOfItsOwnUsesNoMoreThanAnyOther() throws IOException {
        Pattern allowed = Pattern.compile(ALLOWED
                + "|dev\\.switchboard\\.CallFlow|dev\\.switchboard\\.signalwire\\.ssml\\.\\w+"
                + "|dev\\.switchboard\\.runtime\\.(?:BaseUrl|RequestVerifier|verify\\.UrlSignature)");
        assertThat(sources("signalwire/src/main/java/dev/switchboard/signalwire"))
                .allSatisfy((path, source) -> assertThat(imports(source)).allMatch(allowed.asMatchPredicate()));
    }

    @Test
    void theVocabularyUsesNoProvider() throws IOException {
        for (String home : List.of(
                "annotations/src/main/java/dev/switchboard/describe", "annotations/src/main/java/dev/switchboard")) {
            sources(home).forEach((path, source) -> {
                if (!path.contains("sipgate")) {
                    assertThat(imports(source)).as(path).noneMatch(name -> name.contains("sipgate"));
                }
            });
        }
    }

    private static List<String> imports(String source) {
        return IMPORT.matcher(source).results().map(found -> found.group(1)).toList();
    }
}
