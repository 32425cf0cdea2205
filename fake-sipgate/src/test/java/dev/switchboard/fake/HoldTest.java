package dev.switchboard.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class HoldTest {

    @AutoClose
    private final FakeSipgate fake = FakeSipgate.start();

    private final Raw raw = new Raw(fake);

    @Test
    void nothingIsDoneOrAnsweredBeforeTheRelease() throws Exception {
        Hold hold = fake.hold("DELETE", "/history/{id}");
        CompletableFuture<Response> answer = CompletableFuture.supplyAsync(() -> raw.delete("/history/2001"));

        hold.awaitArrived();
        assertThat(answer).isNotDone();
        assertThat(fake.lastRequest().path()).isEqualTo("/v2/history/2001");
        assertThat(fake.history().has("2001")).isTrue();
        assertThat(raw.get("/users").status()).isEqualTo(200);

        hold.release();
        assertThat(answer.get().status()).isEqualTo(204);
        assertThat(raw.delete("/history/2002").status()).isEqualTo(204);
    }

    @Test
    void aHeldRequestMayFailThen() throws Exception {
        Hold hold = fake.hold("GET", "/users");
        CompletableFuture<Response> answer = CompletableFuture.supplyAsync(() -> raw.get("/users"));
        hold.awaitArrived();

        fake.fail(Failure.status(503));
        hold.release();

        assertThat(answer.get().status()).isEqualTo(503);
    }

    @Test
    void closingCutsWhatIsHeld() throws Exception {
        Hold hold = fake.hold("DELETE", "/history/{id}");
        CompletableFuture<Response> answer = CompletableFuture.supplyAsync(() -> {
            try {
                return raw.trySending(raw.to("/history/2001").DELETE());
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        hold.awaitArrived();

        fake.close();

        assertThatThrownBy(answer::get)
                .isInstanceOf(ExecutionException.class)
                .hasRootCauseInstanceOf(IOException.class);
        assertThat(fake.history().has("2001")).isTrue();
    }
}
