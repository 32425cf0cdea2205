package dev.switchboard.processor.traps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.processor.testing.Compiling;
import java.nio.file.Path;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same sources give the same bytes: on another day, on another machine, alone or beside others. */
class ReproducibleTrapTest {

    private static final String LINE = """
            package app;
            import dev.switchboard.*;
            import dev.switchboard.sipgate.*;
            import java.time.Duration;
            @CallFlow
            public final class InitialLine {
                @OnNewCall Gather<IstImMenu> ask(Direction direction) { return Gather.digits(1).into(new IstImMenu(1, Duration.ZERO, Title.IRIS)); }
                @OnHangup(cause = {HangupCause.CANCEL, HangupCause.BUSY}) void missed(HangupCause cause) {}
                enum Title { IRIS, ilk }
                @Route("in-it.i") record IstImMenu(int iI, Duration waIting, Title tItle) implements Menu {
                    @OnDtmf({"1", "2"}) Hangup input(String dtmf) { return Hangup.now(); }
                    @OnDtmf Reject illegal() { return Reject.busy(); }
                }
            }
            """;

    private static final String OTHER = """
            package app;
            import dev.switchboard.CallFlow;
            import dev.switchboard.sipgate.*;
            @CallFlow
            public final class Other {
                @OnNewCall Hangup any() { return Hangup.now(); }
            }
            """;

    @TempDir
    Path directory;

    @Test
    void twoCompilationsGiveTheSame() throws Exception {
        assertThat(Compiling.of(LINE).generated()).isEqualTo(Compiling.of(LINE).generated());
    }

    @Test
    void locales() throws Exception {
        Map<String, String> expected = Compiling.of(LINE).generated();
        Locale before = Locale.getDefault();
        try {
            for (String tag : new String[] {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-nu-thai", "de-DE"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(Compiling.of(LINE).generated()).as(tag).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void itHoldsNoDateAndNoPath() throws Exception {
        TimeZone before = TimeZone.getDefault();
        String router;
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            router = Compiling.of(LINE).generated().get("app.InitialLineRouter");
        } finally {
            TimeZone.setDefault(before);
        }

        assertThat(router)
                .doesNotContain(
                        Integer.toString(Year.now(java.time.ZoneId.of("UTC")).getValue()))
                .doesNotContain(System.getProperty("user.dir"))
                .doesNotContain(System.getProperty("user.name") + "@")
                .doesNotContain(System.getProperty("java.version"))
                .doesNotContain("\r")
                .doesNotContain("\t")
                .endsWith("}\n");
    }

    @Test
    void aFlowThatIsCompiledAloneGivesTheSameAsBesideOthers() throws Exception {
        Map<String, String> both = Compiling.of(OTHER, LINE).generated();
        Path classes = Compiling.of(OTHER, LINE).classesIn(directory);

        assertThat(both).containsOnlyKeys("app.InitialLineRouter", "app.OtherRouter");
        // javac warns that the router of the last build is there.
        assertThat(Bell.unclaimed(Compiling.of(LINE)).classPath(classes).generated())
                .containsExactly(Map.entry("app.InitialLineRouter", both.get("app.InitialLineRouter")));
        assertThat(Bell.unclaimed(Compiling.of(OTHER)).classPath(classes).generated())
                .containsExactly(Map.entry("app.OtherRouter", both.get("app.OtherRouter")));
    }

    @Test
    void aFlowWhoseTargetsComeFromTheLastBuildGivesTheSame() throws Exception {
        String[] targets = {"""
            package app;
            import dev.switchboard.sipgate.*;
            public final class Choice implements Menu {
                @OnDtmf("2") public Gather<Step> two(String dtmf) { return Gather.digits(1).into(new Step(2, "x")); }
                @OnDtmf public Hangup any() { return Hangup.now(); }
            }
            """, """
            package app;
            import dev.switchboard.sipgate.*;
            public record Step(int count, String text) implements Menu {
                @OnDtmf public Hangup any(DtmfEvent event) { return Hangup.now(); }
            }
            """};
        String flow = """
                package app;
                import dev.switchboard.CallFlow;
                import dev.switchboard.sipgate.*;
                @CallFlow
                public final class Line {
                    @OnNewCall Gather<Choice> ask() { return Gather.digits(1).into(new Choice()); }
                }
                """;
        Map<String, String> together = Compiling.of(
                        Stream.concat(Stream.of(targets), Stream.of(flow)).toArray(String[]::new))
                .generated();
        Path classes = Compiling.of(targets).options("-parameters").classesIn(directory);

        assertThat(Compiling.of(flow).classPath(classes).generated()).isEqualTo(together);
    }
}
