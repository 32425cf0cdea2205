package dev.switchboard.processor.traps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.processor.testing.Compiling;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What class files keep of descriptions is not what sources say: the flow must come out the same from both. */
class DescriptionsInJarsTrapTest {

    @TempDir
    Path jar;

    private Compiling desk() {
        return Bell.unclaimed(Compiling.of(Bell.DESK)).classPath(jar);
    }

    @Test
    void aProviderInAJarGivesTheSameRouterAsItsSources() throws Exception {
        String fromSources = Bell.and(Bell.DESK).generated().get("app.DeskRouter");
        Bell.in(jar);

        assertThat(desk().generated()).containsOnlyKeys("app.DeskRouter").containsValue(fromSources);
    }

    @Test
    void aJarWithDebugInformationAndParameterNamesGivesTheSame() throws Exception {
        String fromSources = Bell.and(Bell.DESK).generated().get("app.DeskRouter");
        Bell.in(jar, "-g", "-parameters");

        assertThat(desk().generated()).containsOnlyKeys("app.DeskRouter").containsValue(fromSources);
    }

    @Test
    void theRouterOfAProviderInAJarRuns() throws Exception {
        Bell.in(jar);

        try (Running running = Running.of("app.Desk", desk(), jar.resolve("flow"), jar)) {
            assertThat(running.post("kind=ring&id=1&user=boss"))
                    .isEqualTo("<Answer onEnd=\"https://pbx.example.com/calls/end\"/>");
            assertThat(running.post("kind=end&id=1&after=3")).isEqualTo("<Answer/>");
            assertThat(running.last().handler()).isEqualTo("Desk.end");
        }
    }

    @Test
    void aNounThatIsMissingBehindAJarIsReportedAtTheFlow() throws Exception {
        Bell.in(jar);
        Files.delete(jar.resolve("bell/Sip.class"));

        assertThat(desk().errors())
                .filteredOn(error -> error.contains("[SWB"))
                .singleElement()
                .asString()
                .startsWith("7:14 ")
                .contains("bell.Connect", "bell.Sip", "cannot be found");
    }

    @Test
    void aProtocolThatIsMissingBehindAJarIsReportedAtTheFlow() throws Exception {
        Bell.in(jar);
        Files.delete(jar.resolve("bell/Bell.class"));

        assertThat(desk().errors())
                .filteredOn(error -> error.contains("[SWB"))
                .singleElement()
                .asString()
                .contains("bell.Bell", "cannot be found");
    }

    @Test
    void aRootThatIsMissingBehindAJarIsReportedAtTheFlow() throws Exception {
        Bell.in(jar);
        Files.delete(jar.resolve("bell/Answer.class"));

        assertThat(Bell.unclaimed(Compiling.of("""
                                package app;
                                import bell.*;
                                import dev.switchboard.CallFlow;
                                @CallFlow
                                public final class Desk {
                                    @OnRing void ring(String id) {}
                                }
                                """)).classPath(jar).errors())
                .singleElement()
                .asString()
                .contains("bell.Answer", "cannot be found", "[SWB");
    }
}
