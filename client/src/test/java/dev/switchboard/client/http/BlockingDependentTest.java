package dev.switchboard.client.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.client.ErrorKind;
import dev.switchboard.client.Request;
import dev.switchboard.client.SipgateException;
import dev.switchboard.client.testing.Account;
import dev.switchboard.fake.Hold;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Who is told of a failure may wait for something else, and that must keep no clock of the JVM from running. */
class BlockingDependentTest {

    @Test
    void mayAskAgainInVain() throws Exception {
        try (Account account = Account.open(options -> options.timeout(Duration.ofMillis(200)))) {
            Hold never = account.fake().hold("GET", "/users");
            CompletableFuture<Object> answer = account.client()
                    .requestAsync(Request.get("/users"))
                    .<Object>thenApply(response -> response)
                    .exceptionally(first -> {
                        try {
                            return account.client().request(Request.get("/users"));
                        } catch (SipgateException second) {
                            return second.kind();
                        }
                    });

            assertThat(answer.get(20, TimeUnit.SECONDS)).isEqualTo(ErrorKind.TIMED_OUT);
            never.release();
        }
    }
}
