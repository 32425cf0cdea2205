package dev.switchboard.processor.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.processor.testing.Flows;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A consumer with nothing but javac and the jars, as strict as javac can be. */
class JavacIT {

    @TempDir
    Path directory;

    private Path flow;

    @BeforeEach
    void writeFlow() throws IOException {
        flow = Files.createDirectories(directory.resolve("com/example")).resolve("HelloLine.java");
        Files.writeString(flow, Flows.source("HelloLine"));
    }

    private void javac(String... arguments) {
        StringWriter output = new StringWriter();
        PrintWriter printer = new PrintWriter(output);
        List<String> all = new ArrayList<>(List.of("-Xlint:all", "-Werror", "-d", directory.toString()));
        all.addAll(List.of(arguments));
        int result = ToolProvider.findFirst("javac").orElseThrow().run(printer, printer, all.toArray(String[]::new));
        assertThat(output.toString()).isEmpty();
        assertThat(result).isZero();
        assertThat(directory.resolve("com/example/HelloLineRouter.class")).exists();
    }

    private static String processorPath() {
        return Jars.path(Jars.of("processor"), Jars.of("annotations"), Jars.javaPoet());
    }

    @Test
    void aProcessorPathIsEnough() {
        javac(
                "-cp",
                Jars.path(Jars.of("annotations"), Jars.of("runtime")),
                "-processorpath",
                processorPath(),
                flow.toString());
    }

    @Test
    void aProcessorOnTheClassPathNeedsProcFullFrom23On() {
        String classPath = Jars.path(Jars.of("annotations"), Jars.of("runtime"), Jars.of("processor"), Jars.javaPoet());
        if (Runtime.version().feature() < 21) {
            javac("-cp", classPath, flow.toString());
        } else {
            javac("-proc:full", "-cp", classPath, flow.toString());
        }
    }

    @Test
    void aModuleNeedsAnnotationsAndRuntime() throws IOException {
        Path module = directory.resolve("module-info.java");
        Files.writeString(module, """
                module com.example {
                    requires dev.switchboard.annotations;
                    requires dev.switchboard.runtime;
                }
                """);
        javac(
                "-p",
                Jars.path(Jars.of("annotations"), Jars.of("runtime")),
                "--processor-path",
                processorPath(),
                module.toString(),
                flow.toString());
    }
}
