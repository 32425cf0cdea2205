package dev.switchboard.client.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.client.Page;
import dev.switchboard.client.json.Fetched;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagesTest {

    private static final OptionalLong UNKNOWN = OptionalLong.empty();

    private final List<Long> asked = new ArrayList<>();

    private static Fetched<Long> fetched(long from, long to, OptionalLong totalCount) {
        return new Fetched<>(LongStream.range(from, Math.max(from, to)).boxed().toList(), totalCount);
    }

    private static OptionalLong total(long count) {
        return count == Long.MIN_VALUE ? UNKNOWN : OptionalLong.of(count);
    }

    /** A list of so many, from a server that gives at most so many at once. */
    private Stream<Long> list(int size, int atMost, OptionalLong totalCount) {
        return Pages.stream(offset -> {
            asked.add(offset);
            return Pages.page(fetched(offset, Math.min(size, offset + Math.min(100, atMost)), totalCount), offset, 100);
        });
    }

    @ParameterizedTest
    @CsvSource({
        // size, at most, total count (MIN_VALUE: none), requests
        "250, 100, 250, 3",
        "250, 100, -9223372036854775808, 4",
        "250, 40, 250, 7",
        "250, 40, -9223372036854775808, 8",
        "250, 1, 250, 250",
        "250, 100, 0, 4",
        "250, 100, -1, 4",
        "250, 100, 10, 4",
        "250, 100, 251, 4",
        "250, 100, 9223372036854775807, 4",
        "200, 100, 200, 2",
        "200, 100, -9223372036854775808, 3",
        "0, 100, 0, 1",
        "0, 100, -9223372036854775808, 1",
        "0, 100, 7, 1",
        "1, 100, 1, 1"
    })
    void givesAll(int size, int atMost, long totalCount, int requests) {
        assertThat(list(size, atMost, total(totalCount)))
                .containsExactlyElementsOf(LongStream.range(0, size).boxed().toList());
        assertThat(asked).hasSize(requests);
    }

    @Test
    void asksForNoMoreThanIsRead() {
        Stream<Long> list = list(250, 100, UNKNOWN);
        assertThat(asked).isEmpty();

        assertThat(list.limit(100)).hasSize(100);
        assertThat(asked).containsExactly(0L);
    }

    @Test
    void endsAtAPageThatRepeatsTheOneBefore() {
        Stream<Long> list = Pages.stream(offset -> {
            asked.add(offset);
            return Pages.page(fetched(0, 100, OptionalLong.of(Long.MAX_VALUE)), offset, 100);
        });

        assertThat(list).hasSize(100);
        assertThat(asked).containsExactly(0L, 100L);
    }

    @Test
    void goesOnBehindPagesOfWhichNothingIsWanted() {
        Stream<Long> list = Pages.stream(
                offset -> new Page<>(offset == 300 ? List.of(1L) : List.of(), offset, total(offset + 100), UNKNOWN));

        assertThat(list.findFirst()).contains(1L);
    }

    @Test
    void believesThatWhoGivesMoreThanAskedGivesAll() {
        assertThat(Pages.next(fetched(0, 300, UNKNOWN), 0, 100)).isEmpty();
    }

    @Test
    void hasNoNextPageIfNothingWasAskedFor() {
        assertThat(Pages.next(fetched(0, 0, OptionalLong.of(250)), 0, 0)).isEmpty();
    }

    @Test
    void keepsWhatThePageIs() {
        Page<String> page = Pages.page(fetched(7, 9, OptionalLong.of(20)), 7, 2, number -> "n" + number);

        assertThat(page).isEqualTo(new Page<>(List.of("n7", "n8"), 7, OptionalLong.of(9), OptionalLong.of(20)));
    }
}
