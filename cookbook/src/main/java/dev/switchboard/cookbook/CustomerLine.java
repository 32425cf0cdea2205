package dev.switchboard.cookbook;

import dev.switchboard.CallFlow;
import dev.switchboard.sipgate.Action;
import dev.switchboard.sipgate.Dial;
import dev.switchboard.sipgate.Direction;
import dev.switchboard.sipgate.Gather;
import dev.switchboard.sipgate.Hangup;
import dev.switchboard.sipgate.Menu;
import dev.switchboard.sipgate.OnDtmf;
import dev.switchboard.sipgate.OnNewCall;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Asks what a call is about, and then for the customer's number. Each stage remembers what led to it. */
@CallFlow
public final class CustomerLine {

    private static final String SOUNDS = "https://example.com/sounds/";
    private static final Duration TIME_TO_THINK = Duration.ofSeconds(5);
    private static final int ATTEMPTS = 3;

    /** Who the customers are. */
    public interface Customers {
        boolean include(String customerNumber);
    }

    enum Topic {
        CREDIT,
        SERVICE
    }

    private final Customers customers;

    public CustomerLine(Customers customers) {
        this.customers = customers;
    }

    @OnNewCall(direction = Direction.IN)
    Optional<Gather<Welcome>> welcome(List<String> users) {
        return users.contains("voicemail") ? Optional.empty() : Optional.of(Welcome.ask(1));
    }

    record Welcome(int attempt) implements Menu {

        static Gather<Welcome> ask(int attempt) {
            return Gather.digits(1)
                    .timeout(TIME_TO_THINK)
                    .play(SOUNDS + "welcome.wav")
                    .into(new Welcome(attempt));
        }

        @OnDtmf("1")
        Gather<CustomerNumber> credit() {
            return CustomerNumber.ask(Topic.CREDIT, 1);
        }

        @OnDtmf("2")
        Gather<CustomerNumber> service() {
            return CustomerNumber.ask(Topic.SERVICE, 1);
        }

        @OnDtmf
        Action anythingElse() {
            return attempt < ATTEMPTS ? ask(attempt + 1) : Hangup.now();
        }
    }

    record CustomerNumber(Topic topic, int attempt) implements Menu {

        static Gather<CustomerNumber> ask(Topic topic, int attempt) {
            return Gather.digits(6)
                    .timeout(TIME_TO_THINK)
                    .play(SOUNDS + "customer-number.wav")
                    .into(new CustomerNumber(topic, attempt));
        }

        @OnDtmf
        Action entered(String dtmf, CustomerLine line) {
            if (!line.customers.include(dtmf)) {
                return attempt < ATTEMPTS ? ask(topic, attempt + 1) : Hangup.now();
            }
            return switch (topic) {
                case CREDIT -> Goodbye.after("credit.wav");
                case SERVICE -> Dial.to("+4921193674660");
            };
        }
    }

    static final class Goodbye implements Menu {

        static Gather<Goodbye> after(String sound) {
            return Gather.digits(1).timeout(Duration.ZERO).play(SOUNDS + sound).into(new Goodbye());
        }

        @OnDtmf
        Hangup hangUp() {
            return Hangup.now();
        }
    }
}
