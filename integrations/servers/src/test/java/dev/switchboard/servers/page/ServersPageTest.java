package dev.switchboard.servers.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/servers.md} shows the recipes that the contract is run against, all of them, and the README what runs where. */
class ServersPageTest {

    private static final Path ROOT = Path.of(System.getProperty("switchboard.root", "../.."));
    private static final Pattern SHOWN = Pattern.compile(
            "(?ms)^\\[[^]\n]+]\\(\\.\\./(integrations/[^)\n]+)\\)[^\n]*\n\n```(?:java|properties|yaml)\n(.*?)^```$");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([^|]+) \\| ([0-9][^|]*) \\| ([^|]+) \\| .*\\|$");

    private static String page() throws IOException {
        return Files.readString(ROOT.resolve("docs/servers.md"));
    }

    private static String withoutPackageAndImports(Path source) {
        try {
            return Files.readString(source)
                    .replaceAll("(?m)^(?:package|import) .*\n", "")
                    .stripLeading();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void showsWhatIsCompiledAndRun() throws IOException {
        List<MatchResult> shown = SHOWN.matcher(page()).results().toList();
        assertThat(shown)
                .isNotEmpty()
                .allSatisfy(block ->
                        assertThat(block.group(2)).isEqualTo(withoutPackageAndImports(ROOT.resolve(block.group(1)))));
        assertThat(shown)
                .as("blocks of code below a link to their source")
                .hasSize(
                        Math.toIntExact(page().lines().filter("```java"::equals).count()));
    }

    @Test
    void leavesNoRecipeOut() throws IOException {
        String page = page();
        try (Stream<Path> files = Files.walk(ROOT.resolve("integrations"))) {
            assertThat(files.filter(file -> file.getFileName().toString().endsWith("Recipe.java"))
                            .filter(file -> !file.toString().contains("target"))
                            .map(file -> ROOT.relativize(file).toString()))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(page).contains("](../" + file + ")"));
        }
    }

    private static String letters(String name) {
        return name.replaceAll("[^A-Za-z]+", "").toLowerCase(Locale.ROOT);
    }

    /** The versions that the build uses, by what the property in the root pom begins with. */
    @Test
    void theReadmeNamesTheVersionsThatAreTested() throws IOException {
        Map<String, String> versions = new TreeMap<>();
        Pattern.compile("<([a-z-]+)\\.version>([^<]+)</")
                .matcher(Files.readString(ROOT.resolve("pom.xml")))
                .results()
                .forEach(property -> versions.put(letters(property.group(1)), property.group(2)));
        Map<String, String> rows = ROW.matcher(Files.readString(ROOT.resolve("README.md")))
                .results()
                .collect(Collectors.toMap(row -> letters(row.group(1)), row -> row.group(2)));
        assertThat(rows).hasSizeGreaterThan(8);
        assertThat(rows).allSatisfy((name, version) -> assertThat(versions).containsEntry(name, version));
    }
}
