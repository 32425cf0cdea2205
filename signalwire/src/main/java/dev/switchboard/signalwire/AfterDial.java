package dev.switchboard.signalwire;

import dev.switchboard.Callback;

/**
 * Where a call goes on after a {@link Dial}: a class or record with an {@link OnDialAction} method. It may hear of the
 * recording by {@link OnRecordingStatus}, too. See {@link Callback} for what such a class may be.
 */
public interface AfterDial extends Callback {}
