package dev.switchboard.reliability.soak;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.reliability.soak.Talk.Kind;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Under load no good request is lost, and after it nothing is left behind. */
@Timeout(1_200)
class SoakTest {

    private static final int SECONDS = Integer.getInteger("soak.seconds", 3);
    private static final int CONNECTIONS = Integer.getInteger("soak.connections", 200);
    private static final int WARM_UP_SECONDS = Math.max(1, SECONDS / 6);

    /** Of so many connections one is slow, and one stalls. */
    private static final int SLOW = 20;

    /** In seconds, what the JDK's server waits for a request: less than by default, so that a short soak sees it, too. */
    private static final String OPTION = "-Dsun.net.httpserver.maxReqTime=2";

    private static final double GROWTH = 1.5;
    private static final long SLACK_BYTES = 8 << 20;
    private static final int SLACK = 10;
    private static final long CALM_NANOS = TimeUnit.SECONDS.toNanos(60);
    private static final long STEADY_NANOS = TimeUnit.SECONDS.toNanos(3);

    /** What a server holds. */
    private record Held(long threads, long descriptors) {
        private static final Held NOTHING = new Held(0, 0);

        boolean isAtMost(Held other) {
            return threads <= other.threads && descriptors <= other.descriptors;
        }

        Held andSlack() {
            return new Held(threads + SLACK, descriptors + SLACK);
        }
    }

    @Test
    void aLineWhoseHandlersFail() throws IOException {
        try (Child server = Child.start(SoakServer.class.getName(), Map.of(), OPTION)) {
            soak("a line whose handlers fail", server, new Talk.Line(true, "71"));
        }
    }

    @Test
    void theSample() throws IOException {
        Map<String, String> open = Map.of("PORT", "0", "CLOCK", "2026-11-18T10:30");
        try (Child server = Child.start("dev.switchboard.sample.Main", open, OPTION)) {
            soak("the sample", server, new Talk.Line(false, "21"));
        }
    }

    private static void soak(String what, Child server, Talk.Line line) throws IOException {
        new Load(line, server.port(), CONNECTIONS, CONNECTIONS / SLOW).run(WARM_UP_SECONDS);
        Held before = calm(server, Held.NOTHING);
        long live = server.liveBytes().orElse(0);

        long started = System.nanoTime();
        Figures figures = new Load(line, server.port(), CONNECTIONS, CONNECTIONS / SLOW).run(SECONDS);
        double seconds = (System.nanoTime() - started) / 1e9;

        Held after = calm(server, before.andSlack());
        long liveAfter = server.liveBytes().orElse(0);
        System.out.printf(
                "soak of %s on JDK %s with %d cores: %s%n  before and after: threads %d, %d; descriptors %d, %d;"
                        + " live heap %.1f, %.1f MB%n",
                what,
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors(),
                figures.report(seconds),
                before.threads(),
                after.threads(),
                before.descriptors(),
                after.descriptors(),
                live / 1e6,
                liveAfter / 1e6);

        assertThat(figures.notes()).isEmpty();
        assertThat(figures.countLost()).isZero();
        for (Kind kind : new Kind[] {Kind.GOOD, Kind.BAD, Kind.SLOW}) {
            assertThat(figures.count(kind)).as("answered, %s", kind).isPositive();
        }
        assertThat(figures.countCutOff()).as("cut off").isPositive();
        assertThat(figures.faults() > 0).as("faults").isEqualTo(line.failing());
        assertThat(after.isAtMost(before.andSlack()))
                .as("%s, and before: %s", after, before)
                .isTrue();
        assertThat(liveAfter).as("live heap").isLessThan((long) (GROWTH * live) + SLACK_BYTES);
    }

    /** What the server holds as soon as that is little enough, or when it has not fallen for a while. */
    private static Held calm(Child server, Held enough) throws IOException {
        long start = System.nanoTime();
        long since = start;
        Held least = held(server);
        while (!least.isAtMost(enough)
                && System.nanoTime() - start < CALM_NANOS
                && System.nanoTime() - since < STEADY_NANOS) {
            server.pause();
            Held now = held(server);
            if (!least.isAtMost(now)) {
                since = System.nanoTime();
            }
            least = now;
        }
        return least;
    }

    private static Held held(Child server) throws IOException {
        return new Held(server.threads().orElse(0), server.descriptors().orElse(0));
    }
}
