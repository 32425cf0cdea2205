package dev.switchboard.sipgate;

import dev.switchboard.describe.FromText;
import dev.switchboard.describe.ToText;
import dev.switchboard.describe.WhenAbsent;
import java.util.Objects;
import java.util.Optional;

/**
 * Who calls or is called, in the four forms that sipgate sends. A number is a {@link PhoneNumber}:
 *
 * <pre>{@code
 * if (from instanceof PhoneNumber number) {
 *     callers.find(number);
 * }
 * }</pre>
 */
public sealed interface Party permits PhoneNumber, Party.Anonymous, Party.Extension, Party.Absent {

    /** The text of {@link Absent}, which never comes from sipgate. */
    String ABSENT = "absent";

    /** A caller who hides the number: {@code anonymous}, or an empty text. */
    record Anonymous() implements Party {
        @Override
        public String text() {
            return "anonymous";
        }
    }

    /**
     * An extension of the account such as {@code 1452406e0}, or any other text that is no E.164 number.
     *
     * @param id the text as it was sent
     */
    record Extension(String id) implements Party {
        /**
         * An extension by its id.
         *
         * @throws IllegalArgumentException if the text means one of the other parties
         */
        public Extension {
            Objects.requireNonNull(id, "id");
            if (isReserved(id)) {
                throw new IllegalArgumentException(
                        "extension: the text means another party (expected: such as 1452406e0)");
            }
        }

        private static boolean isReserved(String id) {
            return id.isEmpty()
                    || id.equals("anonymous")
                    || id.equals(ABSENT)
                    || PhoneNumber.isE164(id.startsWith("+") ? id.substring(1) : id);
        }

        @Override
        public String text() {
            return id;
        }
    }

    /** The request did not say. */
    record Absent() implements Party {
        @Override
        public String text() {
            return ABSENT;
        }
    }

    /** The party that a text of sipgate's means. No text is refused. */
    @FromText
    static Party of(String text) {
        if (text.isEmpty() || text.equals("anonymous")) {
            return new Anonymous();
        }
        if (text.equals(ABSENT)) {
            return new Absent();
        }
        return Extension.isReserved(text) ? PhoneNumber.of(text) : new Extension(text);
    }

    /** The party of a request that does not say. */
    @WhenAbsent
    static Party absent() {
        return new Absent();
    }

    /** The text from which {@link #of} makes this party again. */
    @ToText
    String text();

    /** The number, if this is one. */
    default Optional<PhoneNumber> number() {
        return this instanceof PhoneNumber number ? Optional.of(number) : Optional.empty();
    }
}
