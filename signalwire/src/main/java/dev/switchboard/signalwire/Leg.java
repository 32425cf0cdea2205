package dev.switchboard.signalwire;

import dev.switchboard.Callback;

/**
 * One of the phones that a {@link Dial} calls: a class or record that hears of it by {@link OnWhisper} and {@link
 * OnCallStatus}. See {@link Callback} for what such a class may be.
 */
public interface Leg extends Callback {}
