package dev.switchboard.processor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.processor.testing.Compiling;
import dev.switchboard.processor.testing.Containers;
import dev.switchboard.processor.testing.Flows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The generated source of each flow, to the byte. {@code mvn verify -Dswitchboard.goldens.rewrite} rewrites the files; a
 * continuous build must not.
 */
class GoldenTest {

    private static final String REWRITE = "switchboard.goldens.rewrite";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OneHandler",
                "HelloLine",
                "EveryEvent",
                "TwoLevels",
                "Memory",
                "Subset",
                "Desk",
                "Bells",
                "Reception",
                "Promises"
            })
    void generatedSourceIsAsBefore(String flow) throws IOException {
        isAsBefore(Flows.compiling(flow), flow, Flows.directory("goldens"));
    }

    /** Between them: all that a component may ask its settings for, and nothing but what it cannot do without. */
    @ParameterizedTest
    @CsvSource({"spring, Reception", "jakarta, OneHandler"})
    void aComponentIsAsBefore(String container, String flow) throws IOException {
        isAsBefore(
                Containers.components(container, Flows.compiling(flow)),
                flow,
                Flows.directory("goldens").resolve(container));
    }

    private static void isAsBefore(Compiling compiling, String flow, Path directory) throws IOException {
        Map<String, String> generated = compiling.generated();
        String router = "com.example." + flow + "Router";
        assertThat(generated).containsOnlyKeys(router);
        Path golden = directory.resolve(flow + "Router.java");
        if (System.getProperty(REWRITE) != null) {
            assertThat(System.getenv("CI"))
                    .as("a continuous build must not rewrite goldens")
                    .isNull();
            Files.writeString(golden, generated.get(router));
        }
        assertThat(generated.get(router)).isEqualTo(Flows.read(golden));
    }

    @Test
    void aSecondCompilationGivesTheSameBytes() throws IOException {
        assertThat(Flows.compiling("Desk", "Memory").generated())
                .isEqualTo(Flows.compiling("Memory", "Desk").generated());
    }
}
