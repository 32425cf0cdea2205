package dev.switchboard.reliability.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.reliability.testing.AnyText;
import dev.switchboard.reliability.testing.Rounds;
import dev.switchboard.runtime.form.Form;
import dev.switchboard.runtime.form.ParamNames;
import dev.switchboard.runtime.form.Unreadable;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder.ErrorDataDecoderException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The form reader beside the JDK's decoder and Netty's two: the same for what is valid; the differences for the rest. */
class FormCompareTest {

    private static final int REPEATS = 100;
    private static final ParamNames ONE = ParamNames.builder().name("a").build();

    private static Form form(String text) {
        return Form.of(ONE, text.getBytes(StandardCharsets.UTF_8), REPEATS);
    }

    @Test
    void allReadTheSameNamesAndValuesFromWhatIsValid() {
        Random random = new Random(20_261_121);
        for (int round = 0; round < Rounds.of(5_000); round++) {
            Map<String, List<String>> written = randomParameters(random);
            String text = encoded(written, random);

            assertThat(read(written, text)).isEqualTo(written);
            assertThat(Others.byUrlDecoder(text)).isEqualTo(written);
            assertThat(Others.byQueryStringDecoder(text)).isEqualTo(written);
            assertThat(Others.byPostRequestDecoder(text)).isEqualTo(written);
        }
    }

    private static Map<String, List<String>> read(Map<String, List<String>> written, String text) {
        ParamNames.Builder names = ParamNames.builder();
        written.keySet().forEach(names::name);
        Form form = Form.of(names.build(), text.getBytes(StandardCharsets.US_ASCII), REPEATS);
        Map<String, List<String>> read = new LinkedHashMap<>();
        int number = 0;
        for (String name : written.keySet()) {
            List<String> values = form.texts(number);
            // As a list, a parameter that is there once and empty is an empty list; its first value is the empty text.
            read.put(name, values.isEmpty() ? List.of(form.required(number)) : values);
            number++;
        }
        return read;
    }

    private static Map<String, List<String>> randomParameters(Random random) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        int count = 1 + random.nextInt(8);
        while (parameters.size() < count) {
            List<String> values = new ArrayList<>();
            int repeated = 1 + random.nextInt(3);
            for (int i = 0; i < repeated; i++) {
                values.add(AnyText.wellFormed(random, 8));
            }
            // No bracket at its end, which would make it an item of a list, and nothing that Netty changes.
            parameters.put("n" + AnyText.wellFormed(random, 4).replaceAll("[\r\n\t]", "x") + "n", values);
        }
        return parameters;
    }

    private static String encoded(Map<String, List<String>> parameters, Random random) {
        List<String> pairs = new ArrayList<>();
        parameters.forEach((name, values) -> values.forEach(value ->
                pairs.add((random.nextInt(9) == 0 ? "&" : "") + escaped(name, random) + "=" + escaped(value, random))));
        return String.join("&", pairs);
    }

    /** As a browser or curl escapes, or more than needs to be, in digits of either case. */
    private static String escaped(String text, Random random) {
        if (random.nextBoolean()) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
        StringBuilder escaped = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = Character.isLetterOrDigit(b) && b > 0 && random.nextBoolean();
            escaped.append(
                    plain ? String.valueOf((char) b) : String.format(random.nextBoolean() ? "%%%02x" : "%%%02X", b));
        }
        return escaped.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%4", "x%", "%zz", "%4z", "%%41", "% 41", "%\t1"})
    void aBrokenEscapeIsRefusedByAll(String value) {
        assertThatThrownBy(() -> form("a=" + value).text(0)).isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> Others.decoded(value)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Others.byQueryStringDecoder("a=" + value))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Others.byPostRequestDecoder("a=" + value))
                .isInstanceOf(ErrorDataDecoderException.class);
    }

    /** Overlong forms, half pairs, and what is no UTF-8 at all. The others write another text than was sent. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "%FF",
                "%C0%AF",
                "%E0%80%AF",
                "%ED%A0%80",
                "%ED%B0%80",
                "%F4%90%80%80",
                "%C3",
                "%80",
                "%F8%88%80%80%80"
            })
    void bytesThatAreNotUtf8AreRefusedByUsAlone(String value) {
        assertThatThrownBy(() -> form("a=" + value).text(0)).isInstanceOf(Unreadable.class);
        assertThat(Others.decoded(value)).contains("\uFFFD");
        assertThat(Others.byQueryStringDecoder("a=" + value).get("a").get(0)).contains("\uFFFD");
        assertThat(Others.byPostRequestDecoder("a=" + value).get("a").get(0)).contains("\uFFFD");
    }

    /** The decoder of JDK 17 takes them for digits, that of JDK 25 does not. */
    @ParameterizedTest
    @ValueSource(strings = {"%+4", "%-4", "%\uFF14\uFF11"})
    void aSignOrADigitOfAnotherScriptIsNoDigit(String value) {
        assertThatThrownBy(() -> form("a=" + value).text(0)).isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> Others.byQueryStringDecoder("a=" + value))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aBrokenParameterSpoilsOnlyItselfHereAndTheWholeFormElsewhere() {
        String text = "b=%zz&%zz=c&a=1";

        assertThat(form(text).text(0)).isEqualTo("1");
        assertThatThrownBy(() -> Others.byQueryStringDecoder(text)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Others.byPostRequestDecoder(text)).isInstanceOf(ErrorDataDecoderException.class);
    }

    @Test
    void aSemicolonIsPartOfTheValueAndSeparatesForNettyByDefault() {
        assertThat(form("a=1;b=2").text(0)).isEqualTo("1;b=2");
        assertThat(Others.byPostRequestDecoder("a=1;b=2")).containsEntry("a", List.of("1;b=2"));
        assertThat(new QueryStringDecoder("a=1;b=2", false).parameters()).containsEntry("a", List.of("1"));
    }

    @ParameterizedTest
    @CsvSource(
            value = {"a", "a=", "a=&a=2", "&a", "&&a=&"},
            delimiter = '|')
    void aParameterWithoutAValueIsEmpty(String text) {
        assertThat(form(text).text(0)).isEmpty();
        assertThat(Others.byQueryStringDecoder(text).get("a").get(0)).isEmpty();
        assertThat(Others.byPostRequestDecoder(text).get("a").get(0)).isEmpty();
    }

    @Test
    void nettysReaderOfBodiesChangesNamesAndTakesNoEmptyOne() {
        ParamNames tab = ParamNames.builder().name("a\tb").name("").build();
        Form form = Form.of(tab, "a%09b=1&=2".getBytes(StandardCharsets.US_ASCII), REPEATS);

        assertThat(form.text(0)).isEqualTo("1");
        assertThat(form.text(1)).isEqualTo("2");
        assertThat(Others.byPostRequestDecoder("a%09b=1")).containsOnlyKeys("a b");
        assertThatThrownBy(() -> Others.byPostRequestDecoder("=2")).isInstanceOf(ErrorDataDecoderException.class);
    }

    @Test
    void listsAreReadInPhpsSpellingsHereAlone() {
        ParamNames users = ParamNames.builder().name("user[]").build();
        String text = "user%5B%5D=Alice&user[1]=Bob&user[][x]=Eve";

        assertThat(Form.of(users, text.getBytes(StandardCharsets.US_ASCII), REPEATS)
                        .texts(0))
                .containsExactly("Alice", "Bob", "Eve");
        assertThat(Others.byQueryStringDecoder(text)).containsOnlyKeys("user[]", "user[1]", "user[][x]");
    }
}
