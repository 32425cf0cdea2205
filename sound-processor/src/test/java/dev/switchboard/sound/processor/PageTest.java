package dev.switchboard.sound.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on announcements explains each message, in their order, and no other. */
class PageTest {

    private static final Path PAGE = Path.of(System.getProperty("switchboard.root", ".."), "docs", "announcements.md");

    @Test
    void explainsEachMessage() throws IOException {
        assertThat(Pattern.compile("(?m)^\\| (SWS\\d+) ")
                        .matcher(Files.readString(PAGE))
                        .results()
                        .map((MatchResult row) -> row.group(1)))
                .containsExactlyElementsOf(
                        Stream.of(Problem.values()).map(Problem::id).toList());
    }
}
