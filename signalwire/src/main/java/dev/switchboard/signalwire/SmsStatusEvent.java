package dev.switchboard.signalwire;

import dev.switchboard.describe.Embedded;
import dev.switchboard.describe.Event;
import dev.switchboard.describe.Param;
import dev.switchboard.describe.Params;
import java.util.Map;
import java.util.Optional;

/**
 * The fate of an {@link Sms} is known.
 *
 * @param call the call
 * @param smsSid identifies the message
 * @param smsStatus what became of it: {@code SENT} or {@code FAILED}
 * @param extras the parameters that this version does not know, by their names
 */
@Event(protocol = SignalWire.class, name = "smsStatus", targets = AfterSms.class)
public record SmsStatusEvent(
        @Embedded Call call,
        @Param("SmsSid") Optional<String> smsSid,
        @Param(value = "SmsStatus", absent = "") SmsStatus smsStatus,
        @Params Map<String, String> extras) {}
