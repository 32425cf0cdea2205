package dev.switchboard.runtime.flow;

import dev.switchboard.runtime.Repeats;
import dev.switchboard.runtime.Reply;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;

/** The requests of the last while with their answers, the oldest first. */
final class Remembered {

    /** A request that was seen; its answer is there when the one that came first has it. */
    private record Seen(long at, CompletableFuture<Reply> reply, AtomicBoolean isAwaited) {}

    /** What a request is to this memory. */
    static final class Claim {
        private final boolean first;
        private final Seen seen;

        private Claim(boolean first, Seen seen) {
            this.first = first;
            this.seen = seen;
        }

        /** Whether no such request came before; then {@link #answered} must follow. */
        boolean isFirst() {
            return first;
        }

        /** Notes the answer for those who wait for it, and for those who come. */
        Reply answered(Reply answer) {
            seen.reply().complete(answer);
            return answer;
        }

        /** Whether this repeat is the one that may wait for the first one's answer, or need not. */
        boolean waits() {
            return seen.reply().isDone() || seen.isAwaited().compareAndSet(false, true);
        }

        /** The first one's answer, when it is there. */
        CompletionStage<Reply> reply() {
            return seen.reply();
        }

        /**
         * The first one's answer; empty if it is not there in time. Only one repeat waits, and others have none at once: copies
         * of one slow request must not take the threads of all other calls.
         */
        Optional<Reply> await(Duration atMost) {
            if (!waits()) {
                return Optional.empty();
            }
            try {
                return Optional.of(seen.reply().get(atMost.toNanos(), TimeUnit.NANOSECONDS));
            } catch (TimeoutException e) {
                return Optional.empty();
            } catch (ExecutionException e) {
                throw new IllegalStateException("an answer is never a failure", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
        }
    }

    private final long window;
    private final int most;
    private final LongSupplier clock;
    private final Map<ByteBuffer, Seen> requests = new LinkedHashMap<>();
    private final SecureRandom random = new SecureRandom();

    Remembered(Repeats repeats, LongSupplier clock) {
        this.window = repeats.window().toNanos();
        this.most = repeats.most();
        this.clock = clock;
    }

    /** Looks a request up by its fingerprint, and notes it if it is the first. */
    Claim claim(ByteBuffer key) {
        synchronized (requests) {
            long now = clock.getAsLong();
            Seen earlier = requests.get(key);
            if (earlier != null && now - earlier.at() < window) {
                return new Claim(false, earlier);
            }
            forget(now);
            Seen seen = new Seen(now, new CompletableFuture<>(), new AtomicBoolean());
            requests.put(key, seen);
            return new Claim(true, seen);
        }
    }

    /**
     * A number for a step of a call that no other step has, on this machine or another: by it, a caller who presses 1 twice is
     * not taken for a request that comes twice.
     */
    String nextStep() {
        return Long.toUnsignedString(random.nextLong(), Character.MAX_RADIX);
    }

    /** Makes room for one more. They lie in the order in which they came, so the search ends at the first that is young. */
    private void forget(long now) {
        Iterator<Seen> oldest = requests.values().iterator();
        while (oldest.hasNext()) {
            Seen seen = oldest.next();
            if (now - seen.at() < window && requests.size() < most) {
                return;
            }
            oldest.remove();
        }
    }
}
