package dev.switchboard.sipgate;

import dev.switchboard.describe.Attribute;
import dev.switchboard.describe.CallbackUrl;
import dev.switchboard.describe.Child;
import dev.switchboard.describe.Element;
import dev.switchboard.describe.Unit;
import dev.switchboard.describe.Wire;
import java.net.URI;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * Asks the caller for digits and leads into a menu, whose {@link OnDtmf} methods take them; also when none were entered.
 *
 * <pre>{@code
 * Gather.digits(1).timeout(Duration.ofSeconds(5)).play(WELCOME).into(new MainMenu())
 * }</pre>
 *
 * @param <M> the menu, so that a handler's return type says where it leads
 * @param menu where the digits go
 * @param maxDigits after how many digits the input ends, from 1; sipgate's default is 1
 * @param timeout how long to wait for the next digit, in whole milliseconds from 0 to a day, counted from the end of the
 *     announcement; sipgate's default is two seconds
 * @param type what is gathered; sipgate's default, and all it knows, is DTMF
 * @param play an announcement, which the first digit stops
 */
@Element("Gather")
public record Gather<M extends Menu>(
        @CallbackUrl(attribute = "onData", event = DtmfEvent.class)
        M menu,

        @Attribute(value = "maxDigits", omit = "1") int maxDigits,

        @Attribute(value = "timeout", omit = "2000") @Unit(ChronoUnit.MILLIS)
        Duration timeout,

        @Attribute("type") Optional<Type> type,
        @Child Optional<Play> play)
        implements Action {

    private static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(2);
    private static final Duration LONGEST_TIMEOUT = Duration.ofDays(1);

    /** What is gathered. */
    public enum Type {
        /** The tones of a phone's keys. */
        @Wire("dtmf")
        DTMF
    }

    /**
     * Asks for digits.
     *
     * @throws IllegalArgumentException if {@code maxDigits} is below 1, or {@code timeout} is negative, above a day or no
     *     whole number of milliseconds
     */
    public Gather {
        Objects.requireNonNull(menu, "menu");
        Objects.requireNonNull(timeout, "timeout");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(play, "play");
        check(maxDigits, timeout);
    }

    private static void check(int maxDigits, Duration timeout) {
        if (maxDigits < 1) {
            throw new IllegalArgumentException("gather: maxDigits " + maxDigits + " (expected: at least 1)");
        }
        boolean wholeMillis = timeout.toNanosPart() % 1_000_000 == 0;
        if (timeout.isNegative() || !wholeMillis || timeout.compareTo(LONGEST_TIMEOUT) > 0) {
            throw new IllegalArgumentException(
                    "gather: timeout " + timeout + " (expected: whole milliseconds, not negative, at most a day)");
        }
    }

    /**
     * Asks for up to so many digits, from 1. Say next how long to wait, what to play, and where it leads.
     *
     * @throws IllegalArgumentException if {@code maxDigits} is below 1
     */
    public static Question digits(int maxDigits) {
        return new Question(maxDigits, DEFAULT_TIMEOUT, Optional.empty(), Optional.empty());
    }

    /**
     * A {@link Gather} that does not lead anywhere yet.
     *
     * @param maxDigits after how many digits the input ends, from 1
     * @param timeout how long to wait for the next digit
     * @param type what is gathered
     * @param play an announcement
     */
    public record Question(int maxDigits, Duration timeout, Optional<Type> type, Optional<Play> play) {

        /**
         * A question.
         *
         * @throws IllegalArgumentException if {@code maxDigits} is below 1, or {@code timeout} is negative, above a day or
         *     no whole number of milliseconds
         */
        public Question {
            Objects.requireNonNull(timeout, "timeout");
            check(maxDigits, timeout);
        }

        /** The same, waiting so long for the next digit: whole milliseconds from 0 to a day. */
        public Question timeout(Duration timeout) {
            return new Question(maxDigits, timeout, type, play);
        }

        /** The same, saying what is gathered. */
        public Question type(Type type) {
            return new Question(maxDigits, timeout, Optional.of(type), play);
        }

        /** The same, playing an announcement. */
        public Question play(Play play) {
            return new Question(maxDigits, timeout, type, Optional.of(play));
        }

        /** The same, playing the file at an absolute http or https URL; see {@link Play} for what it must be. */
        public Question play(URI url) {
            return play(new Play(url));
        }

        /** The same, playing the file at an absolute http or https URL; see {@link Play} for what it must be. */
        public Question play(String url) {
            return play(Play.url(url));
        }

        /** The question, leading into a menu. */
        public <M extends Menu> Gather<M> into(M menu) {
            return new Gather<>(menu, maxDigits, timeout, type, play);
        }
    }
}
