package dev.switchboard.processor.traps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.processor.testing.Compiling;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Handlers that a flow inherits from a jar have no parameter names, unless the jar was compiled with them. */
class InheritedHandlersTrapTest {

    private static final String BASE = """
            package base;
            import dev.switchboard.Bind;
            import dev.switchboard.sipgate.*;
            public abstract class Base {
                @OnNewCall public Action welcome(Party from, String callId) { return callId.isEmpty() ? null : Hangup.now(); }
                @OnHangup public void ended(HangupEvent event) {}
            }
            """;

    private static final String FLOW = """
            package app;
            import dev.switchboard.CallFlow;
            @CallFlow
            final class Line extends base.Base {}
            """;

    @TempDir
    Path directory;

    private Path jar;
    private Path classes;

    @BeforeEach
    void directories() {
        jar = directory.resolve("jar");
        classes = directory.resolve("classes");
    }

    private Compiling flow() {
        return Compiling.of(FLOW).classPath(jar);
    }

    private void jar(String source, String... options) throws IOException {
        Compiling.of(source).options(options).classesIn(jar);
    }

    @Test
    void theyAreCalledIfTheJarHasParameterNames() throws Exception {
        jar(BASE, "-parameters");

        try (Running line = Running.of("app.Line", flow(), classes, jar)) {
            assertThat(line.post("event=newCall&callId=1"))
                    .isEqualTo("<Response onHangup=\"https://pbx.example.com/calls/hangup\"><Hangup/></Response>");
        }
    }

    @Test
    void theyAreCalledIfTheJarHasDebugInformation() throws Exception {
        jar(BASE, "-g");

        try (Running line = Running.of("app.Line", flow(), classes, jar)) {
            assertThat(line.post("event=newCall&callId=1")).contains("<Hangup/>");
        }
    }

    @Test
    void withoutNamesTheMendIsSaidAtTheFlow() throws Exception {
        jar(BASE);

        assertThat(flow().errors())
                .singleElement()
                .asString()
                .startsWith("4:7 ")
                .contains("base.Base", "welcome", "-parameters", "@Bind(\"…\")", "[SWB213]");
    }

    @Test
    void withBindNoNamesAreNeeded() throws Exception {
        jar(BASE.replace("Party from, String callId", "@Bind(\"from\") Party a, @Bind(\"callId\") String callId"));

        try (Running line = Running.of("app.Line", flow(), classes, jar)) {
            assertThat(line.post("event=newCall&callId=1")).contains("<Hangup/>");
        }
    }

    @Test
    void whereSomeAreBoundTheOthersAreStillMissed() throws Exception {
        jar(BASE.replace("Party from, String callId", "@Bind(\"from\") Party a, String callId"));

        assertThat(flow().errors())
                .singleElement()
                .asString()
                .contains("base.Base", "welcome", "-parameters", "[SWB213]");
    }

    @Test
    void handlersOfATargetAreInheritedToo() throws Exception {
        jar("""
                package base;
                import dev.switchboard.sipgate.*;
                public abstract class Keys implements Menu {
                    @OnDtmf public Action any(String dtmf) { return dtmf.isEmpty() ? Reject.busy() : Hangup.now(); }
                }
                """, "-parameters");
        Compiling flow = Compiling.of("""
                        package app;
                        import dev.switchboard.CallFlow;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line {
                            @OnNewCall Gather<Keys> ask() { return Gather.digits(1).into(new Keys()); }
                            final class Keys extends base.Keys {}
                        }
                        """).classPath(jar);

        try (Running line = Running.of("app.Line", flow, classes, jar)) {
            String asked = line.post("event=newCall&callId=1");
            assertThat(line.enter(asked, "")).contains("<Reject reason=\"busy\"/>");
            assertThat(line.enter(asked, "5")).contains("<Hangup/>");
        }
    }

    @Test
    void anOverriddenHandlerIsCalledOnceAndAsTheOverriderSays() throws Exception {
        jar(BASE, "-parameters");
        Compiling overriding = overriding("@OnNewCall(direction = Direction.OUT) @Override");

        try (Running line = Running.of("app.Line", overriding, classes, jar)) {
            assertThat(line.post("event=newCall&callId=1")).doesNotContain("<Reject");
            assertThat(line.post("event=newCall&callId=1&direction=out")).contains("<Reject reason=\"busy\"/>");
        }
    }

    @Test
    void aHandlerThatIsOverriddenWithoutTheAnnotationIsNotLostWithoutAWord() throws Exception {
        jar(BASE, "-parameters");

        assertThat(overriding("@Override").errors())
                .singleElement()
                .asString()
                .startsWith("6:29 ")
                .contains("welcome");
    }

    private Compiling overriding(String annotations) {
        return Compiling.of("""
                        package app;
                        import dev.switchboard.CallFlow;
                        import dev.switchboard.sipgate.*;
                        @CallFlow
                        final class Line extends base.Base {
                            ANNOTATIONS public Action welcome(Party from, String callId) { return Reject.busy(); }
                        }
                        """.replace("ANNOTATIONS", annotations)).classPath(jar);
    }
}
