package dev.switchboard.reliability.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.switchboard.reliability.fuzz.PlainForm.Pair;
import dev.switchboard.runtime.form.Form;
import dev.switchboard.runtime.form.ParamNames;
import dev.switchboard.runtime.form.Unreadable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form reader reads what a plain one reads, or refuses it with {@link Unreadable}. */
class FormFuzzTest {

    private static final int MAX_REPEATS = 3;

    /** As a protocol has them: a parameter, one with two names, a list, and two families, one of which is of everything. */
    private static final ParamNames NAMES = ParamNames.builder()
            .name("event")
            .name("origCallId", "originalCallId")
            .name("user[]")
            .prefix("SipHeader_")
            .prefix("")
            .build();

    @FuzzTest
    void anyBytesAreReadAsByAPlainReader(byte[] bytes) {
        Form form = Form.of(NAMES, bytes, MAX_REPEATS);
        PlainForm plain = new PlainForm(bytes);

        firstIs(form, 0, plain.values("event"));
        firstIs(form, 1, plain.values("origCallId", "originalCallId"));
        listIs(form, plain.items("user"));
        familyIs(form, 3, plain, "SipHeader_");
        familyIs(form, 4, plain, "");
    }

    private static void firstIs(Form form, int number, List<Optional<String>> values) {
        if (values.isEmpty()) {
            assertThat(form.text(number)).isNull();
            assertThatThrownBy(() -> form.required(number)).isInstanceOf(Unreadable.class);
        } else if (values.get(0).isEmpty()) {
            assertThatThrownBy(() -> form.text(number)).isInstanceOf(Unreadable.class);
        } else {
            assertThat(form.required(number)).isEqualTo(values.get(0).get());
        }
    }

    private static void listIs(Form form, List<Optional<String>> values) {
        if (values.size() > MAX_REPEATS || values.stream().anyMatch(Optional::isEmpty)) {
            assertThatThrownBy(() -> form.texts(2)).isInstanceOf(Unreadable.class);
        } else {
            List<String> expected = values.stream().map(Optional::get).toList();
            assertThat(form.texts(2)).isEqualTo(expected.equals(List.of("")) ? List.of() : expected);
        }
    }

    private static void familyIs(Form form, int number, PlainForm plain, String prefix) {
        Map<String, String> readable = new LinkedHashMap<>();
        boolean broken = false;
        for (Pair pair : plain.pairs()) {
            Optional<String> name = pair.name().flatMap(PlainForm::utf8);
            boolean inFamily = pair.name()
                    .map(bytes -> bytes.length > prefix.length()
                            && new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).startsWith(prefix))
                    .orElse(false);
            if (inFamily && name.isPresent() && pair.value().isPresent()) {
                readable.putIfAbsent(
                        name.get().substring(prefix.length()), pair.value().get());
            } else {
                broken |= inFamily;
            }
        }
        assertThat(form.readable(number, name -> true)).isEqualTo(readable);
        if (broken) {
            assertThatThrownBy(() -> form.family(number)).isInstanceOf(Unreadable.class);
        } else {
            assertThat(form.family(number)).isEqualTo(readable);
        }
    }
}
