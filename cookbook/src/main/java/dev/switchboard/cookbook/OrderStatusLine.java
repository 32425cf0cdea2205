package dev.switchboard.cookbook;

import dev.switchboard.CallFlow;
import dev.switchboard.sipgate.Direction;
import dev.switchboard.sipgate.Gather;
import dev.switchboard.sipgate.Hangup;
import dev.switchboard.sipgate.Menu;
import dev.switchboard.sipgate.OnDtmf;
import dev.switchboard.sipgate.OnNewCall;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** Asks for an order's number of eight digits, and says how far the order has come. */
@CallFlow
public final class OrderStatusLine {

    private static final String SOUNDS = "https://example.com/sounds/";

    /** The orders of the shop. */
    public interface Orders {
        CompletionStage<Optional<OrderStatus>> status(String orderNumber);
    }

    /** How far an order has come. */
    public enum OrderStatus {
        RECEIVED,
        PENDING,
        FULFILLED,
        CANCELED
    }

    private final Orders orders;

    public OrderStatusLine(Orders orders) {
        this.orders = orders;
    }

    @OnNewCall(direction = Direction.IN)
    Gather<OrderNumber> welcome() {
        return Gather.digits(8)
                .timeout(Duration.ofSeconds(5))
                .play(SOUNDS + "order-number.wav")
                .into(new OrderNumber());
    }

    final class OrderNumber implements Menu {

        @OnDtmf("")
        Hangup nothingPressed() {
            return Hangup.now();
        }

        @OnDtmf
        CompletionStage<Gather<Goodbye>> entered(String dtmf) {
            return orders.status(dtmf).thenApply(OrderStatusLine::announce);
        }
    }

    private static Gather<Goodbye> announce(Optional<OrderStatus> status) {
        return Gather.digits(1)
                .timeout(Duration.ZERO)
                .play(SOUNDS + status.map(OrderStatusLine::sound).orElse("no-such-order.wav"))
                .into(new Goodbye());
    }

    private static String sound(OrderStatus status) {
        return switch (status) {
            case RECEIVED -> "order-received.wav";
            case PENDING -> "order-pending.wav";
            case FULFILLED -> "order-fulfilled.wav";
            case CANCELED -> "order-canceled.wav";
        };
    }

    static final class Goodbye implements Menu {

        @OnDtmf
        Hangup hangUp() {
            return Hangup.now();
        }
    }
}
