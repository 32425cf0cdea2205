package dev.switchboard.processor.traps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.processor.testing.Compiling;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compilers give the members of a class in orders of their own, so no order of members may show in what is written. */
class OrderTrapTest {

    private static final List<String> MEMBERS = List.of(
            "@OnNewCall Gather<Choice> ask(Party from) { return Gather.digits(1).into(new Choice()); }",
            "@OnNewCall(direction = Direction.OUT) Optional<Action> out(NewCallEvent event) { return Optional.empty(); }",
            "@OnAnswer(direction = Direction.IN) void answeredIn(String callId) {}",
            "@OnAnswer(direction = Direction.OUT) void answeredOut(String callId, Party to) {}",
            "@OnHangup void ended(String cause) {}",
            "@OnHangup(cause = HangupCause.BUSY) void busy(Optional<String> xcid) {}",
            "@OnHangup(cause = HangupCause.BUSY, direction = Direction.OUT) void busyOut() {}",
            "final class Choice implements Menu {"
                    + "@OnDtmf(\"1\") Dial one() { return Dial.voicemail(); }"
                    + "@OnDtmf(\"2\") Gather<Zero> two() { return Gather.digits(1).into(new Zero()); }"
                    + "@OnDtmf({\"7\", \"3\"}) Gather<Step> more() { return Gather.digits(1).into(new Step(1, true)); }"
                    + "}",
            "final class Zero implements Menu { @OnDtmf Hangup any() { return Hangup.now(); } }",
            "record Step(int count, boolean last) implements Menu { @OnDtmf DtmfResponse any(Line line) { return null; } }");

    @TempDir
    Path classes;

    private static String router(List<String> members) throws Exception {
        return Compiling.of("""
                        package app;
                        import dev.switchboard.CallFlow;
                        import dev.switchboard.sipgate.*;
                        import java.util.*;
                        @CallFlow
                        final class Line {
                            MEMBERS
                        }
                        """.replace("MEMBERS", String.join("\n", members)))
                .generated()
                .get("app.LineRouter");
    }

    @Test
    void theOrderOfMembersDoesNotShow() throws Exception {
        String expected = router(MEMBERS);

        for (int seed = 0; seed < 8; seed++) {
            List<String> shuffled = new ArrayList<>(MEMBERS);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(router(shuffled)).as("order %d", seed).isEqualTo(expected);
        }
    }

    @Test
    void theOrderOfFilesDoesNotShow() throws Exception {
        String expected = Bell.and(Bell.DESK).generated().get("app.DeskRouter");
        List<String> sources = new ArrayList<>(List.of(Bell.SOURCES));
        sources.add(Bell.DESK);

        for (int seed = 0; seed < 4; seed++) {
            Collections.shuffle(sources, new Random(seed));
            assertThat(Bell.unclaimed(Compiling.of(sources.toArray(String[]::new)))
                            .generated())
                    .as("order %d", seed)
                    .containsEntry("app.DeskRouter", expected);
        }
    }

    @Test
    void aChildBeforeAnAttributeIsWrittenAfterIt() throws Exception {
        Compiling compiling = Compiling.of("""
                package app;
                import dev.switchboard.CallFlow;
                import dev.switchboard.sipgate.*;
                import java.util.*;
                @CallFlow
                final class Line implements Menu {
                    @OnNewCall Beep beep() { return new Beep(new Beep.Tone("c"), "low", List.of(new Beep.Pitch("high")), this, "last"); }
                    @OnDtmf void any() {}
                }
                """, """
                package app;
                import dev.switchboard.describe.*;
                import dev.switchboard.sipgate.*;
                import java.util.*;
                @Element("Beep")
                record Beep(
                        @Child Tone tone,
                        @Attribute("first") String first,
                        @Child List<Pitch> pitches,
                        @CallbackUrl(attribute = "url", event = DtmfEvent.class) Menu menu,
                        @Attribute("last") String last) implements CustomAction {
                    @Element("Tone") record Tone(@Text String note) {}
                    @Element("Pitch") record Pitch(@Text String level) {}
                }
                """);

        try (Running line = Running.of("app.Line", compiling, classes)) {
            assertThat(line.post("event=newCall"))
                    .isEqualTo("<Response><Beep first=\"low\" url=\"https://pbx.example.com/calls/Line\" last=\"last\">"
                            + "<Tone>c</Tone><Pitch>high</Pitch></Beep></Response>");
        }
    }
}
