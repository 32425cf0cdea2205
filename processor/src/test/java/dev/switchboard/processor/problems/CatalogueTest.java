package dev.switchboard.processor.problems;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.processor.report.Problem;
import dev.switchboard.processor.testing.Flows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Every problem has its own id, a test that pins its message, and a section in the documentation. */
class CatalogueTest {

    private static final Pattern SECTION = Pattern.compile("(?m)^## (SWB\\d+)$");
    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^```java\n(.*?)^```$");

    private static final String DOCUMENTATION = Flows.read(Flows.root().resolve("docs/errors.md"));

    private static String tests() {
        Path directory = Flows.root()
                .resolve("processor/src/test/java")
                .resolve(CatalogueTest.class.getPackageName().replace('.', '/'));
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().map(Flows::read).collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> ids() {
        return Stream.of(Problem.values()).map(Problem::id).toList();
    }

    @Test
    void noTwoProblemsShareAnIdAndTheyAreInOrder() {
        assertThat(ids()).doesNotHaveDuplicates().isSorted();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "INTERNAL")
    void aTestPinsTheMessage(Problem problem) {
        assertThat(tests()).contains("[" + problem.id() + "]\"");
    }

    @Test
    void theDocumentationHasASectionForEachProblemAndNoOther() {
        assertThat(SECTION.matcher(DOCUMENTATION).results().map(section -> section.group(1)))
                .containsExactlyElementsOf(ids());
    }

    @Test
    void theExamplesOfTheDocumentationAreThoseOfTheTests() {
        String tests = withoutSpace(tests());
        assertThat(EXAMPLE.matcher(DOCUMENTATION).results().map(MatchResult::group))
                .hasSizeGreaterThan(Problem.values().length / 2)
                .allSatisfy(example -> assertThat(tests)
                        .contains(withoutSpace(example.replace("```java", "").replace("```", ""))));
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("\\s+", "");
    }
}
