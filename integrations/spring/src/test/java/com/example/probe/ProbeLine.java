package com.example.probe;

import dev.switchboard.CallFlow;
import dev.switchboard.sipgate.OnNewCall;
import dev.switchboard.sipgate.Reject;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** A flow without callbacks that keeps the threads on which it runs; the call {@code held} waits. */
@Component
@CallFlow
public class ProbeLine {
    public final BlockingQueue<Thread> threads = new LinkedBlockingQueue<>();
    public final CountDownLatch release = new CountDownLatch(1);

    @OnNewCall
    Reject reject(String callId) throws InterruptedException {
        threads.add(Thread.currentThread());
        if (callId.equals("held") && !release.await(30, TimeUnit.SECONDS)) {
            throw new AssertionError("nobody has released it");
        }
        return Reject.busy();
    }
}
