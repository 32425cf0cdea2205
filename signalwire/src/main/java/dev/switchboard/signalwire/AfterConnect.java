package dev.switchboard.signalwire;

import dev.switchboard.Callback;

/**
 * Where a call goes on after a {@link Connect}: a class or record with an {@link OnConnectAction} method. See {@link
 * Callback} for what such a class may be.
 */
public interface AfterConnect extends Callback {}
