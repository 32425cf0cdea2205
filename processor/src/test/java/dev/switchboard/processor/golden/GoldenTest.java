package dev.switchboard.processor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.processor.testing.Flows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
                "Reception"
            })
    void generatedSourceIsAsBefore(String flow) throws IOException {
        Map<String, String> generated = Flows.compiling(flow).generated();
        String router = "com.example." + flow + "Router";
        assertThat(generated).containsOnlyKeys(router);
        Path golden = Flows.directory("goldens").resolve(flow + "Router.java");
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
