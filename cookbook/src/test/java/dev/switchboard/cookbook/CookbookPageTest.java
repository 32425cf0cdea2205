package dev.switchboard.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code docs/cookbook.md} shows what is compiled here, all of it, and names each sample of sipgate's. */
class CookbookPageTest {

    private static final Path ROOT = Path.of(System.getProperty("switchboard.root", ".."));
    private static final String SOURCES = "cookbook/src/main/java/dev/switchboard/cookbook/";
    private static final Pattern BLOCK = Pattern.compile(
            "(?ms)^\\[(\\w+)\\.java]\\(\\.\\./" + Pattern.quote(SOURCES) + "\\1\\.java\\)\n\n```java\n(.*?)^```$");

    private static String page() throws IOException {
        return Files.readString(ROOT.resolve("docs/cookbook.md"));
    }

    /** The recipes as they are compiled, without package and imports. */
    private static Map<String, String> recipes() throws IOException {
        try (Stream<Path> sources = Files.list(ROOT.resolve(SOURCES))) {
            return sources.filter(source -> !source.endsWith("package-info.java"))
                    .collect(Collectors.toMap(
                            source -> source.getFileName().toString().replace(".java", ""),
                            CookbookPageTest::withoutPackageAndImports));
        }
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
    void showsEachRecipeOnceBelowALinkToItsSource() throws IOException {
        Map<String, String> shown = BLOCK.matcher(page())
                .results()
                .collect(Collectors.toMap((MatchResult found) -> found.group(1), found -> found.group(2)));
        assertThat(shown).isEqualTo(recipes());
    }

    @Test
    void showsNoOtherCode() throws IOException {
        assertThat(page().lines().filter(line -> line.startsWith("```") && line.length() > 3))
                .containsOnly("```java")
                .hasSize(recipes().size());
    }

    /** Each is named where a recipe is shown. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "`io-labs-complex-ivr`",
                "`io-labs-telephone-status-request`",
                "`io-labs-time-controlled-callback`",
                "`io-labs-webhook-call-statistics`",
                "`io-labs-webhook-who-is-calling`",
                "`io-labs-webhook-slack-integration`",
                "`webhook-demo`",
                "`sipgateio-intelligent-routing`",
                "`sipgateio-ml-routing`",
                "`mastermind`",
                "`io-labs-crm-example`",
                "`io-labs-hue-integration`",
                "`ikea-display-call-stats`",
                "`io-labs-grafana-call-statistics`",
                "\"gather\" of `sipgateio-node-examples`",
                "\"log\" of `sipgateio-node-examples`",
                "\"play\" of `sipgateio-node-examples`",
                "\"play and hang up\" of `sipgateio-node-examples`",
                "\"play and transfer\" of `sipgateio-node-examples`",
                "\"redirect\" of `sipgateio-node-examples`",
                "\"reject\" of `sipgateio-node-examples`",
                "\"voicemail\" of `sipgateio-node-examples`"
            })
    void namesTheSample(String sample) throws IOException {
        List<String> sections = Stream.of(page().split("(?m)^## ")).skip(1).toList();
        assertThat(sections)
                .filteredOn(section -> section.contains(sample))
                .singleElement()
                .satisfies(section -> assertThat(BLOCK.matcher(section).find()).isTrue());
    }

    /** So that nobody looks for a test in vain. */
    @Test
    void everyFlowIsDrivenThroughItsRouter() throws IOException {
        String tests;
        try (Stream<Path> files = Files.list(ROOT.resolve(SOURCES.replace("main", "test")))) {
            tests = files.map(CookbookPageTest::withoutPackageAndImports).collect(Collectors.joining());
        }
        assertThat(recipes().entrySet().stream()
                        .filter(recipe -> recipe.getValue().contains("@CallFlow")))
                .isNotEmpty()
                .allSatisfy(recipe -> assertThat(tests).contains(recipe.getKey() + "Router.create("));
    }
}
