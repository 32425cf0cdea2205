package dev.switchboard.reliability.soak;

import dev.switchboard.reliability.soak.Talk.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What came of the load. For one thread. */
final class Figures {

    private static final int MOST_NOTES = 5;

    private final Map<Kind, Long> answered = new EnumMap<>(Kind.class);
    private final List<String> notes = new ArrayList<>();
    private long[] goodNanos = new long[1 << 16];
    private int good;
    private long faults;
    private long cutOff;
    private long lost;
    private long mostOpen;

    void answered(Talk talk, boolean fault, long nanos) {
        answered.merge(talk.kind(), 1L, Long::sum);
        faults += fault ? 1 : 0;
        if (talk.kind() == Kind.GOOD) {
            if (good == goodNanos.length) {
                goodNanos = Arrays.copyOf(goodNanos, 2 * good);
            }
            goodNanos[good++] = nanos;
        }
    }

    /** The server closed on a client that did not finish its request, or that spoke no HTTP. */
    void cutOff() {
        cutOff++;
    }

    /** A request got no answer, or a wrong one. */
    void lost(Talk talk, String why) {
        lost++;
        if (notes.size() < MOST_NOTES) {
            notes.add(talk.kind() + ": " + why);
        }
    }

    void open(int connections) {
        mostOpen = Math.max(mostOpen, connections);
    }

    long count(Kind kind) {
        return answered.getOrDefault(kind, 0L);
    }

    long faults() {
        return faults;
    }

    long countCutOff() {
        return cutOff;
    }

    long countLost() {
        return lost;
    }

    /** The first that were lost, and why. */
    List<String> notes() {
        return notes;
    }

    private String millis(double part) {
        if (good == 0) {
            return "-";
        }
        long[] sorted = Arrays.copyOf(goodNanos, good);
        Arrays.sort(sorted);
        return String.format(Locale.ROOT, "%.1f", sorted[(int) Math.min(good - 1, part * good)] / 1e6);
    }

    /** All in one paragraph. */
    String report(double seconds) {
        long all = answered.values().stream().mapToLong(Long::longValue).sum();
        return String.format(
                Locale.ROOT,
                "%d answers in %.0f s (%.0f a second) over at most %d connections at once%n"
                        + "  good %d (p50 %s ms, p99 %s ms), of which the handler failed %d; slow %d; bad %d; cut off %d%n"
                        + "  lost %d",
                all,
                seconds,
                all / seconds,
                mostOpen,
                count(Kind.GOOD),
                millis(0.5),
                millis(0.99),
                faults,
                count(Kind.SLOW),
                count(Kind.BAD),
                cutOff,
                lost);
    }
}
