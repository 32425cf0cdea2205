package dev.switchboard.cookbook;

import dev.switchboard.CallFlow;
import dev.switchboard.sipgate.Direction;
import dev.switchboard.sipgate.OnNewCall;
import dev.switchboard.sipgate.Party;
import dev.switchboard.sipgate.PhoneNumber;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Shows who calls while it rings. */
@CallFlow
public final class WhoIsCalling {

    /** What callers are called. */
    public interface AddressBook {
        Optional<String> name(PhoneNumber number);
    }

    private final AddressBook addressBook;
    private final Consumer<String> screen;

    public WhoIsCalling(AddressBook addressBook, Consumer<String> screen) {
        this.addressBook = addressBook;
        this.screen = screen;
    }

    @OnNewCall(direction = Direction.IN)
    void rings(Party from, List<String> users) {
        if (!users.contains("voicemail")) { // that is the second leg of a call that was shown already
            screen.accept(name(from));
        }
    }

    private String name(Party from) {
        if (from instanceof PhoneNumber number) {
            return addressBook.name(number).orElse(number.e164());
        }
        return from instanceof Party.Extension extension ? extension.id() : "unknown";
    }
}
