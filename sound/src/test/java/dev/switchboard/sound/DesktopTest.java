package dev.switchboard.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An application that only checks sounds runs without the module {@code java.desktop}. */
class DesktopTest {

    @Test
    void onlyTheConversionNeedsIt() throws Exception {
        Path classes = Path.of(Announcement.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<String> needing = new ArrayList<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (mentions(file, "javax/sound") && !file.endsWith("module-info.class")) {
                    needing.add(file.getFileName().toString());
                }
            }
        }
        assertThat(needing).containsExactly("Conversion.class");
    }

    private static boolean mentions(Path file, String name) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(name);
    }
}
