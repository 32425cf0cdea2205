package dev.switchboard.runtime.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A request whose names all have one hash is read right, and costs what the flow's own names cost. */
class HashFloodingTest {

    /** Three have the same hash as text and as bytes; the fourth is escaped, no UTF-8, and has it as bytes. */
    private static final List<String> PIECES = List.of("Aa", "BB", "C#", "E%E5");

    private static final String KNOWN = "AaBBC#AaBB";

    private static List<String> flood(List<String> pieces) {
        List<String> names = List.of("");
        for (int i = 0; i < KNOWN.length() / 2; i++) {
            names = names.stream()
                    .flatMap(name -> pieces.stream().map(piece -> name + piece))
                    .toList();
        }
        List<String> others = new ArrayList<>(names);
        assertThat(others.remove(KNOWN)).isTrue();
        return others;
    }

    private static byte[] body(List<String> flood) {
        String names = flood.stream().map(name -> name + "=wrong").collect(Collectors.joining("&"));
        return (names + "&from=49&" + KNOWN + "=right&" + names).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void theNamesOfTheFloodHaveTheHashOfTheKnownOne() {
        assertThat(flood(PIECES)).hasSize(1_023).doesNotHaveDuplicates().allSatisfy(name -> {
            byte[] bytes = name.getBytes(StandardCharsets.US_ASCII);
            assertThat(Arrays.hashCode(Percent.decodeBytes(bytes, 0, bytes.length)))
                    .isEqualTo(Arrays.hashCode(KNOWN.getBytes(StandardCharsets.US_ASCII)));
        });
        assertThat(flood(PIECES.subList(0, 3)))
                .hasSize(242)
                .allSatisfy(name -> assertThat(name).hasSameHashCodeAs(KNOWN));
    }

    @Test
    void theKnownNamesAreFoundAmongThem() {
        ParamNames names = ParamNames.builder().name(KNOWN).name("from").build();

        Form form = Form.of(names, body(flood(PIECES)), 1);

        assertThat(form.texts(0)).containsExactly("right");
        assertThat(form.text(1)).isEqualTo("49");
    }

    @Test
    void aFamilyHoldsThemAll() {
        List<String> flood = flood(PIECES.subList(0, 3));
        ParamNames names = ParamNames.builder().name(KNOWN).prefix("").build();

        assertThat(Form.of(names, body(flood), 1).family(1))
                .hasSize(flood.size() + 2)
                .containsEntry(KNOWN, "right")
                .containsEntry(flood.get(0), "wrong");
    }

    /** A search ends at an empty slot, so it compares with as many names as lie in a row and no more. */
    @Test
    void aSearchComparesWithTheFlowsOwnNamesAndKeepsNothingOfTheRequest() throws Exception {
        List<String> flood = flood(PIECES);
        List<String> alike = flood(PIECES.subList(0, 3));
        for (List<String> own : List.of(List.of(KNOWN), alike.subList(0, 2), alike.subList(0, 40))) {
            ParamNames.Builder builder = ParamNames.builder();
            own.forEach(builder::name);
            ParamNames names = builder.build();
            int[] before = table(names).clone();

            Form.of(names, body(flood), 1);

            assertThat(table(names)).isEqualTo(before).contains(0);
            assertThat(longestRow(before)).isLessThanOrEqualTo(own.size());
        }
    }

    private static int[] table(ParamNames names) throws ReflectiveOperationException {
        Field table = ParamNames.class.getDeclaredField("table");
        table.setAccessible(true);
        return (int[]) table.get(names);
    }

    /** The slots go round, so the table is looked at twice. */
    private static int longestRow(int[] table) {
        int longest = 0;
        int row = 0;
        for (int i = 0; i < 2 * table.length; i++) {
            row = table[i % table.length] == 0 ? 0 : row + 1;
            longest = Math.max(longest, row);
        }
        return longest;
    }
}
