package dev.switchboard.signalwire.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.switchboard.signalwire.CardDetails;
import dev.switchboard.signalwire.CardType;
import dev.switchboard.signalwire.Pay;
import dev.switchboard.signalwire.PayDialog;
import dev.switchboard.signalwire.PayParameter;
import dev.switchboard.signalwire.Payment;
import dev.switchboard.signalwire.Play;
import dev.switchboard.signalwire.Prompt;
import dev.switchboard.signalwire.Say;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PayXmlTest {

    private static final String START = "<Pay paymentConnectorUrl=\"https://example.com/pay\"";
    private static final Pay PAY = Pay.through("https://example.com/pay");

    static Stream<Arguments> attributes() {
        return Stream.of(
                arguments("", PAY),
                arguments(" chargeAmount=\"25.00\"", PAY.payment(Payment.of("25.00"))),
                arguments(" chargeAmount=\"1000000\"", PAY.payment(Payment.of(new BigDecimal("1E+6")))),
                arguments(" currency=\"eur\"", PAY.payment(Payment.token().currency("eur"))),
                arguments(
                        " paymentMethod=\"ach-debit\"",
                        PAY.payment(Payment.token().paymentMethod(Payment.Method.ACH_DEBIT))),
                arguments(
                        " tokenType=\"one-time\"", PAY.payment(Payment.token().tokenType(Payment.TokenType.ONE_TIME))),
                arguments(
                        " description=\"a &quot;toy&quot;\"",
                        PAY.payment(Payment.token().description("a \"toy\""))),
                arguments(
                        " validCardTypes=\"visa mastercard amex maestro discover optima jcb diners-club enroute\"",
                        PAY.card(CardDetails.of(CardType.values()))),
                arguments(" validCardTypes=\"visa\"", PAY.card(CardDetails.of(CardType.VISA))),
                arguments(" postalCode=\"false\"", PAY.card(CardDetails.of().postalCode(false))),
                arguments(" postalCode=\"94043\"", PAY.card(CardDetails.of().postalCode("94043"))),
                arguments(
                        " minPostalCodeLength=\"0\"", PAY.card(CardDetails.of().minPostalCodeLength(0))),
                arguments(
                        " minPostalCodeLength=\"5\"", PAY.card(CardDetails.of().minPostalCodeLength(5))),
                arguments(" securityCode=\"false\"", PAY.card(CardDetails.of().securityCode(false))),
                arguments(" maxAttempts=\"3\"", PAY.dialog(PayDialog.dtmf().maxAttempts(3))),
                arguments(" timeout=\"4\"", PAY.dialog(PayDialog.dtmf().timeout(Duration.ofSeconds(4)))),
                arguments(" timeout=\"60\"", PAY.dialog(PayDialog.dtmf().timeout(Duration.ofMinutes(1)))),
                arguments(" language=\"en-GB\"", PAY.dialog(PayDialog.dtmf().language("en-GB"))),
                arguments(" action=\"https://pbx.example.com/calls/Paid/pay\"", PAY.into(new AnyResponse.Paid())),
                arguments(
                        " statusCallback=\"https://pbx.example.com/calls/PayingTold/payStatus\"",
                        PAY.into(new AnyResponse.PayingTold())),
                arguments(
                        " action=\"https://pbx.example.com/calls/PaidTold/pay\""
                                + " statusCallback=\"https://pbx.example.com/calls/PaidTold/payStatus\"",
                        PAY.into(new AnyResponse.PaidTold())));
    }

    @ParameterizedTest
    @MethodSource("attributes")
    void writesEachAttribute(String attributes, Pay pay) {
        assertThat(Written.of(pay)).isEqualTo(START + attributes + "/>");
    }

    @Test
    void writesNoDefault() {
        assertThat(Written.of(PAY.payment(Payment.token()
                                .currency("usd")
                                .paymentMethod(Payment.Method.CREDIT_CARD)
                                .tokenType(Payment.TokenType.REUSABLE))
                        .card(CardDetails.of().postalCode(true).securityCode(true))
                        .dialog(PayDialog.dtmf().maxAttempts(1).timeout(Duration.ofSeconds(5)))))
                .isEqualTo(START + "/>");
    }

    static Stream<Arguments> prompts() {
        Prompt plain = Prompt.at(Prompt.Step.POSTAL_CODE);
        return Stream.of(
                arguments("<Prompt for=\"postal-code\"/>", plain),
                arguments(
                        "<Prompt for=\"postal-code\" cardType=\"visa amex\"/>",
                        plain.cardTypes(CardType.VISA, CardType.AMEX)),
                arguments(
                        "<Prompt for=\"postal-code\" errorType=\"timeout invalid-date\"/>",
                        plain.errorTypes(Prompt.ErrorType.TIMEOUT, Prompt.ErrorType.INVALID_DATE)),
                arguments("<Prompt for=\"postal-code\" attempt=\"1\"/>", plain.attempt(1)),
                arguments("<Prompt for=\"postal-code\" attempt=\"10\"/>", plain.attempt(10)),
                arguments(
                        "<Prompt for=\"security-code\"><Say>Four digits.</Say>"
                                + "<Play>https://example.com/a.wav</Play></Prompt>",
                        Prompt.at(
                                Prompt.Step.SECURITY_CODE,
                                Say.text("Four digits."),
                                Play.url("https://example.com/a.wav"))));
    }

    @ParameterizedTest
    @MethodSource("prompts")
    void writesPrompts(String expected, Prompt prompt) {
        assertThat(Written.of(PAY.prompts(prompt))).isEqualTo(START + ">" + expected + "</Pay>");
    }

    @Test
    void writesPromptsAndThenParameters() {
        assertThat(Written.of(PAY.parameters(PayParameter.of("customer", "4<2"), PayParameter.of("empty", ""))
                        .prompts(Prompt.at(Prompt.Step.EXPIRATION_DATE), Prompt.at(Prompt.Step.PAYMENT_PROCESSING))))
                .isEqualTo(
                        START + "><Prompt for=\"expiration-date\"/><Prompt for=\"payment-processing\"/>"
                                + "<Parameter name=\"customer\" value=\"4&lt;2\"/><Parameter name=\"empty\" value=\"\"/></Pay>");
    }
}
