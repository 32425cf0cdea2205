package dev.switchboard.sample;

import dev.switchboard.client.Credentials;
import java.util.Optional;

/**
 * The account whose REST API the support line uses.
 *
 * @param credentials of a real account; if empty, a fake one on this machine, which texts nobody
 */
record RestAccount(Optional<Credentials> credentials) {}
