package dev.switchboard.servers.testing;

import dev.switchboard.CallFlow;
import dev.switchboard.sipgate.Hangup;
import dev.switchboard.sipgate.OnNewCall;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A call waits here until a test lets it go on. */
@CallFlow
final class WaitingLine {

    final CountDownLatch called = new CountDownLatch(1);
    final CountDownLatch answer = new CountDownLatch(1);

    @OnNewCall
    Optional<Hangup> called() throws InterruptedException {
        called.countDown();
        return answer.await(30, TimeUnit.SECONDS) ? Optional.of(Hangup.now()) : Optional.empty();
    }
}
