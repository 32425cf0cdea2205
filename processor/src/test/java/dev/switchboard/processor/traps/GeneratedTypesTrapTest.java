package dev.switchboard.processor.traps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.processor.testing.Compiling;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What another processor generates in the first round is not there when ours first looks. To ask javac about such types
 * would make it remember wrong answers, and to skip them would lose handlers without a word: so the flow waits.
 */
class GeneratedTypesTrapTest {

    private static final String BASE = """
            package app;
            import dev.switchboard.sipgate.*;
            abstract class Base {
                @OnNewCall Hangup inherited() { return Hangup.now(); }
            }
            """;

    private static final String MENU_BASE = """
            package app;
            import dev.switchboard.sipgate.*;
            abstract class MenuBase implements Menu {
                @OnDtmf("1") Hangup inherited() { return Hangup.now(); }
            }
            """;

    @TempDir
    Path classes;

    @Test
    void handlersOfAGeneratedSuperclassOfTheFlowAreThere() throws Exception {
        Compiling compiling = Compiling.of("""
                        package app;
                        import dev.switchboard.CallFlow;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line extends Base {
                            @OnHangup void ended(String callId) {}
                        }
                        """).with(Generating.first("app.Base", BASE));

        try (Running line = Running.of("app.Line", compiling, classes)) {
            assertThat(line.post("event=newCall"))
                    .isEqualTo("<Response onHangup=\"https://pbx.example.com/calls/hangup\"><Hangup/></Response>");
        }
    }

    @Test
    void aSuperclassThatComesTwoRoundsLaterIsWaitedFor() throws Exception {
        Compiling compiling = Compiling.of("""
                        package app;
                        import dev.switchboard.CallFlow;
                        @CallFlow
                        final class Line extends Middle {}
                        """)
                .with(Generating.first("app.Middle", "package app; abstract class Middle extends Base {}")
                        .then("app.Base", BASE));

        try (Running line = Running.of("app.Line", compiling, classes)) {
            assertThat(line.post("event=newCall")).isEqualTo("<Response><Hangup/></Response>");
        }
    }

    @Test
    void aNestedTargetWithAGeneratedSuperclassIsATarget() throws Exception {
        Compiling compiling = Compiling.of("""
                        package app;
                        import dev.switchboard.CallFlow;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line {
                            @OnNewCall Gather<Choice> welcome() { return Gather.digits(1).into(new Choice()); }
                            final class Choice extends MenuBase {
                                @OnDtmf Reject other() { return Reject.busy(); }
                            }
                        }
                        """).with(Generating.first("app.MenuBase", MENU_BASE));

        try (Running line = Running.of("app.Line", compiling, classes)) {
            String answer = line.post("event=newCall");
            assertThat(line.enter(answer, "1")).isEqualTo("<Response><Hangup/></Response>");
            assertThat(line.enter(answer, "2")).isEqualTo("<Response><Reject reason=\"busy\"/></Response>");
        }
    }

    @Test
    void aTargetInAFileOfItsOwnWithAGeneratedSuperclassIsATarget() throws Exception {
        Compiling compiling = Compiling.of("""
                        package app;
                        import dev.switchboard.CallFlow;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line {
                            @OnNewCall Gather<Choice> welcome() { return Gather.digits(1).into(new Choice()); }
                        }
                        """, """
                        package app;
                        import dev.switchboard.sipgate.*;
                        final class Choice extends MenuBase {
                            @OnDtmf Reject other() { return Reject.busy(); }
                        }
                        """).with(Generating.first("app.MenuBase", MENU_BASE));

        try (Running line = Running.of("app.Line", compiling, classes)) {
            String answer = line.post("event=newCall");
            assertThat(line.enter(answer, "1")).isEqualTo("<Response><Hangup/></Response>");
            assertThat(line.enter(answer, "2")).isEqualTo("<Response><Reject reason=\"busy\"/></Response>");
        }
    }

    @Test
    void aGeneratedReturnTypeIsWaitedFor() throws Exception {
        Compiling compiling =
                Compiling.of("""
                        package app;
                        import dev.switchboard.CallFlow;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line {
                            @OnNewCall Gather<Choice> welcome() { return Gather.digits(1).into(new Choice()); }
                            @OnNewCall(direction = Direction.OUT) Beep beep() { return new Beep("high"); }
                        }
                        """).with(Generating.first("app.Choice", """
                                package app;
                                import dev.switchboard.sipgate.*;
                                final class Choice implements Menu {
                                    @OnDtmf Hangup any() { return Hangup.now(); }
                                }
                                """).then("app.Beep", """
                                package app;
                                import dev.switchboard.describe.*;
                                import dev.switchboard.sipgate.*;
                                @Element("Beep") record Beep(@Attribute("tone") String tone) implements CustomAction {}
                                """));

        try (Running line = Running.of("app.Line", compiling, classes)) {
            String answer = line.post("event=newCall");
            assertThat(line.enter(answer, "")).isEqualTo("<Response><Hangup/></Response>");
            assertThat(line.post("event=newCall&direction=out"))
                    .isEqualTo("<Response><Beep tone=\"high\"/></Response>");
        }
    }

    @Test
    void aGeneratedTypeInADescriptionOfTheSameCompilationIsWaitedFor() throws Exception {
        Compiling compiling =
                Compiling.of("""
                        package app;
                        import dev.switchboard.CallFlow;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line {
                            @OnNewCall Beep beep() { return new Beep(Tone.HIGH); }
                        }
                        """, """
                        package app;
                        import dev.switchboard.describe.*;
                        import dev.switchboard.sipgate.*;
                        @Element("Beep") record Beep(@Attribute("tone") Tone tone) implements CustomAction {}
                        """).with(Generating.first("app.Tone", "package app; enum Tone { HIGH, LOW }"));

        try (Running line = Running.of("app.Line", compiling, classes)) {
            assertThat(line.post("event=newCall")).isEqualTo("<Response><Beep tone=\"HIGH\"/></Response>");
        }
    }

    @Test
    void aGeneratedTypeInTheStateOfATargetIsWaitedFor() throws Exception {
        Compiling compiling =
                Compiling.of("""
                        package app;
                        import dev.switchboard.CallFlow;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line {
                            @OnNewCall Gather<Step> welcome() { return Gather.digits(1).into(new Step(Tone.LOW)); }
                        }
                        """, """
                        package app;
                        import dev.switchboard.sipgate.*;
                        record Step(Tone tone) implements Menu {
                            @OnDtmf Action any() { return tone == Tone.LOW ? Hangup.now() : Reject.busy(); }
                        }
                        """).with(Generating.first("app.Tone", "package app; enum Tone { HIGH, LOW }"));

        try (Running line = Running.of("app.Line", compiling, classes)) {
            assertThat(line.enter(line.post("event=newCall&callId=1"), "1"))
                    .isEqualTo("<Response><Hangup/></Response>");
        }
    }

    @Test
    void aTypeThatNobodyGeneratesIsJavacsToReport() {
        Compiling compiling = Compiling.of("""
                package app;
                import dev.switchboard.CallFlow;
                import dev.switchboard.sipgate.*;
                @CallFlow
                final class Line {
                    @OnNewCall Missing welcome() { return null; }
                    @OnHangup void ended(Absent callId) {}
                }
                """);

        assertThat(compiling.errors())
                .hasSize(2)
                .allMatch(error -> error.contains("cannot find symbol"))
                .noneMatch(error -> error.contains("[SWB"));
    }
}
