package dev.switchboard.reliability.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.runtime.Observation;
import dev.switchboard.runtime.Observation.Outcome;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** From the kept inputs the fuzzer starts: they reach every handler and every refusal. */
class KeptInputsTest {

    @Test
    void thoseOfTheLineReachEverything() throws IOException, URISyntaxException {
        List<Observation> told = tellOf(Fuzzed.line(), LineFuzzTest.class);

        assertThat(handlers(told))
                .containsOnly(
                        "Line.welcome",
                        "Line.callingOut",
                        "Line.strange",
                        "Line.answered",
                        "Line.over",
                        "Line.missed",
                        "MainMenu.sales",
                        "MainMenu.nothing",
                        "MainMenu.again",
                        "Step.right",
                        "Step.wrong");
        assertThat(told)
                .extracting(Observation::outcome)
                .contains(Outcome.HANDLED, Outcome.PASSED, Outcome.FAULT, Outcome.REFUSED);
        assertThat(told).extracting(Observation::status).containsOnly(200, 403, 405, 413, 415);
    }

    @Test
    void thoseOfTheDeskReachEverything() throws IOException, URISyntaxException {
        List<Observation> told = tellOf(Fuzzed.desk(), DeskFuzzTest.class);

        assertThat(handlers(told))
                .containsOnly(
                        "Desk.welcome",
                        "Choice.desk",
                        "Choice.again",
                        "Ada.whisper",
                        "Ada.over",
                        "Ada.other",
                        "Over.talked",
                        "Over.nobody");
        assertThat(told)
                .extracting(Observation::outcome)
                .contains(Outcome.HANDLED, Outcome.PASSED, Outcome.FAULT, Outcome.REFUSED);
        assertThat(told).extracting(Observation::status).containsOnly(200, 405, 413, 415);
    }

    private static Stream<String> handlers(List<Observation> told) {
        return told.stream().map(Observation::handler).filter(handler -> !handler.isEmpty());
    }

    private static List<Observation> tellOf(Fuzzed router, Class<?> target) throws IOException, URISyntaxException {
        Path inputs = Path.of(
                Objects.requireNonNull(target.getResource(target.getSimpleName() + "Inputs/anyRequestIsAnswered"))
                        .toURI());
        List<Observation> told = new ArrayList<>();
        try (Stream<Path> files = Files.list(inputs)) {
            for (Path file : files.toList()) {
                told.add(router.tryWith(Files.readAllBytes(file)));
            }
        }
        return told;
    }
}
