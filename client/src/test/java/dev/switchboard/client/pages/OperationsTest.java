package dev.switchboard.client.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page's tables are whole, and each test that they name is there and runs. */
class OperationsTest {

    private static final Path ROOT = Path.of(System.getProperty("switchboard.root", ".."));
    private static final Pattern TEST = Pattern.compile("\\| `(\\w+)\\.(\\w+)` \\|$");
    private static final Pattern RUN = Pattern.compile("@(?:Parameterized)?Test\\b");

    private static List<String> rows(String heading) throws IOException {
        String page = Files.readString(ROOT.resolve("docs/rest-client.md"));
        int start = page.indexOf("\n## " + heading + "\n");
        int end = page.indexOf("\n## ", start + 1);
        return page.substring(start, end < 0 ? page.length() : end)
                .lines()
                .filter(line -> line.startsWith("|"))
                .toList();
    }

    private static Map<String, String> sources() throws IOException {
        Map<String, String> sources = new HashMap<>();
        try (Stream<Path> files = Files.walk(ROOT.resolve("client/src/test/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sources.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
            }
        }
        return sources;
    }

    @Test
    void listsEveryOperationOfTheNodeLibrary() throws IOException {
        List<String> operations = rows("Every operation").stream()
                .takeWhile(row -> !row.startsWith("| Node |"))
                .filter(row -> !row.startsWith("|---") && !row.startsWith("| area |"))
                .map(row -> row.split(" \\| ", 3))
                .map(cells -> cells[0] + "." + cells[1])
                .filter(operation -> !operation.endsWith("`")) // a way of one that has a row
                .toList();
        assertThat(operations).hasSize(52).doesNotHaveDuplicates();
    }

    @Test
    void listsEachFaultOfTheNodeLibrary() throws IOException {
        assertThat(rows("What it does better").stream()
                        .flatMap(row ->
                                Pattern.compile("^\\| (\\d+) ").matcher(row).results())
                        .map((MatchResult number) -> Integer.valueOf(number.group(1))))
                .containsExactlyElementsOf(
                        Stream.iterate(1, number -> number + 1).limit(28).toList());
    }

    @Test
    void namesTestsThatRun() throws IOException {
        Map<String, String> sources = sources();
        List<String> rows = Stream.concat(rows("Every operation").stream(), rows("What it does better").stream())
                .filter(row -> !row.startsWith("|---") && !row.endsWith("| test |"))
                .toList();

        assertThat(rows).hasSizeGreaterThan(52 + 28).allSatisfy(row -> {
            MatchResult test = TEST.matcher(row).results().findFirst().orElseThrow();
            assertThat(sources).containsKey(test.group(1));
            String source = sources.getOrDefault(test.group(1), "");
            int method = source.indexOf("    void " + test.group(2) + "(");
            assertThat(method).isPositive();
            String before = source.substring(Math.max(0, source.lastIndexOf("\n    }\n", method)), method);
            assertThat(RUN.matcher(before).find()).isTrue();
        });
    }
}
