package dev.switchboard.sipgate;

import dev.switchboard.describe.Child;
import java.util.List;

/**
 * The numbers that a {@link Dial} calls at once.
 *
 * @param numbers one to five
 */
public record Numbers(@Child("Number") List<PhoneNumber> numbers) implements DialTarget {

    private static final int MOST = 5;

    /**
     * The numbers to call.
     *
     * @throws IllegalArgumentException if there are none or more than five
     */
    public Numbers {
        numbers = List.copyOf(numbers);
        if (numbers.isEmpty() || numbers.size() > MOST) {
            throw new IllegalArgumentException("dial: " + numbers.size() + " numbers (expected: 1 to " + MOST + ")");
        }
    }
}
