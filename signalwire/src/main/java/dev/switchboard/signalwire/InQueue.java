package dev.switchboard.signalwire;

import dev.switchboard.Callback;

/**
 * A call in a queue: a class or record that says by {@link OnQueueWait} what the caller hears and by {@link
 * OnQueueResult} what follows. See {@link Callback} for what such a class may be.
 */
public interface InQueue extends Callback {}
