package dev.switchboard.signalwire;

import dev.switchboard.Callback;

/**
 * Where a call goes on after a {@link Refer}: a class or record with an {@link OnReferAction} method. See {@link
 * Callback} for what such a class may be.
 */
public interface AfterRefer extends Callback {}
