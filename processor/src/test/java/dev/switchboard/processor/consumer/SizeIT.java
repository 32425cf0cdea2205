package dev.switchboard.processor.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a user's application carries at run time stays small and needs nothing else. */
class SizeIT {

    /** What the runtime has to take on in the end, such as deadlines, has to fit in as well. */
    private static final long MOST_BYTES = 180_000;

    @Test
    void annotationsAndRuntimeTogetherAreSmall() throws IOException {
        long annotations = Files.size(Jars.of("annotations"));
        long runtime = Files.size(Jars.of("runtime"));
        System.out.printf(
                "switchboard-annotations %,d bytes + switchboard-runtime %,d bytes = %,d bytes (at most %,d)%n",
                annotations, runtime, annotations + runtime, MOST_BYTES);
        assertThat(annotations + runtime).isLessThan(MOST_BYTES);
    }

    @ParameterizedTest
    @CsvSource({"annotations", "runtime"})
    void needsNothingButTheJdkAtRunTime(String module) {
        ModuleDescriptor descriptor = ModuleFinder.of(Jars.of(module))
                .find("dev.switchboard." + module)
                .orElseThrow()
                .descriptor();
        Set<String> required = descriptor.requires().stream()
                .filter(requires -> !requires.modifiers().contains(Requires.Modifier.STATIC))
                .map(Requires::name)
                .collect(Collectors.toSet());
        assertThat(required).containsExactly("java.base");
    }
}
