package dev.switchboard.signalwire;

import dev.switchboard.Callback;

/**
 * Where a {@link Gather} leads: a class or record whose {@link OnGather} methods take what was entered or said. It may
 * hear of speech while it is spoken by {@link OnPartialResult}, too. See {@link Callback} for what such a class may be.
 */
public interface AfterGather extends Callback {}
