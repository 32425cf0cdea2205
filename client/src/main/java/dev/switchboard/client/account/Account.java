package dev.switchboard.client.account;

import io.avaje.jsonb.Json;
import java.util.Optional;

/**
 * What an account is.
 *
 * @param company whose it is
 * @param mainProductType what was booked
 * @param logoUrl where its picture is
 * @param verified whether sipgate knows who owns it
 * @param historyLifeTime how long entries of the history are kept, as sipgate writes it
 */
@Json
public record Account(
        Optional<String> company,
        Optional<String> mainProductType,
        Optional<String> logoUrl,
        Optional<Boolean> verified,
        Optional<String> historyLifeTime) {}
