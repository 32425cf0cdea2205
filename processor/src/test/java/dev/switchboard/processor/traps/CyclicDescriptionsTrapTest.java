package dev.switchboard.processor.traps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.processor.testing.Compiling;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Descriptions are a cycle: event, reply, verb, callback URL, event. Eager reading finds half-built parts, or never ends. */
class CyclicDescriptionsTrapTest {

    @TempDir
    Path classes;

    @Test
    void aVerbThatLeadsBackToItsEventIsWritten() throws Exception {
        try (Running desk = Running.of("app.Desk", Bell.and(Bell.DESK), classes)) {
            assertThat(desk.post("kind=ring&id=1&who=Eve&user[]=a&users=b&X_k=v"))
                    .matches("<Answer onEnd=\"https://pbx.example.com/calls/end\"><Group colours=\"rot,rot\">"
                            + "<Connect tries=\"2\"><Sip url=\"https://pbx.example.com/calls/Ada[^\"]*\""
                            + " status=\"https://pbx.example.com/calls/Ada[^\"]*\">1Eve\\[a, b]nobody\\{k=v}</Sip></Connect>"
                            + "<Connect><Sip status=\"https://pbx.example.com/calls/Quiet[^\"]*\">quiet</Sip></Connect>"
                            + "<Connect><Sip>none</Sip></Connect></Group></Answer>");
        }
    }

    @Test
    void anElementInItselfIsWritten() throws Exception {
        Compiling compiling = Compiling.of("""
                package app;
                import dev.switchboard.CallFlow;
                import dev.switchboard.sipgate.*;
                @CallFlow
                final class Line {
                    @OnNewCall Box box() { return new Box(java.util.List.of(new Box(java.util.List.of()))); }
                }
                """, """
                package app;
                import dev.switchboard.describe.*;
                import dev.switchboard.sipgate.*;
                @Element("Box") record Box(@Child java.util.List<Box> boxes) implements CustomAction {}
                """);

        try (Running line = Running.of("app.Line", compiling, classes)) {
            assertThat(line.post("event=newCall")).isEqualTo("<Response><Box><Box/></Box></Response>");
        }
    }

    @Test
    void aGroupOfParametersInItselfIsAMistakeWithAPlace() {
        Compiling compiling = Compiling.of("""
                package app;
                import dev.switchboard.describe.*;
                @Protocol(initial = Ring.class, deadlineMillis = 1)
                final class Circle {}
                """, """
                package app;
                import dev.switchboard.describe.*;
                @Event(protocol = Circle.class, name = "ring", reply = Root.class)
                record Ring(@Param("id") String id, @Embedded Ring again) {}
                """, """
                package app;
                import dev.switchboard.describe.*;
                @Element("Root") record Root() {}
                """);

        assertThat(compiling.errors())
                .singleElement()
                .asString()
                .startsWith("4:52 ")
                .contains("again", "[SWB");
    }

    @Test
    void aGroupOfAttributesInItselfIsAMistakeWithAPlace() {
        Compiling compiling = Compiling.of("""
                package app;
                import dev.switchboard.describe.*;
                import java.util.Optional;
                record Style(@Attribute("voice") String voice, @Child Optional<Style> inner) {}
                """, """
                package app;
                import dev.switchboard.describe.*;
                @Element("Say") record Say(@Child Style style, @Child Style again, @Text String text) {}
                """);

        assertThat(compiling.errors())
                .isNotEmpty()
                .allSatisfy(error ->
                        assertThat(error).startsWith("3:").contains("Say").contains("[SWB5"));
    }

    @Test
    void inheritanceInACircleIsJavacsToReport() {
        Compiling compiling = Compiling.of("""
                package app;
                import dev.switchboard.CallFlow;
                import dev.switchboard.sipgate.*;
                @CallFlow
                class Line extends Line {
                    @OnNewCall Hangup welcome() { return Hangup.now(); }
                }
                """);

        assertThat(compiling.errors())
                .anyMatch(error -> error.contains("cyclic inheritance"))
                .noneMatch(error -> error.contains("[SWB"));
    }
}
