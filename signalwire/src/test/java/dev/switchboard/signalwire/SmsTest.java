package dev.switchboard.signalwire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.entry;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmsTest {

    private static final PhoneNumber CALLER = PhoneNumber.of("+15551234567");
    private static final PhoneNumber OWN = PhoneNumber.of("+15559876543");

    private record Sent(int attempt) implements AfterSms {}

    private static final Sms EVERYTHING =
            new Sms(Optional.of(CALLER), Optional.of(OWN), HttpMethod.GET, Optional.of(new Sent(1)), "Hello.");

    @Test
    void text() {
        assertThat(Sms.text("Hello."))
                .isEqualTo(new Sms(Optional.empty(), Optional.empty(), HttpMethod.POST, Optional.empty(), "Hello."));
    }

    @Test
    void withersChangeOneThing() {
        assertThat(Changes.between(EVERYTHING, EVERYTHING.to(OWN))).containsOnly(entry("to", Optional.of(OWN)));
        assertThat(EVERYTHING.to("+15559876543")).isEqualTo(EVERYTHING.to(OWN));
        assertThat(Changes.between(EVERYTHING, EVERYTHING.from(CALLER)))
                .containsOnly(entry("from", Optional.of(CALLER)));
        assertThat(EVERYTHING.from("+15551234567")).isEqualTo(EVERYTHING.from(CALLER));
        assertThat(Changes.between(EVERYTHING, EVERYTHING.method(HttpMethod.POST)))
                .containsOnly(entry("method", HttpMethod.POST));
        assertThat(Changes.between(EVERYTHING, EVERYTHING.into(new Sent(2))))
                .containsOnly(entry("target", Optional.of(new Sent(2))));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1599})
    void takesUpTo1599Characters(int count) {
        String text = "\uD83D\uDE00".repeat(count);
        assertThat(Sms.text(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1600})
    void refusesNoneAndMore(int count) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sms.text("a".repeat(count)))
                .withMessage("sms: characters " + count + " (expected: from 1 to 1599)");
    }

    @Test
    void refusesNationalNumbers() {
        assertThatIllegalArgumentException().isThrownBy(() -> EVERYTHING.to("05551234567"));
        assertThatIllegalArgumentException().isThrownBy(() -> EVERYTHING.from("05551234567"));
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Sms(null, Optional.empty(), HttpMethod.POST, Optional.empty(), "Hello."))
                .withMessage("to");
        assertThatNullPointerException()
                .isThrownBy(() -> new Sms(Optional.empty(), null, HttpMethod.POST, Optional.empty(), "Hello."))
                .withMessage("from");
        assertThatNullPointerException()
                .isThrownBy(() -> EVERYTHING.method(null))
                .withMessage("method");
        assertThatNullPointerException()
                .isThrownBy(() -> new Sms(Optional.empty(), Optional.empty(), HttpMethod.POST, null, "Hello."))
                .withMessage("target");
        assertThatNullPointerException().isThrownBy(() -> Sms.text(null)).withMessage("text");
    }
}
