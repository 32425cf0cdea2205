package dev.switchboard.processor.traps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.processor.testing.Compiling;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * JDK 17 and 25 show types with annotations in different ways, and JDK 17 loses those of class files. They change nothing in
 * what is written.
 */
class TypeUseAnnotationsTrapTest {

    private static final String FLOW = """
            package app;
            import dev.switchboard.CallFlow;
            import dev.switchboard.sipgate.*;
            import java.util.*;
            import org.jspecify.annotations.*;
            @NullMarked
            @CallFlow
            final class Line {
                @OnNewCall @Nullable Gather<@NonNull Step> ask(@Nullable String callId, @NonNull Party from,
                        List<@Nullable String> users, Optional<@NonNull String> xcid, @Nullable NewCallEvent call) {
                    return Gather.digits(1).into(new Step("a", 1, null));
                }
                @OnNewCall(direction = Direction.OUT) Optional<@NonNull Action> out(dev.switchboard.sipgate.@Nullable Party to) {
                    return Optional.empty();
                }
                @OnHangup void ended(@Nullable HangupCause cause, @Nullable String callId) {}
                record Step(@NonNull String text, int count, @Nullable Integer none) implements Menu {
                    @OnDtmf @Nullable Action any(@Nullable Line line, @NonNull String dtmf) { return null; }
                }
            }
            """;

    @TempDir
    Path directory;

    private static String plain(String source) {
        return source.replaceAll("@(Nullable|NonNull|NullMarked)\\s", "");
    }

    @Test
    void theyChangeNothingInAFlow() throws Exception {
        String withNone = Compiling.of(plain(FLOW).replace("import org.jspecify.annotations.*;\n", ""))
                .generated()
                .get("app.LineRouter");

        assertThat(Bell.unclaimed(Compiling.of(FLOW)).generated()).containsEntry("app.LineRouter", withNone);
    }

    @Test
    void theyChangeNothingInDescriptionsFromSourceOrFromAJar() throws Exception {
        String beep = """
                package tones;
                import dev.switchboard.describe.*;
                import dev.switchboard.sipgate.*;
                import java.util.*;
                import org.jspecify.annotations.*;
                @Element("Beep")
                public record Beep(
                        @Attribute("tone") @Nullable String tone,
                        @Attribute("hint") Optional<@NonNull String> hint,
                        @CallbackUrl(attribute = "url", event = DtmfEvent.class) @NonNull Menu menu,
                        @Child @NonNull List<@NonNull Beep> more) implements CustomAction {}
                """;
        String flow = """
                package app;
                import dev.switchboard.CallFlow;
                import dev.switchboard.sipgate.*;
                @CallFlow
                final class Line implements Menu {
                    @OnNewCall tones.Beep ask() { return null; }
                    @OnDtmf void any() {}
                }
                """;
        String withNone = Compiling.of(plain(beep).replace("import org.jspecify.annotations.*;\n", ""), flow)
                .generated()
                .get("app.LineRouter");
        Path jar = Bell.unclaimed(Compiling.of(beep)).classesIn(directory);

        assertThat(Bell.unclaimed(Compiling.of(beep, flow)).generated()).containsEntry("app.LineRouter", withNone);
        assertThat(Compiling.of(flow).classPath(jar).generated()).containsEntry("app.LineRouter", withNone);
    }

    @Test
    void whatIsNullableButAbsentIsStillAFault() throws Exception {
        Compiling compiling = Bell.unclaimed(Bell.and("""
                package app;
                import bell.*;
                import dev.switchboard.CallFlow;
                import org.jspecify.annotations.*;
                @CallFlow
                final class Line {
                    @OnRing void ring(@Nullable String id) {}
                }
                """));

        try (Running line = Running.of("app.Line", compiling, directory)) {
            line.post("kind=ring");
            assertThat(line.last().detail()).isEqualTo("parameter id: it is missing");
        }
    }
}
