package dev.switchboard.processor.consumer;

import dev.switchboard.processor.testing.Flows;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The jars that were just built. */
final class Jars {

    private Jars() {}

    /** The jar of a module. */
    static Path of(String module) {
        try (Stream<Path> files = Files.list(Flows.root().resolve(module).resolve("target"))) {
            return files.filter(file -> file.getFileName().toString().matches("switchboard-.*\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no jar of " + module))
                    .toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** JavaPoet, the one library that the processor needs. */
    static Path javaPoet() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(Path::of)
                .filter(file -> file.getFileName().toString().startsWith("javapoet"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no JavaPoet on the class path"));
    }

    /** Paths as one path. */
    static String path(Path... paths) {
        return String.join(
                File.pathSeparator, Stream.of(paths).map(Path::toString).toList());
    }
}
