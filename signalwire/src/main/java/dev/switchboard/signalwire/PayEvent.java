package dev.switchboard.signalwire;

import dev.switchboard.describe.Embedded;
import dev.switchboard.describe.Event;
import dev.switchboard.describe.Param;
import dev.switchboard.describe.Params;
import java.util.Map;
import java.util.Optional;

/**
 * The end of a {@link Pay}. What else SignalWire says is in the {@code extras}.
 *
 * @param call the call
 * @param result how it ended
 * @param paymentToken the token for the payment
 * @param profileId the profile of the payer
 * @param extras the parameters that this version does not know, by their names
 */
@Event(protocol = SignalWire.class, name = "pay", reply = Response.class, targets = AfterPay.class)
public record PayEvent(
        @Embedded Call call,
        @Param(value = "Result", absent = "") PayResult result,
        @Param("PaymentToken") Optional<String> paymentToken,
        @Param("ProfileId") Optional<String> profileId,
        @Params Map<String, String> extras) {}
