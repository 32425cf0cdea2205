package dev.switchboard.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.cookbook.OrderStatusLine.OrderStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderStatusLineTest {

    private static final Map<String, OrderStatus> ORDERS = Map.of(
            "00000001", OrderStatus.RECEIVED,
            "00000002", OrderStatus.PENDING,
            "00000003", OrderStatus.FULFILLED,
            "00000004", OrderStatus.CANCELED);

    private final List<String> asked = new ArrayList<>();
    private final Phone phone =
            new Phone(OrderStatusLineRouter.create(new OrderStatusLine(this::find), Phone.URL, Phone.ANYBODY));

    /** Found by another thread, after the handler has returned. */
    private CompletionStage<Optional<OrderStatus>> find(String number) {
        asked.add(number);
        return CompletableFuture.supplyAsync(() -> Optional.ofNullable(ORDERS.get(number)));
    }

    @ParameterizedTest
    @CsvSource({
        "00000001, order-received.wav",
        "00000002, order-pending.wav",
        "00000003, order-fulfilled.wav",
        "00000004, order-canceled.wav",
        "00000005, no-such-order.wav",
        "0000, no-such-order.wav",
        "##, no-such-order.wav"
    })
    void saysHowFarTheOrderHasComeAndHangsUp(String entered, String sound) {
        assertThat(phone.calls("492111234567"))
                .isEqualTo("<Response><Gather onData=\"https://pbx.example.com/calls/OrderNumber\""
                        + " maxDigits=\"8\" timeout=\"5000\">"
                        + "<Play><Url>https://example.com/sounds/order-number.wav</Url></Play></Gather></Response>");
        assertThat(phone.presses(entered))
                .isEqualTo("<Response><Gather onData=\"https://pbx.example.com/calls/Goodbye\" timeout=\"0\">"
                        + "<Play><Url>https://example.com/sounds/" + sound + "</Url></Play></Gather></Response>");
        assertThat(phone.presses("")).isEqualTo("<Response><Hangup/></Response>");
        assertThat(asked).containsExactly(entered);
    }

    @Test
    void hangsUpIfNothingIsPressedAndLooksNothingUp() {
        phone.calls("anonymous");
        assertThat(phone.presses("")).isEqualTo("<Response><Hangup/></Response>");
        assertThat(asked).isEmpty();
    }

    @Test
    void leavesOutgoingCallsAlone() {
        assertThat(phone.callsOut()).isEqualTo("<Response/>");
    }
}
