package dev.switchboard.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallbackKeyTest {

    private static final String SECRET = "sixteen letters!";

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private static final CallbackKey KEY = CallbackKey.of(SECRET);

    @Test
    void aMacIsTwentyTwoCharactersThatNeedNoEscape() {
        for (int i = 0; i < 200; i++) {
            assertThat(KEY.mac("SupportLine", "Pin", "call" + i)).matches("[A-Za-z0-9_-]{22}");
        }
    }

    @Test
    void aMacIsHmacSha256OverTheLengthAndTheBytesOfEachPart() throws Exception {
        Mac hmac = Mac.getInstance("HmacSHA256");
        hmac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        hmac.update(ByteBuffer.allocate(12)
                .putInt(1)
                .put((byte) 'a')
                .putInt(2)
                .put("ä".getBytes(StandardCharsets.UTF_8))
                .flip());
        String expected = Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hmac.doFinal(), 16));

        assertThat(KEY.mac("a", "ä")).isEqualTo(expected);
    }

    @Test
    void theSameSecretMakesTheSameMacs() {
        assertThat(CallbackKey.of(SECRET).mac("a", "b")).isEqualTo(KEY.mac("a", "b"));
        assertThat(CallbackKey.of(SECRET).verifies(KEY.mac("a", "b"), "a", "b")).isTrue();
    }

    @Test
    void partsCannotBeShifted() {
        String mac = KEY.mac("ab", "c");

        assertThat(KEY.verifies(mac, "ab", "c")).isTrue();
        assertThat(KEY.verifies(mac, "a", "bc")).isFalse();
        assertThat(KEY.verifies(mac, "abc")).isFalse();
        assertThat(KEY.verifies(mac, "abc", "")).isFalse();
        assertThat(KEY.verifies(mac, "", "abc")).isFalse();
        assertThat(KEY.verifies(mac, "ab", "c", "")).isFalse();
        assertThat(KEY.verifies(mac, "c", "ab")).isFalse();
        assertThat(KEY.verifies(mac)).isFalse();
    }

    @Test
    void everyChangedCharacterOfTheMacIsNoticed() {
        String mac = KEY.mac("a", "b");
        // Also of the last one, of which fifteen others decode to the same bytes.
        for (int i = 0; i < mac.length(); i++) {
            for (int other = 0; other < ALPHABET.length(); other++) {
                String changed = mac.substring(0, i) + ALPHABET.charAt(other) + mac.substring(i + 1);

                assertThat(KEY.verifies(changed, "a", "b")).as(changed).isEqualTo(changed.equals(mac));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "AAAA", "*", "ä", " ", "====", "AAAAAAAAAAAAAAAAAAAAAA"})
    void whatIsNoMacVerifiesNothing(String mac) {
        assertThat(KEY.verifies(mac, "a", "b")).isFalse();
    }

    @Test
    void aPartOfAMacOrMoreThanOneVerifiesNothing() {
        String mac = KEY.mac("a", "b");

        assertThat(KEY.verifies(mac.substring(0, 20), "a", "b")).isFalse();
        assertThat(KEY.verifies(mac + "AA", "a", "b")).isFalse();
        assertThat(KEY.verifies(mac + mac, "a", "b")).isFalse();
        assertThat(KEY.verifies(mac + "==", "a", "b")).isFalse();
        assertThat(KEY.verifies(mac + "=", "a", "b")).isFalse();
        assertThat(KEY.verifies(" " + mac, "a", "b")).isFalse();
    }

    @Test
    void anotherKeyVerifiesNothing() {
        String mac = KEY.mac("a", "b");

        assertThat(CallbackKey.of(SECRET + "x").verifies(mac, "a", "b")).isFalse();
        assertThat(CallbackKey.perProcess().verifies(mac, "a", "b")).isFalse();
    }

    @Test
    void aKeyPerProcessKnowsItsOwnMacsAlone() {
        CallbackKey key = CallbackKey.perProcess();

        assertThat(key.verifies(key.mac("a"), "a")).isTrue();
        assertThat(CallbackKey.perProcess().verifies(key.mac("a"), "a")).isFalse();
    }

    @Test
    void refusesASecretThatIsTooShortWithoutShowingIt() {
        assertThatThrownBy(() -> CallbackKey.of("hunter2"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("7 characters (expected: at least 16")
                .message()
                .doesNotContain("hunter2");
        assertThatThrownBy(() -> CallbackKey.of(SECRET.substring(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aKeyBelievesWhatItsFormerSecretsMadeAndMakesMacsByTheFirstAlone() {
        CallbackKey key = CallbackKey.of("the newest of secrets", SECRET, "an even older secret");
        CallbackKey newest = CallbackKey.of("the newest of secrets");

        assertThat(key.mac("a", "b")).isEqualTo(newest.mac("a", "b"));
        assertThat(key.verifies(newest.mac("a", "b"), "a", "b")).isTrue();
        assertThat(key.verifies(KEY.mac("a", "b"), "a", "b")).isTrue();
        assertThat(key.verifies(CallbackKey.of("an even older secret").mac("a", "b"), "a", "b"))
                .isTrue();
    }

    @Test
    void whatItsFormerSecretsMadeIsAuthenticForTheSamePartsAlone() {
        CallbackKey key = CallbackKey.of("the newest of secrets", SECRET);

        assertThat(key.verifies(KEY.mac("a", "b"), "a", "c")).isFalse();
        assertThat(key.verifies(CallbackKey.perProcess().mac("a", "b"), "a", "b"))
                .isFalse();
        assertThat(key.verifies("", "a", "b")).isFalse();
    }

    @Test
    void aMachineThatKnowsTheFormerSecretAloneDoesNotBelieveTheNewOne() {
        CallbackKey key = CallbackKey.of("the newest of secrets", SECRET);

        assertThat(KEY.verifies(key.mac("a", "b"), "a", "b")).isFalse();
    }

    @Test
    void aMachineMayBelieveTheNextSecretBeforeItUsesIt() {
        CallbackKey prepared = CallbackKey.of(SECRET, "the newest of secrets");
        CallbackKey changed = CallbackKey.of("the newest of secrets", SECRET);

        assertThat(prepared.mac("a")).isEqualTo(KEY.mac("a"));
        assertThat(prepared.verifies(changed.mac("a"), "a")).isTrue();
        assertThat(changed.verifies(prepared.mac("a"), "a")).isTrue();
    }

    @Test
    void refusesEachSecretThatIsTooShortWithoutShowingAny() {
        List<ThrowingCallable> tooShort = List.of(
                () -> CallbackKey.of("hunter2", SECRET),
                () -> CallbackKey.of(SECRET, "hunter2"),
                () -> CallbackKey.of(SECRET, SECRET, "hunter2"));

        for (ThrowingCallable made : tooShort) {
            assertThatThrownBy(made)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("callback key: 7 characters (expected: at least 16")
                    .message()
                    .doesNotContain("hunter2", SECRET);
        }
    }

    @Test
    void toStringSaysNothingOfTheSecret() {
        assertThat(KEY).hasToString("CallbackKey");
        assertThat(CallbackKey.of(SECRET, "an even older secret")).hasToString("CallbackKey");
    }

    @Test
    void isSafeForUseByManyThreads() {
        String[] expected =
                IntStream.range(0, 2_000).mapToObj(i -> KEY.mac("call" + i)).toArray(String[]::new);

        String[] inParallel = IntStream.range(0, 2_000)
                .parallel()
                .mapToObj(i -> KEY.mac("call" + i))
                .toArray(String[]::new);

        assertThat(inParallel).isEqualTo(expected);
    }

    @Test
    @SuppressWarnings("NullAway")
    void aVariableThatIsNotSetIsToldByName() {
        assertThatNullPointerException().isThrownBy(() -> CallbackKey.of(null)).withMessage("callback key");
    }
}
