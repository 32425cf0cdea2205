package dev.switchboard.sound.processor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** A class {@code app.Line} to be compiled, as strictly as a user may, and a directory of resources. */
final class Project {

    private final Path resources;
    private final List<String> options = new ArrayList<>(List.of("-Xlint:all", "-Werror", "--release", "17"));
    private final List<Processor> processors = new ArrayList<>();
    private boolean onClassPath = true;

    Project(Path resources) {
        this.resources = resources;
    }

    /** Adds a resource. */
    Project with(String path, byte[] bytes) throws IOException {
        Path file = resources.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        return this;
    }

    /** Adds a processor before ours. */
    Project with(Processor processor) {
        processors.add(processor);
        return this;
    }

    /** Tells of the resources by the option alone. */
    Project byOption() {
        onClassPath = false;
        options.add("-Aswitchboard.sounds=" + resources);
        return this;
    }

    Project options(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    Compilation compile(String source) {
        List<File> classPath =
                new ArrayList<>(Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                        .map(File::new)
                        .toList());
        if (onClassPath) {
            classPath.add(resources.toFile());
        }
        List<Processor> all = new ArrayList<>(processors);
        all.add(new SoundProcessor());
        return Compiler.javac()
                .withClasspath(classPath)
                .withOptions(options)
                .withProcessors(all)
                .compile(JavaFileObjects.forSourceString("app.Line", source));
    }

    /** What the compiler says, as {@code line:column message}, of one annotation on a constant, in the third line. */
    List<String> errors(String annotation) {
        return shown(compile("package app;\nimport dev.switchboard.sound.*;\nfinal class Line { " + annotation
                + " static final int A = 1; }\n"));
    }

    static List<String> shown(Compilation compilation) {
        return compilation.diagnostics().stream()
                .map((Diagnostic<? extends JavaFileObject> diagnostic) -> diagnostic.getLineNumber() + ":"
                        + diagnostic.getColumnNumber() + " " + diagnostic.getMessage(Locale.ROOT))
                .toList();
    }
}
