package dev.switchboard.signalwire;

import dev.switchboard.describe.Attribute;
import dev.switchboard.describe.CallbackUrl;
import dev.switchboard.describe.Child;
import dev.switchboard.describe.Element;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Asks the caller for a card or a bank account, and hands it to the payment processor.
 *
 * <pre>{@code
 * Pay.through("https://example.com/pay")
 *         .payment(Payment.of("25.00"))
 *         .card(CardDetails.of(CardType.VISA, CardType.MASTERCARD))
 *         .into(new Paid())
 * }</pre>
 *
 * @param paymentConnectorUrl an absolute http or https URL to which SignalWire posts what the caller entered
 * @param payment what is paid
 * @param card which cards are taken
 * @param dialog how the caller is asked
 * @param target where the call goes with the result, and who is told of each step; nowhere if empty
 * @param prompts what the caller hears at each step; SignalWire's own prompt where there is none
 * @param parameters further values for the payment processor
 */
@Element("Pay")
public record Pay(
        @Attribute("paymentConnectorUrl") URI paymentConnectorUrl,
        @Child Payment payment,
        @Child CardDetails card,
        @Child PayDialog dialog,

        @CallbackUrl(attribute = "action", event = PayEvent.class)
        @CallbackUrl(attribute = "statusCallback", event = PayStatusEvent.class)
        Optional<AfterPay> target,

        @Child List<Prompt> prompts,
        @Child List<PayParameter> parameters)
        implements Verb {

    /**
     * Asks for a payment.
     *
     * @throws IllegalArgumentException if {@code paymentConnectorUrl} is not an absolute http or https URL
     */
    public Pay {
        Objects.requireNonNull(paymentConnectorUrl, "paymentConnectorUrl");
        Urls.web("pay: paymentConnectorUrl", paymentConnectorUrl);
        Objects.requireNonNull(payment, "payment");
        Objects.requireNonNull(card, "card");
        Objects.requireNonNull(dialog, "dialog");
        Objects.requireNonNull(target, "target");
        prompts = List.copyOf(prompts);
        parameters = List.copyOf(parameters);
    }

    /**
     * Charges nothing, and makes a token, through the payment processor behind a URL.
     *
     * @throws IllegalArgumentException if the URL is not an absolute http or https URL
     */
    public static Pay through(String url) {
        return through(Urls.web("pay: paymentConnectorUrl", url));
    }

    /**
     * Charges nothing, and makes a token, through the payment processor behind a URL.
     *
     * @throws IllegalArgumentException if the URL is not an absolute http or https URL
     */
    public static Pay through(URI url) {
        return new Pay(
                url, Payment.token(), CardDetails.of(), PayDialog.dtmf(), Optional.empty(), List.of(), List.of());
    }

    /** The same, paying that. */
    public Pay payment(Payment payment) {
        return new Pay(paymentConnectorUrl, payment, card, dialog, target, prompts, parameters);
    }

    /** The same, taking such cards. */
    public Pay card(CardDetails card) {
        return new Pay(paymentConnectorUrl, payment, card, dialog, target, prompts, parameters);
    }

    /** The same, asking so. */
    public Pay dialog(PayDialog dialog) {
        return new Pay(paymentConnectorUrl, payment, card, dialog, target, prompts, parameters);
    }

    /** The same, with these prompts. */
    public Pay prompts(Prompt... prompts) {
        return new Pay(paymentConnectorUrl, payment, card, dialog, target, List.of(prompts), parameters);
    }

    /** The same, with these further values for the payment processor. */
    public Pay parameters(PayParameter... parameters) {
        return new Pay(paymentConnectorUrl, payment, card, dialog, target, prompts, List.of(parameters));
    }

    /** The same, leading into a target. */
    public Pay into(AfterPay target) {
        return new Pay(paymentConnectorUrl, payment, card, dialog, Optional.of(target), prompts, parameters);
    }
}
