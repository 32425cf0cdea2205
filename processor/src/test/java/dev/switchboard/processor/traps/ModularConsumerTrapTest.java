package dev.switchboard.processor.traps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.CallFlow;
import dev.switchboard.processor.SwitchboardProcessor;
import dev.switchboard.runtime.CallRouter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's module reads the two modules that it must, and no other: not {@code java.compiler}, and not JSpecify. */
class ModularConsumerTrapTest {

    private static final String FLOW = """
            package app;
            import dev.switchboard.CallFlow;
            import dev.switchboard.sipgate.*;
            import java.time.Duration;
            import java.util.Optional;
            @CallFlow
            public final class Line {
                /** For the application. */
                public Line() {}
                @OnNewCall Gather<Step> ask(NewCallEvent event) { return Gather.digits(1).into(new Step(1, Duration.ZERO, Direction.IN)); }
                @OnNewCall(direction = Direction.OUT) Optional<Action> out(Optional<String> xcid) { return Optional.empty(); }
                @OnHangup void ended(HangupCause cause) {}
                record Step(int count, Duration pause, Direction direction) implements Menu {
                    @OnDtmf DtmfResponse any(Line line, String dtmf) { return new DtmfResponse(Optional.of(Hangup.now())); }
                }
            }
            """;

    private static final String WIRING = """
            package app;
            import dev.switchboard.runtime.*;
            final class Wiring {
                private Wiring() {}
                static CallRouter router() {
                    return LineRouter.create(new Line(), BaseUrl.of("https://example.com"), CallbackKey.perProcess(), webhook -> RequestVerifier.Verdict.refuse("closed"));
                }
            }
            """;

    @TempDir
    Path directory;

    private List<String> compile(String moduleInfo) throws IOException {
        Path sources = Files.createDirectories(directory.resolve("src"));
        List<File> files = new ArrayList<>();
        for (Map.Entry<String, String> source : Map.of(
                        "module-info.java", moduleInfo, "app/Line.java", FLOW, "app/Wiring.java", WIRING)
                .entrySet()) {
            Path file = sources.resolve(source.getKey());
            Files.createDirectories(file.getParent());
            files.add(Files.writeString(file, source.getValue()).toFile());
        }
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> options = List.of(
                "--module-path",
                ClassFiles.home(CallFlow.class) + File.pathSeparator + ClassFiles.home(CallRouter.class),
                "-Xlint:all",
                "-Werror",
                "--release",
                "17",
                "-d",
                directory.resolve("classes").toString());
        boolean compiled;
        try (StandardJavaFileManager manager = javac.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            JavaCompiler.CompilationTask task = javac.getTask(
                    null, manager, diagnostics, options, null, manager.getJavaFileObjectsFromFiles(files));
            task.setProcessors(List.of(new SwitchboardProcessor()));
            compiled = task.call();
        }
        List<String> told = diagnostics.getDiagnostics().stream()
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
        assertThat(compiled).as("%s", told).isTrue();
        assertThat(directory.resolve("classes/app/LineRouter.class")).exists();
        return told;
    }

    @Test
    void theRouterCompilesInAModuleThatReadsTheTwo() throws Exception {
        assertThat(compile("""
                        module consumer {
                            requires dev.switchboard.annotations;
                            requires dev.switchboard.runtime;
                        }
                        """)).isEmpty();
    }

    @Test
    void itAlsoCompilesWhereTheFlowsPackageIsExported() throws Exception {
        assertThat(compile("""
                        module consumer {
                            requires dev.switchboard.annotations;
                            requires dev.switchboard.runtime;
                            exports app;
                        }
                        """)).isEmpty();
    }

    @Test
    void itAlsoCompilesInAModuleThatHandsThemOn() throws Exception {
        assertThat(compile("""
                        module consumer {
                            requires transitive dev.switchboard.annotations;
                            requires transitive dev.switchboard.runtime;
                            exports app;
                        }
                        """)).isEmpty();
    }
}
