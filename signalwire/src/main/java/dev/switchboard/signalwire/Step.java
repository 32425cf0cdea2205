package dev.switchboard.signalwire;

import dev.switchboard.Callback;

/**
 * Where a {@link Redirect} leads: a class or record with an {@link OnRedirect} method. See {@link Callback} for what
 * such a class may be.
 */
public interface Step extends Callback {}
