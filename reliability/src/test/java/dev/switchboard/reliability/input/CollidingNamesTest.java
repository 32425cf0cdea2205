package dev.switchboard.reliability.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.runtime.form.Form;
import dev.switchboard.runtime.form.ParamNames;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Names whose hashes are all the same cost no more than others. What a request brings is never put into the reader's table,
 * which the flow's names alone fill; and a map of further parameters orders names that collide.
 */
class CollidingNamesTest {

    private static final int BITS = 14;
    private static final int ROUNDS = 21;
    private static final int MOST_TIMES = 5;

    /** All names of {@code BITS} pairs, each {@code Aa} or {@code BB}, which have one hash in common. */
    private static List<String> colliding() {
        return IntStream.range(0, 1 << BITS)
                .mapToObj(number -> IntStream.range(0, BITS)
                        .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                        .collect(Collectors.joining()))
                .toList();
    }

    /** As many and as long names of no such kind. */
    private static List<String> plain() {
        Random random = new Random(1);
        return Stream.generate(() -> random.ints(2 * BITS, 'a', 'z' + 1)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining()))
                .limit(1 << BITS)
                .toList();
    }

    private static byte[] form(List<String> names) {
        return names.stream()
                .map(name -> name + "=1")
                .collect(Collectors.joining("&"))
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static void compare(ParamNames names, Consumer<Form> read) {
        byte[] colliding = form(colliding());
        byte[] plain = form(plain());
        long[] nanos = new long[ROUNDS];
        long[] plainNanos = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            nanos[round] = nanos(names, colliding, read);
            plainNanos[round] = nanos(names, plain, read);
        }
        assertThat(median(nanos)).isLessThan(MOST_TIMES * median(plainNanos));
    }

    private static long nanos(ParamNames names, byte[] bytes, Consumer<Form> read) {
        long started = System.nanoTime();
        read.accept(Form.of(names, bytes, 1));
        return System.nanoTime() - started;
    }

    private static long median(long[] nanos) {
        Arrays.sort(nanos);
        return nanos[nanos.length / 2];
    }

    @Test
    void theyCollide() {
        assertThat(colliding()).doesNotHaveDuplicates().hasSize(1 << BITS);
        assertThat(colliding().stream().map(String::hashCode).distinct()).hasSize(1);
    }

    @Test
    void namesThatCollideWithTheFlowsOwnAreLookedUpInNoMoreTime() {
        List<String> own = colliding().subList(0, 8);
        ParamNames.Builder names = ParamNames.builder();
        own.forEach(names::name);

        compare(names.build(), form -> assertThat(form.lastRead()).isEmpty());
    }

    @Test
    void aMapOfFurtherParametersIsMadeInNoMoreTime() {
        compare(
                ParamNames.builder().name("event").prefix("").build(),
                form -> assertThat(form.readable(1, name -> true)).hasSize(1 << BITS));
    }
}
