package dev.switchboard.sample;

import dev.switchboard.sipgate.Party;
import dev.switchboard.sipgate.PhoneNumber;
import java.util.Set;

/** Whom the line does not talk to. Who hides the number is nobody in particular and gets through. */
final class BlockedCallers {

    private final Set<PhoneNumber> numbers;

    BlockedCallers(Set<PhoneNumber> numbers) {
        this.numbers = Set.copyOf(numbers);
    }

    boolean include(Party caller) {
        return caller instanceof PhoneNumber number && numbers.contains(number);
    }
}
