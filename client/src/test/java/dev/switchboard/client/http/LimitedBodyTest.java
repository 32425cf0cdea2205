package dev.switchboard.client.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Flow.Subscription;
import org.junit.jupiter.api.Test;

class LimitedBodyTest {

    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    private final Asked asked = new Asked();

    private LimitedBody begun(LimitedBody body) {
        body.onSubscribe(asked);
        return body;
    }

    private static List<ByteBuffer> bytes(String... parts) {
        return Arrays.stream(parts)
                .map(part -> ByteBuffer.wrap(part.getBytes(StandardCharsets.US_ASCII)))
                .toList();
    }

    private static String text(LimitedBody body) {
        return new String(body.getBody().toCompletableFuture().join(), StandardCharsets.US_ASCII);
    }

    @Test
    void readsAWholeOfExactlyTheLimit() {
        LimitedBody body = begun(LimitedBody.whole(5));
        body.onNext(bytes("ab", "", "c"));
        body.onNext(bytes("de"));
        assertThat(body.getBody().toCompletableFuture()).isNotDone();
        body.onComplete();

        assertThat(text(body)).isEqualTo("abcde");
        assertThat(asked.cancelled).isFalse();
    }

    @Test
    void takesNoWholeThatIsLonger() {
        LimitedBody body = begun(LimitedBody.whole(5));
        body.onNext(bytes("abcde", "f"));

        assertThat(body.getBody().toCompletableFuture())
                .failsWithin(AT_ONCE)
                .withThrowableThat()
                .withCauseInstanceOf(LimitedBody.TooLongException.class);
        assertThat(asked.cancelled).isTrue();
    }

    @Test
    void cutsABeginning() {
        LimitedBody body = begun(LimitedBody.beginning(5));
        body.onNext(bytes("abc", "defg"));
        body.onNext(bytes("late"));
        body.onComplete();

        assertThat(text(body)).isEqualTo("abcde");
        assertThat(asked.cancelled).isTrue();
    }

    @Test
    void readsABeginningThatIsAll() {
        LimitedBody body = begun(LimitedBody.beginning(5));
        body.onNext(bytes("abcde"));
        body.onComplete();

        assertThat(text(body)).isEqualTo("abcde");
        assertThat(asked.cancelled).isFalse();
    }

    @Test
    void readsNothing() {
        LimitedBody body = begun(LimitedBody.whole(0));
        body.onComplete();

        assertThat(text(body)).isEmpty();
    }

    @Test
    void failsWithTheConnection() {
        LimitedBody body = begun(LimitedBody.whole(5));
        body.onNext(bytes("a"));
        body.onError(new IllegalStateException("broken"));

        assertThat(body.getBody().toCompletableFuture())
                .failsWithin(AT_ONCE)
                .withThrowableThat()
                .withMessageContaining("broken");
    }

    private static final class Asked implements Subscription {

        private boolean cancelled;

        @Override
        public void request(long n) {}

        @Override
        public void cancel() {
            cancelled = true;
        }
    }
}
