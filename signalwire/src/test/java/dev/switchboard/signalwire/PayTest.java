package dev.switchboard.signalwire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.entry;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PayTest {

    private static final URI CONNECTOR = URI.create("https://example.com/pay");
    private static final Prompt PROMPT = Prompt.at(Prompt.Step.POSTAL_CODE, Say.text("Your zip code, please."));
    private static final PayParameter PARAMETER = PayParameter.of("customer", "42");

    private record Paid(int order) implements AfterPay {}

    private static final Pay EVERYTHING = new Pay(
            CONNECTOR,
            Payment.of("25.00"),
            CardDetails.of(CardType.VISA),
            PayDialog.dtmf().maxAttempts(2),
            Optional.of(new Paid(1)),
            List.of(PROMPT),
            List.of(PARAMETER));

    @Test
    void through() {
        assertThat(Pay.through(CONNECTOR))
                .isEqualTo(new Pay(
                        CONNECTOR,
                        Payment.token(),
                        CardDetails.of(),
                        PayDialog.dtmf(),
                        Optional.empty(),
                        List.of(),
                        List.of()))
                .isEqualTo(Pay.through("https://example.com/pay"));
    }

    @Test
    void withersChangeOneThing() {
        assertThat(Changes.between(EVERYTHING, EVERYTHING.payment(Payment.token())))
                .containsOnly(entry("payment", Payment.token()));
        assertThat(Changes.between(EVERYTHING, EVERYTHING.card(CardDetails.of())))
                .containsOnly(entry("card", CardDetails.of()));
        assertThat(Changes.between(EVERYTHING, EVERYTHING.dialog(PayDialog.dtmf())))
                .containsOnly(entry("dialog", PayDialog.dtmf()));
        assertThat(Changes.between(EVERYTHING, EVERYTHING.into(new Paid(2))))
                .containsOnly(entry("target", Optional.of(new Paid(2))));
        assertThat(Changes.between(EVERYTHING, EVERYTHING.prompts(PROMPT, PROMPT)))
                .containsOnly(entry("prompts", List.of(PROMPT, PROMPT)));
        assertThat(Changes.between(EVERYTHING, EVERYTHING.parameters(PARAMETER, PARAMETER)))
                .containsOnly(entry("parameters", List.of(PARAMETER, PARAMETER)));
    }

    @Test
    void copiesTheLists() {
        List<Prompt> prompts = new ArrayList<>();
        List<PayParameter> parameters = new ArrayList<>();
        Pay pay = new Pay(
                CONNECTOR, Payment.token(), CardDetails.of(), PayDialog.dtmf(), Optional.empty(), prompts, parameters);
        prompts.add(PROMPT);
        parameters.add(PARAMETER);
        assertThat(pay).isEqualTo(Pay.through(CONNECTOR));
    }

    @Test
    void refusesOtherUrls() {
        String message = "pay: paymentConnectorUrl \"/pay\" (expected: an absolute http or https URL, such as"
                + " https://example.com/hello)";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pay.through("/pay"))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pay.through(URI.create("/pay")))
                .withMessage(message);
    }

    @Test
    void refusesParametersWithoutName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PayParameter.of("", "42"))
                .withMessage("parameter: name \"\" (expected: not blank)");
        assertThat(PayParameter.of("customer", "")).isEqualTo(new PayParameter("customer", ""));
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> Pay.through((URI) null))
                .withMessage("paymentConnectorUrl");
        assertThatNullPointerException()
                .isThrownBy(() -> EVERYTHING.payment(null))
                .withMessage("payment");
        assertThatNullPointerException().isThrownBy(() -> EVERYTHING.card(null)).withMessage("card");
        assertThatNullPointerException()
                .isThrownBy(() -> EVERYTHING.dialog(null))
                .withMessage("dialog");
        assertThatNullPointerException().isThrownBy(() -> EVERYTHING.prompts((Prompt) null));
        assertThatNullPointerException().isThrownBy(() -> EVERYTHING.parameters((PayParameter) null));
        assertThatNullPointerException()
                .isThrownBy(() -> PayParameter.of(null, "42"))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> PayParameter.of("customer", null))
                .withMessage("value");
    }
}
