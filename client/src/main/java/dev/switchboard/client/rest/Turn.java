package dev.switchboard.client.rest;

import dev.switchboard.client.ErrorKind;
import dev.switchboard.client.Request;
import dev.switchboard.client.SipgateException;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;

/** Work of several requests that must not mix with that of others. */
final class Turn {

    private Turn() {}

    /**
     * Waits for the lock, and works while it is held.
     *
     * @param request what cannot be sent if the thread is interrupted while it waits
     * @throws SipgateException if it is
     */
    static <T> T of(Lock lock, Request request, Supplier<T> work) {
        try {
            lock.lockInterruptibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw SipgateException.notSent(request, ErrorKind.INTERRUPTED, "interrupted", e);
        }
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
