package dev.switchboard.signalwire;

import dev.switchboard.Callback;

/**
 * Where a call goes on after an {@link Sms}: a class or record with an {@link OnSmsAction} method. It may hear of the
 * message's fate by {@link OnSmsStatus}, too. See {@link Callback} for what such a class may be.
 */
public interface AfterSms extends Callback {}
