package dev.switchboard.sample.observe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What {@code docs/observability.md} shows is what the tests run. */
class ObservabilityPageTest {

    private static final Path ROOT = Path.of(System.getProperty("switchboard.root", ".."));
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```java\n(.*?)^```$");

    @Test
    void showsTheRecipesAsTheyAreCompiled() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/observability.md"));

        List<String> blocks = BLOCK.matcher(page)
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
        assertThat(blocks).containsExactly(shown("ObservedLine"), shown("CallMetrics"), shown("CallSpans"));
    }

    private static String shown(String type) throws IOException {
        Path source = ROOT.resolve("sample-app/src/test/java/dev/switchboard/sample/observe/" + type + ".java");
        return Files.readString(source)
                .replaceAll("(?m)^(?:package|import) .*\n", "")
                .stripLeading();
    }
}
