package dev.switchboard.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.switchboard.sound.SoundException.Reason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class VerdictCacheTest {

    private static final Announcement FOUND = new Announcement("a.wav", SoundFormat.TELEPHONY, Duration.ZERO);

    private final MovingClock clock = new MovingClock();
    private final VerdictCache<String> cache =
            new VerdictCache<>(SoundLimits.defaults().maxRemembered(2).maxAge(Duration.ofMinutes(1)), clock);
    private final List<String> started = new ArrayList<>();

    private CompletableFuture<Announcement> ask(String key) {
        return cache.get(key, () -> {
            started.add(key);
            return new CompletableFuture<>();
        });
    }

    /** Whether to ask begins to find it, that is, whether it is not known. */
    private boolean isStarted(String key) {
        started.clear();
        assertThat(ask(key)).isNotNull();
        return !started.isEmpty();
    }

    @Test
    void whatIsBeingFoundIsSharedHoweverLongItTakes() {
        CompletableFuture<Announcement> first = ask("a");
        clock.move(Duration.ofHours(1));
        assertThat(ask("a")).isSameAs(first);
        assertThat(started).containsExactly("a");
    }

    @Test
    void aVerdictIsBelievedForItsTime() {
        ask("a").complete(FOUND);
        clock.move(Duration.ofSeconds(59));
        assertThat(ask("a")).isCompletedWithValue(FOUND);
        clock.move(Duration.ofSeconds(1));
        assertThat(ask("a")).isNotDone();
        assertThat(started).containsExactly("a", "a");
    }

    @Test
    void aRefusalIsAVerdictAndAFailureIsNot() {
        for (Reason reason : Reason.values()) {
            String key = reason.toString();
            ask(key).completeExceptionally(new SoundException(reason, "a.wav", "found", "expected"));
            assertThat(isStarted(key)).isEqualTo(reason == Reason.UNREADABLE);
        }
        ask("bug").completeExceptionally(new IllegalStateException());
        assertThat(isStarted("bug")).isTrue();
    }

    @Test
    void theVerdictThatWasAskedForLongestAgoGoesFirst() {
        ask("a").complete(FOUND);
        ask("b").complete(FOUND);
        assertThat(isStarted("a")).isFalse();
        ask("c").complete(FOUND);
        assertThat(isStarted("a")).isFalse();
        assertThat(isStarted("c")).isFalse();
        assertThat(isStarted("b")).isTrue();
    }

    @Test
    void whatIsThrownIsTheAskersOwn() {
        SoundException refusal = new SoundException(Reason.DAMAGED, "a.wav", "found", "expected");
        CompletableFuture<Announcement> refused = CompletableFuture.failedFuture(refusal);
        assertThat(catchThrowable(() -> VerdictCache.verdict("a.wav", refused)))
                .isNotSameAs(refusal)
                .hasMessage(refusal.getMessage())
                .hasCause(refusal);
        assertThat(catchThrowable(() -> VerdictCache.verdict(
                        "a.wav", CompletableFuture.failedFuture(new IllegalStateException("bug")))))
                .hasMessage("a.wav: cannot be checked (expected: a WAV file)")
                .hasRootCauseMessage("bug");
        Error error = new StackOverflowError();
        assertThat(catchThrowable(() -> VerdictCache.verdict("a.wav", CompletableFuture.failedFuture(error))))
                .isSameAs(error);
    }
}
