package dev.switchboard.sound.processor;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * The places that the compiler knows. That a file is missing is told by the one or the other exception, and of some places only
 * when it is opened.
 */
final class CompilerPaths implements Places {

    /** Not the source path: at run time nothing is found there, and Maven's ends with the working directory. */
    private static final List<Location> LOCATIONS = List.of(StandardLocation.CLASS_OUTPUT, StandardLocation.CLASS_PATH);

    private final Filer filer;

    CompilerPaths(Filer filer) {
        this.filer = filer;
    }

    @Override
    public Optional<InputStream> open(String path) throws IOException {
        IOException trouble = null;
        for (Location location : LOCATIONS) {
            try {
                return Optional.of(filer.getResource(location, "", path).openInputStream());
            } catch (FilerException e) {
                // It is being written by another processor, or in a compilation of several modules: not ours to judge.
                throw e;
            } catch (IOException e) {
                trouble = e instanceof FileNotFoundException || e instanceof NoSuchFileException ? trouble : e;
            } catch (RuntimeException e) {
                // So compilers answer for a place that they have not been given.
            }
        }
        if (trouble != null) {
            throw trouble;
        }
        return Optional.empty();
    }

    /** In the class output alone, the place of which is told even of a file that is not there. */
    @Override
    public Set<String> beside(String path) {
        Path file = outputFile(path);
        return file == null ? Set.of() : Directories.files(file.resolveSibling(""));
    }

    private @Nullable Path outputFile(String path) {
        try {
            return Path.of(
                    filer.getResource(StandardLocation.CLASS_OUTPUT, "", path).toUri());
        } catch (IOException | RuntimeException e) {
            return null; // or it is not on a disk
        }
    }

    @Override
    public String text() {
        return "the class output or the class path";
    }

    @Override
    public String hint() {
        return ", or say where the resources are by -A" + SoundProcessor.SOUNDS + "=src/main/resources";
    }
}
