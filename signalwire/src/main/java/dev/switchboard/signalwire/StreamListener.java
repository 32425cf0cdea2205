package dev.switchboard.signalwire;

import dev.switchboard.Callback;

/**
 * A stream of a call's audio: a class or record that hears of it by {@link OnStream}. See {@link Callback} for what
 * such a class may be.
 */
public interface StreamListener extends Callback {}
