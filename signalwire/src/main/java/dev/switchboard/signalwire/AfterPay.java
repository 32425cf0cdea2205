package dev.switchboard.signalwire;

import dev.switchboard.Callback;

/**
 * Where a call goes on after a {@link Pay}: a class or record with an {@link OnPayAction} method. It may hear of each
 * step of the payment by {@link OnPayStatus}, too. See {@link Callback} for what such a class may be.
 */
public interface AfterPay extends Callback {}
