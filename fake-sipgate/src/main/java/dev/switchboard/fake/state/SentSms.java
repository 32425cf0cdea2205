package dev.switchboard.fake.state;

import java.time.Instant;
import java.util.Optional;

/**
 * An SMS that was sent.
 *
 * @param smsId the extension, such as {@code s0}
 * @param sender the extension's default number when it was sent
 * @param sendAt when it is to go out; empty for at once
 */
public record SentSms(String smsId, String sender, String recipient, String message, Optional<Instant> sendAt) {}
