package dev.switchboard.sipgate;

import dev.switchboard.describe.Attribute;
import dev.switchboard.describe.Child;
import dev.switchboard.describe.Element;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Connects the call: with one number, with several that ring at once, or with the voicemail.
 *
 * <pre>{@code
 * Dial.to("+4921193674660").callerId("+492111234567")
 * Dial.voicemail()
 * }</pre>
 *
 * @param callerId the number that the callee sees; the account's own setting if empty
 * @param anonymous whether the callee sees no number
 * @param target with whom
 */
@Element("Dial")
public record Dial(
        @Attribute("callerId") Optional<PhoneNumber> callerId,
        @Attribute(value = "anonymous", omit = "false") boolean anonymous,
        @Child DialTarget target)
        implements Action {

    /** Connects the call. */
    public Dial {
        Objects.requireNonNull(callerId, "callerId");
        Objects.requireNonNull(target, "target");
    }

    /**
     * Connects with the first of up to five numbers that answers. For an outgoing call sipgate takes one number.
     *
     * @throws IllegalArgumentException if there are more than five, or one is not in E.164 form
     */
    public static Dial to(String number, String... more) {
        return to(Stream.concat(Stream.of(number), Stream.of(more))
                .map(PhoneNumber::of)
                .toList());
    }

    /**
     * Connects with the first of up to five numbers that answers. For an outgoing call sipgate takes one number.
     *
     * @throws IllegalArgumentException if there are more than five
     */
    public static Dial to(PhoneNumber number, PhoneNumber... more) {
        return to(Stream.concat(Stream.of(number), Stream.of(more)).toList());
    }

    /**
     * Connects with the first of one to five numbers that answers. For an outgoing call sipgate takes one number.
     *
     * @throws IllegalArgumentException if there are none or more than five
     */
    public static Dial to(List<PhoneNumber> numbers) {
        return new Dial(Optional.empty(), false, new Numbers(numbers));
    }

    /** Connects with the voicemail, which has to be booked with sipgate. */
    public static Dial voicemail() {
        return new Dial(Optional.empty(), false, new Voicemail());
    }

    /**
     * The same, showing the callee a number.
     *
     * @throws IllegalArgumentException if the number is not in E.164 form
     */
    public Dial callerId(String number) {
        return callerId(PhoneNumber.of(number));
    }

    /** The same, showing the callee a number. */
    public Dial callerId(PhoneNumber number) {
        return new Dial(Optional.of(number), anonymous, target);
    }

    /** The same, showing the callee no number. */
    public Dial anonymously() {
        return new Dial(callerId, true, target);
    }
}
