package dev.switchboard.runtime.verify;

import java.security.Provider;
import java.security.Security;
import java.util.concurrent.atomic.AtomicInteger;

/** The JDK's own RSA, which says each time that it is about to verify a signature. */
final class WatchedProvider extends Provider {

    private static final long serialVersionUID = 1L;
    private static final Provider REAL = Security.getProvider("SunRsaSign");

    private final AtomicInteger count = new AtomicInteger();
    private transient volatile Runnable before = () -> {};

    WatchedProvider() {
        super("Watched", "1", "watched");
    }

    @Override
    public Service getService(String type, String algorithm) {
        if (type.equals("Signature")) {
            count.incrementAndGet();
            before.run();
        }
        return REAL.getService(type, algorithm);
    }

    /** What a thread does before it verifies. */
    void before(Runnable task) {
        before = task;
    }

    int count() {
        return count.get();
    }
}
