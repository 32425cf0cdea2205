package dev.switchboard.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ReadOnlyBufferException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReplyTest {

    private static final Reply REPLY = Reply.ok("application/xml", "<Größe/>".getBytes(StandardCharsets.UTF_8));

    @Test
    void anOkHasStatusContentTypeAndBody() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        REPLY.writeTo(out);

        assertThat(REPLY.status()).isEqualTo(200);
        assertThat(REPLY.headers()).isEqualTo(Map.of("Content-Type", "application/xml"));
        assertThat(REPLY.length()).isEqualTo(10);
        assertThat(REPLY.text()).isEqualTo("<Größe/>");
        assertThat(REPLY.body()).isEqualTo(StandardCharsets.UTF_8.encode("<Größe/>"));
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("<Größe/>");
        assertThat(REPLY).hasToString("200 (10 bytes)");
    }

    @Test
    void aStatusHasNoBodyAndAtMostOneHeader() {
        assertThat(Reply.status(503).headers()).isEmpty();
        assertThat(Reply.status(503).length()).isZero();
        assertThat(Reply.status(503).text()).isEmpty();
        assertThat(Reply.status(405, "Allow", "POST").headers()).isEqualTo(Map.of("Allow", "POST"));
        assertThat(Reply.status(405, "Allow", "POST")).hasToString("405 (0 bytes)");
    }

    @Test
    void theBodyCannotBeChangedThroughItsBuffer() {
        ByteBuffer body = REPLY.body();

        assertThat(body.isReadOnly()).isTrue();
        assertThat(body.hasArray()).isFalse();
        assertThatThrownBy(() -> body.put(0, (byte) 'X')).isInstanceOf(ReadOnlyBufferException.class);
    }

    @Test
    void eachBufferStartsAtTheBeginning() {
        ByteBuffer first = REPLY.body();
        first.position(first.limit());

        assertThat(REPLY.body().remaining()).isEqualTo(10);
    }

    @Test
    void theHeadersCannotBeChanged() {
        assertThatThrownBy(() -> REPLY.headers().put("X", "y")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void writingDoesNotCloseTheStream() throws IOException {
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };

        REPLY.writeTo(out);
        REPLY.writeTo(out);

        assertThat(out).hasToString("<Größe/><Größe/>");
    }
}
