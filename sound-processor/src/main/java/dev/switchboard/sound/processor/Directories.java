package dev.switchboard.sound.processor;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The directories that an option of the compiler names. */
final class Directories implements Places {

    /** More names than these are not looked at for one that is near. */
    private static final int MOST_NAMES = 1_000;

    private final List<Path> directories;

    /**
     * Directories.
     *
     * @param option as a class path is written
     */
    Directories(String option) {
        directories = Stream.of(option.split(File.pathSeparator, -1))
                .filter(directory -> !directory.isBlank())
                .map(Path::of)
                .toList();
    }

    @Override
    public Optional<InputStream> open(String path) throws IOException {
        for (Path directory : directories) {
            Path file = directory.resolve(path);
            if (Files.exists(file)) {
                return Optional.of(Files.newInputStream(file));
            }
        }
        return Optional.empty();
    }

    @Override
    public Set<String> beside(String path) {
        Set<String> names = new TreeSet<>();
        for (Path directory : directories) {
            names.addAll(files(directory.resolve(path).resolveSibling("")));
        }
        return names;
    }

    /** The names of the files in a directory; none if there is none. */
    static Set<String> files(Path directory) {
        Set<String> names = new TreeSet<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, Files::isRegularFile)) {
            for (Path file : files) {
                if (names.size() < MOST_NAMES) {
                    names.add(String.valueOf(file.getFileName()));
                }
            }
        } catch (IOException e) {
            return Set.of();
        }
        return names;
    }

    @Override
    public String text() {
        return String.join(" or ", directories.stream().map(Path::toString).toList());
    }

    @Override
    public String hint() {
        return "";
    }
}
