package dev.switchboard.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The flows of the tests, as sources. */
public final class Flows {

    private Flows() {}

    /** The source of a flow. */
    public static String source(String name) {
        return read(directory("flows").resolve(name + ".java"));
    }

    /** A directory of test resources, in the source tree so that it can be rewritten. */
    public static Path directory(String name) {
        return root().resolve("processor/src/test/resources").resolve(name);
    }

    /** The root of the checkout. */
    public static Path root() {
        return Path.of(System.getProperty("switchboard.root", ".."));
    }

    /** The text of a file. */
    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How the tests' flows are compiled: lint would have each foreign annotation claimed by a processor. */
    public static Compiling compiling(String... names) {
        String[] sources = new String[names.length];
        for (int i = 0; i < names.length; i++) {
            sources[i] = source(names[i]);
        }
        return Compiling.of(sources).options("-Xlint:-processing");
    }
}
