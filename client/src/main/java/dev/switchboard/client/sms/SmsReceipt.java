package dev.switchboard.client.sms;

import dev.switchboard.client.SipgateException;
import java.util.Optional;

/**
 * A message was sent under another number than the default one.
 *
 * @param notRestored why the extension still sends under that number; empty if the former default holds again
 */
public record SmsReceipt(Optional<SipgateException> notRestored) {}
