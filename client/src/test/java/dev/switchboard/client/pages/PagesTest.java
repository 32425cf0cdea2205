package dev.switchboard.client.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages show compiles. */
class PagesTest {

    private static final Path ROOT = Path.of(System.getProperty("switchboard.root", ".."));
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```java\n(.*?)^```$");

    private static final String BEFORE = """
            import static org.assertj.core.api.Assertions.assertThat;
            import dev.switchboard.client.*;
            import dev.switchboard.client.calls.*;
            import dev.switchboard.client.contacts.*;
            import dev.switchboard.client.history.*;
            import dev.switchboard.client.numbers.*;
            import dev.switchboard.client.rtcm.*;
            import dev.switchboard.client.users.*;
            import dev.switchboard.fake.*;
            import dev.switchboard.sipgate.*;
            import dev.switchboard.sound.*;
            import java.net.URI;
            import java.nio.file.*;
            import java.time.*;
            import java.util.*;
            import java.util.concurrent.*;
            import java.util.stream.*;
            class Snippet {
                static SipgateClient sipgate;
                static String token;
                static void log(String line) {}
                static void callYourCodeWith(SipgateClient client) {}
            """;

    @TempDir
    private Path classes;

    static Stream<String> blocks() throws IOException {
        Stream<String> readme = in("README.md").filter(block -> block.startsWith("SipgateClient "));
        return Stream.of(readme, in("docs/rest-client.md"), in("docs/announcements.md"))
                .flatMap(all -> all);
    }

    private static Stream<String> in(String page) throws IOException {
        return BLOCK.matcher(Files.readString(ROOT.resolve(page))).results().map((MatchResult found) -> found.group(1));
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void compiles(String block) {
        String members = block.startsWith("@") ? block : "void statements() throws Exception {\n" + block + "}\n";
        SimpleJavaFileObject source = new SimpleJavaFileObject(URI.create("string:///Snippet.java"), Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return BEFORE + members + "}\n";
            }
        };
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        boolean compiled = javac.getTask(
                        said,
                        null,
                        null,
                        List.of(
                                "-proc:none",
                                "-classpath",
                                System.getProperty("java.class.path"),
                                "-d",
                                classes.toString()),
                        null,
                        List.of(source))
                .call();
        assertThat(compiled).as(said.toString()).isTrue();
    }
}
