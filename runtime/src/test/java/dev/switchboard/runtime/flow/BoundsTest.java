package dev.switchboard.runtime.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.runtime.RequestLimits;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundsTest {

    private static final RequestLimits SMALL = new RequestLimits(1, 3, 4, 5, 1);

    private static final String NAME = "a parameter's name over 4 bytes";
    private static final String VALUE = "a parameter's value over 5 bytes";
    private static final String NUMBER = "more than 3 parameters";

    private static @Nullable String exceeded(String form) {
        return new Bounds(SMALL).exceeded(form.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "abcd=12345&abcd=12345&abcd=12345", "a", "=", "abcd=", "=12345", "a=b=c=d", "======", "%"})
    void whatIsAtItsLimitsIsNotOverThem(String form) {
        assertThat(exceeded(form)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"abcde=1", "abcde=", "abcde", "a=1&abcde=1", "a=1&b=2&abcde", "abcde&a&b&c&d", "abcde=123456"})
    void aNameOverItsLimitIsToldWhereverItStands(String form) {
        assertThat(exceeded(form)).isEqualTo(NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=123456", "=123456", "a=1&b=2&c=123456", "a==12345", "a=======", "a=123456&abcde=1"})
    void aValueOverItsLimitIsToldAndAnEqualsSignInItIsOneOfItsBytes(String form) {
        assertThat(exceeded(form)).isEqualTo(VALUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=1&b=2&c=3&d=4", "a&a&a&a", "a&b&c&d&abcde"})
    void oneParameterTooManyIsTold(String form) {
        assertThat(exceeded(form)).isEqualTo(NUMBER);
    }

    @Test
    void emptyPiecesCountAsParametersButForOneAtTheEnd() {
        assertThat(exceeded("&&&")).isNull();
        assertThat(exceeded("&&&&")).isEqualTo(NUMBER);
        assertThat(exceeded("a&b&c&")).isNull();
        assertThat(exceeded("a&b&c&&")).isEqualTo(NUMBER);
        assertThat(exceeded("&a&&b")).isEqualTo(NUMBER);
    }

    @Test
    void sizesAreThoseThatAreSentWithTheirEscapes() {
        assertThat(exceeded("%61b=1")).isNull();
        assertThat(exceeded("%61%62=1")).isEqualTo(NAME);
        assertThat(exceeded("a=%31++")).isNull();
        assertThat(exceeded("a=%31%32")).isEqualTo(VALUE);
        assertThat(exceeded("a%3D=%26%3")).isNull();
        assertThat(exceeded("ää=ää")).isNull();
        assertThat(exceeded("ääa=1")).isEqualTo(NAME);
        assertThat(exceeded("a=äää")).isEqualTo(VALUE);
    }

    @Test
    void saysOfRandomBytesWhatCuttingThemSays() {
        Random random = new Random(20_261_122);
        byte[] alphabet = {'&', '&', '=', '=', 'a', '%', '+', 0, -1};
        for (int round = 0; round < 20_000; round++) {
            byte[] form = new byte[random.nextInt(24)];
            for (int i = 0; i < form.length; i++) {
                form[i] = alphabet[random.nextInt(alphabet.length)];
            }

            assertThat(new Bounds(SMALL).exceeded(form))
                    .as(Arrays.toString(form))
                    .isEqualTo(byCutting(form));
        }
    }

    private static @Nullable String byCutting(byte[] form) {
        String text = new String(form, StandardCharsets.ISO_8859_1);
        List<String> pieces = new ArrayList<>(List.of(text.split("&", -1)));
        if (pieces.get(pieces.size() - 1).isEmpty()) {
            pieces.remove(pieces.size() - 1);
        }
        for (int i = 0; i < pieces.size(); i++) {
            String[] parts = pieces.get(i).split("=", 2);
            if (parts[0].length() > SMALL.maxNameBytes()) {
                return NAME;
            }
            if (parts.length == 2 && parts[1].length() > SMALL.maxValueBytes()) {
                return VALUE;
            }
            if (i == SMALL.maxParameters()) {
                return NUMBER;
            }
        }
        return null;
    }

    /** A second look at each byte for each other one would take hours. */
    @ParameterizedTest
    @ValueSource(strings = {"&", "=", "a", "%", "&=", "a&", "a=", "a=1&", "==&"})
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void looksAtEachByteOnce(String piece) {
        int most = Integer.MAX_VALUE;
        byte[] form = piece.repeat(8 * 1_024 * 1_024 / piece.length()).getBytes(StandardCharsets.US_ASCII);

        assertThat(new Bounds(new RequestLimits(most, most, most, most, most)).exceeded(form))
                .isNull();
    }
}
