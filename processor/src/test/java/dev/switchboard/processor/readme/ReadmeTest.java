package dev.switchboard.processor.readme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.processor.testing.Compiling;
import dev.switchboard.processor.testing.Flows;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README shows is what the tests compile and what the processor writes. */
class ReadmeTest {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\n(.*?)^```$");

    private static Stream<String> blocks(String language) {
        return blocks("README.md", language);
    }

    private static Stream<String> blocks(String page, String language) {
        Matcher block = BLOCK.matcher(Flows.read(Flows.root().resolve(page)));
        return block.results().filter(found -> found.group(1).equals(language)).map(found -> found.group(2));
    }

    @Test
    void startsWithOneCommandToRunTheSampleAndOneToTest() {
        List<String> commands = blocks("sh").limit(2).toList();
        assertThat(commands).containsExactly("mvn -q -Psample verify\n", "mvn verify\n");
    }

    @Test
    void showsTheFlowThatTheTestsCompile() {
        assertThat(blocks("java")).contains(withoutPackageAndImports(Flows.source("HelloLine")));
    }

    @Test
    void showsTheGeneratedRouter() {
        String golden = Flows.read(Flows.directory("goldens").resolve("HelloLineRouter.java"));
        int start = golden.indexOf("    @Override\n    protected Reply answer(");
        int end = golden.indexOf("\n    @Override\n    protected Reply nothing(");
        assertThat(blocks("java")).contains(golden.substring(start, end));
    }

    @Test
    void showsHowToPlugItIn() throws IOException {
        assertThat(Flows.compiling("HelloLine", "HelloMain").generated())
                .containsOnlyKeys("com.example.HelloLineRouter");
        assertThat(blocks("java")).contains(withoutPackageAndImports(Flows.source("HelloMain")));
    }

    @Test
    void itsPiecesOfAFlowCompileInTheFlow() {
        List<String> pieces = blocks("java")
                .filter(block ->
                        Stream.of("@OnFault", "@OnAnswer", "record Pin").anyMatch(block::startsWith))
                .toList();
        assertThat(pieces).hasSize(3);
        String flow = Flows.source("HelloLine");
        String more = flow.substring(0, flow.lastIndexOf('}')) + """
                interface Crm {
                    CompletionStage<Void> show(Party caller, Party answering);
                }
                Crm crm = (caller, answering) -> null;
                """ + String.join("\n", pieces) + "}\n";
        assertThat(Compiling.of(more.replace("import dev.switchboard.CallFlow;", """
                        import dev.switchboard.CallFlow;
                        import dev.switchboard.OnFault;
                        import dev.switchboard.sipgate.Action;
                        import dev.switchboard.sipgate.OnAnswer;
                        import java.util.concurrent.CompletionStage;
                        """))
                        .errors())
                .isEmpty();
    }

    @Test
    void theSecurityPageShowsASecondFactor() throws IOException {
        assertThat(Flows.compiling("HelloLine", "SecureMain").generated())
                .containsOnlyKeys("com.example.HelloLineRouter");
        assertThat(blocks("docs/security.md", "java")).contains(withoutPackageAndImports(Flows.source("SecureMain")));
    }

    @Test
    void theSecurityPagesOtherCodeCompiles() {
        List<String> snippets = blocks("docs/security.md", "java")
                .filter(block -> block.startsWith("CallRouter router"))
                .toList();
        assertThat(snippets)
                .hasSize(2)
                .allSatisfy(snippet -> assertThat(Compiling.of(Flows.source("HelloLine"), """
                        package com.example;
                        import dev.switchboard.runtime.*;
                        import dev.switchboard.runtime.verify.*;
                        class Snippet {
                            CallRouter router(BaseUrl baseUrl) {
                                %s
                                return router;
                            }
                        }
                        """.formatted(snippet))
                                .errors())
                        .isEmpty());
    }

    private static String withoutPackageAndImports(String source) {
        return source.replaceAll("(?m)^(?:package|import) .*\n", "").stripLeading();
    }
}
