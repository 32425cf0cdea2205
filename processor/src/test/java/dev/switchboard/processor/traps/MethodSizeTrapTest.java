package dev.switchboard.processor.traps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.processor.testing.Compiling;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** HotSpot does not compile methods above 8,000 bytes, and javac refuses those above 65,535: large flows are split. */
class MethodSizeTrapTest {

    private static final int LARGEST = 8_000;

    @TempDir
    Path classes;

    private static String repeated(int count, java.util.function.IntFunction<String> text) {
        return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining("\n"));
    }

    private void noMethodIsTooLarge() throws IOException {
        for (ClassFiles.ClassFile file : ClassFiles.below(classes)) {
            if (file.name().contains("Router")) {
                Map<String, Integer> sizes = file.codeSizes();
                assertThat(sizes)
                        .isNotEmpty()
                        .allSatisfy(
                                (method, size) -> assertThat(size).as(method).isLessThanOrEqualTo(LARGEST));
            }
        }
    }

    @Test
    void aThousandInputs() throws Exception {
        String handlers = repeated(
                40,
                handler -> "@OnDtmf({"
                        + IntStream.range(0, 25)
                                .mapToObj(i -> "\"%03d\"".formatted(handler + 40 * i))
                                .collect(Collectors.joining(", "))
                        + "}) Hangup handler" + handler + "(String dtmf) { return Hangup.now(); }");
        Compiling compiling = Compiling.of("""
                package app;
                import dev.switchboard.CallFlow;
                import dev.switchboard.sipgate.*;
                @CallFlow
                final class Line implements Menu {
                    @OnNewCall Gather<Line> ask() { return Gather.digits(3).into(this); }
                    HANDLERS
                    @OnDtmf Reject other() { return Reject.busy(); }
                }
                """.replace("HANDLERS", handlers));

        try (Running line = Running.of("app.Line", compiling, classes)) {
            noMethodIsTooLarge();
            String asked = line.post("event=newCall&callId=1");
            for (int input = 0; input < 1_000; input++) {
                line.enter(asked, "%03d".formatted(input));
                assertThat(line.last().handler()).isEqualTo("Line.handler" + input % 40);
            }
            for (String input : new String[] {"", "1", "1000", "00"}) {
                line.enter(asked, input);
                assertThat(line.last().handler()).isEqualTo("Line.other");
            }
        }
    }

    @Test
    void aHundredMenus() throws Exception {
        String menus = repeated(
                100,
                i -> "final class Menu" + i + " implements Menu { @OnDtmf(\"1\") Gather<Menu" + (i + 1) % 100
                        + "> next() { return Gather.digits(1).into(new Menu" + (i + 1) % 100
                        + "()); } @OnDtmf Action other() { return Hangup.now(); } }");
        Compiling compiling = Compiling.of("""
                package app;
                import dev.switchboard.CallFlow;
                import dev.switchboard.sipgate.*;
                @CallFlow
                final class Line {
                    @OnNewCall Gather<Menu0> ask() { return Gather.digits(3).into(new Menu0()); }
                    MENUS
                }
                """.replace("MENUS", menus));

        try (Running line = Running.of("app.Line", compiling, classes)) {
            noMethodIsTooLarge();
            String answer = line.post("event=newCall&callId=1");
            for (int i = 0; i < 100; i++) {
                assertThat(line.enter(answer, "2")).isEqualTo("<Response><Hangup/></Response>");
                assertThat(line.last().handler()).isEqualTo("Menu" + i + ".other");
                answer = line.enter(answer, "1");
                assertThat(line.last().handler()).isEqualTo("Menu" + i + ".next");
            }
        }
    }

    @Test
    void aHundredStepsWithMemory() throws Exception {
        String steps = repeated(
                100,
                i -> "record Step" + i + "(int count" + i + ", String text" + i + ", boolean last) implements Menu {"
                        + "@OnDtmf Gather<Step" + (i + 1) % 100 + "> next() { return Gather.digits(1).into(new Step"
                        + (i + 1) % 100 + "(count" + i + " + 1, text" + i + ", last)); } }");
        Compiling compiling = Compiling.of("""
                package app;
                import dev.switchboard.CallFlow;
                import dev.switchboard.sipgate.*;
                @CallFlow
                final class Line {
                    @OnNewCall Gather<Step0> ask() { return Gather.digits(3).into(new Step0(0, "x", true)); }
                    STEPS
                }
                """.replace("STEPS", steps));

        try (Running line = Running.of("app.Line", compiling, classes)) {
            noMethodIsTooLarge();
            String answer = line.post("event=newCall&callId=1");
            for (int i = 0; i < 100; i++) {
                assertThat(answer).contains("_count" + i + "=" + i + "&amp;_last=true&amp;_text" + i + "=x");
                answer = line.enter(answer, "");
                assertThat(line.last().handler()).isEqualTo("Step" + i + ".next");
            }
        }
    }

    @Test
    void sixtyHandlersWithTwoConditionsEach() throws Exception {
        String handlers = repeated(
                60,
                i -> "@OnTwo(one = {\"a" + i + "\", \"b" + i + "\"}, two = {\"c" + i % 7 + "\", \"d" + i
                        + "\"}) void handler" + i + "(String one) {}");
        Compiling compiling = Bell.unclaimed(Compiling.of("""
                package app;
                import dev.switchboard.describe.*;
                @Protocol(discriminator = "event", initial = Two.class, deadlineMillis = 1_000)
                final class Wire {}
                """, """
                package app;
                import dev.switchboard.describe.*;
                @Event(protocol = Wire.class, name = "two", reply = Root.class)
                record Two(@Param("one") String one, @Param(value = "two", absent = "") String two) {}
                """, """
                package app;
                import dev.switchboard.describe.*;
                @Element("Root") record Root() {}
                """, """
                package app;
                import dev.switchboard.describe.*;
                @Handles(Two.class) @interface OnTwo {
                    @Guard("one") String[] one() default {};
                    @Guard("two") String[] two() default {};
                }
                """, """
                package app;
                import dev.switchboard.CallFlow;
                @CallFlow
                final class Line {
                    HANDLERS
                    @OnTwo void other() {}
                }
                """.replace("HANDLERS", handlers)));

        try (Running line = Running.of("app.Line", compiling, classes)) {
            noMethodIsTooLarge();
            for (int i = 0; i < 60; i++) {
                line.post("event=two&one=b" + i + "&two=c" + i % 7);
                assertThat(line.last().handler()).isEqualTo("Line.handler" + i);
                line.post("event=two&one=a" + i + "&two=d" + i);
                assertThat(line.last().handler()).isEqualTo("Line.handler" + i);
                line.post("event=two&one=b" + i + "&two=e");
                assertThat(line.last().handler()).isEqualTo("Line.other");
            }
        }
    }

    @Test
    void sixtyHandlersOfOneMenu() throws Exception {
        String handlers = repeated(
                60,
                i -> "@OnDtmf(\"" + i + "\") Action handler" + i + "(DtmfEvent event) { return "
                        + (i % 2 == 0 ? "Hangup.now()" : "Reject.busy()") + "; }");
        Compiling compiling = Compiling.of("""
                package app;
                import dev.switchboard.CallFlow;
                import dev.switchboard.sipgate.*;
                @CallFlow
                final class Line implements Menu {
                    @OnNewCall Gather<Line> ask() { return Gather.digits(3).into(this); }
                    HANDLERS
                }
                """.replace("HANDLERS", handlers));

        try (Running line = Running.of("app.Line", compiling, classes)) {
            noMethodIsTooLarge();
            String asked = line.post("event=newCall&callId=1");
            for (int i = 0; i < 60; i++) {
                assertThat(line.enter(asked, Integer.toString(i))).contains(i % 2 == 0 ? "<Hangup/>" : "<Reject");
                assertThat(line.last().handler()).isEqualTo("Line.handler" + i);
            }
        }
    }
}
