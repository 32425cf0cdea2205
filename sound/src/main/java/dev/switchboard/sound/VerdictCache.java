package dev.switchboard.sound;

import dev.switchboard.sound.SoundException.Reason;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Verdicts that are known, and those that are being found. The ones that were asked for last stay longest. Thread-safe. */
final class VerdictCache<K> {

    private record Asked(CompletableFuture<Announcement> verdict, Instant since) {}

    private static final float LOAD_FACTOR = 0.75f;

    private final Duration maxAge;
    private final InstantSource clock;
    private final Map<K, Asked> entries;

    VerdictCache(SoundLimits limits, InstantSource clock) {
        this.maxAge = limits.maxAge();
        this.clock = clock;
        entries = new LinkedHashMap<>(16, LOAD_FACTOR, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, Asked> eldest) {
                return size() > limits.maxRemembered();
            }
        };
    }

    /** The verdict that is known or being found; otherwise {@code start}, which must not block, begins to find it. */
    synchronized CompletableFuture<Announcement> get(K key, Supplier<CompletableFuture<Announcement>> start) {
        Asked known = entries.get(key);
        if (known != null && (!known.verdict().isDone() || (isFresh(known) && isVerdict(known)))) {
            return known.verdict();
        }
        Asked asked = new Asked(start.get(), clock.instant());
        entries.put(key, asked);
        return asked.verdict();
    }

    private boolean isFresh(Asked asked) {
        return Duration.between(asked.since(), clock.instant()).compareTo(maxAge) < 0;
    }

    /** Whether it was found what the sound is like; a failure to read it may be over. */
    private static boolean isVerdict(Asked asked) {
        return asked.verdict()
                .handle((announcement, failure) -> failure == null
                        || (cause(failure) instanceof SoundException refused && refused.reason() != Reason.UNREADABLE))
                .join();
    }

    private static @Nullable Throwable cause(Throwable failure) {
        return failure instanceof CompletionException ? failure.getCause() : failure;
    }

    /** Waits for a verdict. */
    static Announcement verdict(String name, CompletableFuture<Announcement> found) {
        try {
            return found.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SoundException(Reason.UNREADABLE, name, "interrupted", "a WAV file", e);
        } catch (ExecutionException e) {
            throw thrown(name, e.getCause());
        }
    }

    private static RuntimeException thrown(String name, @Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof SoundException refused
                ? refused.again()
                : new SoundException(Reason.UNREADABLE, name, "cannot be checked", "a WAV file", cause);
    }
}
