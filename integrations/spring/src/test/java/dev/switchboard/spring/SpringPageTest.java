package dev.switchboard.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/spring.md} shows what is compiled here, and explains each property. */
class SpringPageTest {

    private static final Path ROOT = Path.of(System.getProperty("switchboard.root", "../.."));
    private static final Pattern CLASS = Pattern.compile("(?ms)^```java\n(@.*?^})\n```$");
    private static final Pattern PROPERTY = Pattern.compile("\"name\": \"(switchboard\\.[^\"]+)\"");

    private static String page() throws IOException {
        return Files.readString(ROOT.resolve("docs/spring.md"));
    }

    @Test
    void theClassesAreCompiledHere() throws IOException {
        List<String> shown =
                CLASS.matcher(page()).results().map(found -> found.group(1)).toList();
        Path sources = ROOT.resolve("integrations/spring/src/test/java/com/example/phone");

        assertThat(shown)
                .containsExactly(
                        code(sources.resolve("SupportLine.java")), code(sources.resolve("SupportLineTest.java")));
    }

    private static String code(Path source) throws IOException {
        return Files.readString(source)
                .replaceAll("(?m)^(?:package|import) .*\n", "")
                .strip();
    }

    @Test
    void eachPropertyIsExplained() throws IOException {
        String metadata;
        try (InputStream in =
                SwitchboardProperties.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
            metadata = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        Stream<String> known = PROPERTY.matcher(metadata)
                .results()
                .map((MatchResult found) -> found.group(1).replace("switchboard.flows", "switchboard.flows.*.path"));

        assertThat(known.toList())
                .hasSizeGreaterThan(5)
                .allSatisfy(name -> assertThat(page()).contains("`" + name + "`"));
    }
}
