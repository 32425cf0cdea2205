package dev.switchboard.signalwire;

import dev.switchboard.Callback;

/**
 * A call that is taken from a queue: a class or record that says by {@link OnDequeue} what it hears before it is
 * connected. See {@link Callback} for what such a class may be.
 */
public interface FromQueue extends Callback {}
