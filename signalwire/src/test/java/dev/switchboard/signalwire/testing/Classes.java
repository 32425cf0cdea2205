package dev.switchboard.signalwire.testing;

import dev.switchboard.signalwire.SignalWire;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The classes of the module. */
public final class Classes {

    private Classes() {}

    /** All that are public, also nested ones. */
    public static List<Class<?>> ofTheModule() {
        try {
            URI home = SignalWire.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            if (Files.isDirectory(Path.of(home))) {
                return below(Path.of(home));
            }
            try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + home), Map.of())) {
                return below(jar.getPath("/"));
            }
        } catch (IOException | URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Class<?>> below(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            List<Class<?>> classes = files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name -> name.replace(".class", "").replaceAll("[/\\\\]", "."))
                    .sorted()
                    .<Class<?>>map(Classes::named)
                    .filter(Classes::isPublic)
                    .toList();
            if (classes.isEmpty()) {
                throw new AssertionError("no classes in " + root);
            }
            return classes;
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }
}
