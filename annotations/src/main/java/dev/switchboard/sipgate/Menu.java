package dev.switchboard.sipgate;

import dev.switchboard.Callback;

/**
 * Where a {@link Gather} leads: a class or record whose methods with {@link OnDtmf} take what the caller entered. See
 * {@link Callback} for what such a class may be.
 */
public interface Menu extends Callback {}
