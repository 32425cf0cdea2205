package dev.switchboard.processor.traps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.processor.testing.Compiling;
import dev.switchboard.runtime.Observation.Outcome;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sealed interface of verbs forbids the user's own, so it has a door; what comes through unannounced is refused. */
class OwnVerbTrapTest {

    private static final String BEEP = """
            package tones;
            import dev.switchboard.describe.*;
            import dev.switchboard.sipgate.*;
            import java.util.*;
            @Element("Beep")
            public record Beep(@Child List<Tone> tones, @Attribute(value = "times", omit = "1") int times) implements CustomAction {
                @Element("Tone") public record Tone(@Text String note) {}
            }
            """;

    private static final String FLOW = """
            package app;
            import dev.switchboard.CallFlow;
            import dev.switchboard.sipgate.*;
            import java.util.*;
            import tones.Beep;
            @CallFlow
            final class Line {
                @OnNewCall Action any(String callId) {
                    return switch (callId) {
                        case "custom" -> new Beep(List.of(new Beep.Tone("c"), new Beep.Tone("<e>")), 2);
                        case "unknown" -> new Unknown();
                        default -> Hangup.now();
                    };
                }
                @OnNewCall(direction = Direction.OUT) Optional<Beep> beep() {
                    return Optional.of(new Beep(List.of(), 1));
                }
                @OnHangup void ended() {}
                record Unknown() implements CustomAction {}
            }
            """;

    private static final String START = "<Response onHangup=\"https://pbx.example.com/calls/hangup\"";

    @TempDir
    Path directory;

    private static void speaks(Running line) {
        assertThat(line.post("event=newCall&callId=custom"))
                .isEqualTo(START + "><Beep times=\"2\"><Tone>c</Tone><Tone>&lt;e&gt;</Tone></Beep></Response>");
        assertThat(line.post("event=newCall&direction=out")).isEqualTo(START + "><Beep/></Response>");
        assertThat(line.post("event=newCall&callId=other")).isEqualTo(START + "><Hangup/></Response>");
    }

    @Test
    void aVerbOfTheSameCompilationIsWritten() throws Exception {
        try (Running line = Running.of("app.Line", Compiling.of(BEEP, FLOW), directory)) {
            speaks(line);
        }
    }

    @Test
    void aVerbInAJarIsWritten() throws Exception {
        Path jar = Compiling.of(BEEP).classesIn(directory.resolve("jar"));
        Compiling flow = Compiling.of(FLOW).classPath(jar);

        try (Running line = Running.of("app.Line", flow, directory.resolve("flow"), jar)) {
            speaks(line);
        }
    }

    @Test
    void aVerbThatNoHandlerNamesIsRefusedAndTheCallGoesOn() throws Exception {
        try (Running line = Running.of("app.Line", Compiling.of(BEEP, FLOW), directory)) {
            assertThat(line.post("event=newCall&callId=unknown")).isEqualTo(START + "/>");
            assertThat(line.last().outcome()).isEqualTo(Outcome.FAULT);
            assertThat(line.last().detail()).isEqualTo("the handler's answer cannot be written");
            assertThat(line.last().status()).isEqualTo(200);
            assertThat(line.last().cause())
                    .hasValueSatisfying(cause -> assertThat(cause)
                            .hasMessageStartingWith("Action of an unexpected class: app.Line$Unknown ("));
        }
    }

    @Test
    void aTargetOfAnotherFlowIsRefusedAndTheCallGoesOn() throws Exception {
        Compiling compiling = Compiling.of("""
                package app;
                import dev.switchboard.CallFlow;
                import dev.switchboard.sipgate.*;
                @CallFlow
                final class Line implements Menu {
                    @OnNewCall Gather<? extends Menu> ask() { return Gather.digits(1).into(new Elsewhere()); }
                    @OnDtmf void any() {}
                }
                """, """
                package app;
                import dev.switchboard.sipgate.*;
                final class Elsewhere implements Menu {
                    @OnDtmf void any() {}
                }
                """);

        try (Running line = Running.of("app.Line", compiling, directory)) {
            assertThat(line.post("event=newCall")).isEqualTo("<Response/>");
            assertThat(line.last().detail()).isEqualTo("the handler's answer cannot be written");
        }
    }

    @Test
    void whatTheFirstCharactersOfAnAnswerAreIsNotSentIfTheRestIsRefused() throws Exception {
        Compiling compiling = Bell.and("""
                package app;
                import bell.*;
                import dev.switchboard.CallFlow;
                import java.util.*;
                @CallFlow
                final class Line {
                    @OnRing Group ring() {
                        return new Group(List.of(new Connect(new Sip("a\\0b", Optional.empty()), 1)), List.of());
                    }
                }
                """);

        try (Running line = Running.of("app.Line", compiling, directory)) {
            assertThat(List.of(line.post("kind=ring&id=1"), line.last().detail()))
                    .containsExactly("<Answer/>", "the handler's answer cannot be written");
        }
    }
}
