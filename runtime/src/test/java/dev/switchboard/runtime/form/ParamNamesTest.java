package dev.switchboard.runtime.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParamNamesTest {

    @Test
    void numbersTheNamesInTheirOrder() {
        ParamNames names =
                ParamNames.builder().name("event").name("from").name("to").build();

        assertThat(find(names, "event")).isZero();
        assertThat(find(names, "from")).isEqualTo(1);
        assertThat(find(names, "to")).isEqualTo(2);
        assertThat(names.count()).isEqualTo(3);
        assertThat(names.name(1)).isEqualTo("from");
    }

    @Test
    void anAliasHasTheNumberOfItsName() {
        ParamNames names = ParamNames.builder()
                .name("callId")
                .name("origCallId", "originalCallId", "orig")
                .name("to")
                .build();

        assertThat(find(names, "origCallId")).isEqualTo(1);
        assertThat(find(names, "originalCallId")).isEqualTo(1);
        assertThat(find(names, "orig")).isEqualTo(1);
        assertThat(find(names, "to")).isEqualTo(2);
        assertThat(names.name(1)).isEqualTo("origCallId");
    }

    @Test
    void namesAreComparedInFullAndWithRegardToCase() {
        ParamNames names = ParamNames.builder().name("from").build();

        assertThat(find(names, "From")).isEqualTo(ParamNames.UNKNOWN);
        assertThat(find(names, "fro")).isEqualTo(ParamNames.UNKNOWN);
        assertThat(find(names, "fromm")).isEqualTo(ParamNames.UNKNOWN);
        assertThat(find(names, "")).isEqualTo(ParamNames.UNKNOWN);
    }

    @Test
    void anEmptySetKnowsNothing() {
        ParamNames names = ParamNames.builder().build();

        assertThat(names.count()).isZero();
        assertThat(find(names, "")).isEqualTo(ParamNames.UNKNOWN);
        assertThat(find(names, "x")).isEqualTo(ParamNames.UNKNOWN);
        assertThat(find(names, "x[]")).isEqualTo(ParamNames.UNKNOWN);
    }

    @Test
    void findsANameBeyondAsciiByItsUtf8Bytes() {
        ParamNames names = ParamNames.builder().name("straße").name("📞").build();

        assertThat(find(names, "straße")).isZero();
        assertThat(find(names, "📞")).isEqualTo(1);
        assertThat(find(names, "stra\u00dfE")).isEqualTo(ParamNames.UNKNOWN);
    }

    @Test
    void findsANameInTheMiddleOfOtherBytes() {
        ParamNames names = ParamNames.builder().name("to").build();
        byte[] bytes = "from&to&direction".getBytes(StandardCharsets.UTF_8);

        assertThat(find(names, bytes, 5, 7)).isZero();
        assertThat(find(names, bytes, 4, 7)).isEqualTo(ParamNames.UNKNOWN);
        assertThat(find(names, bytes, 5, 8)).isEqualTo(ParamNames.UNKNOWN);
    }

    @Test
    void theItemsOfAListAreFoundInEverySpellingOfPhp() {
        ParamNames names = ParamNames.builder().name("user[]").name("userId[]").build();

        assertThat(find(names, "user[]")).isZero();
        assertThat(find(names, "user[0]")).isZero();
        assertThat(find(names, "user[12]")).isZero();
        assertThat(find(names, "user[][0]")).isZero();
        assertThat(find(names, "user[0][]")).isZero();
        assertThat(find(names, "userId[0]")).isEqualTo(1);
        assertThat(find(names, "user")).isEqualTo(ParamNames.UNKNOWN);
        assertThat(find(names, "user]")).isEqualTo(ParamNames.UNKNOWN);
        assertThat(find(names, "user[0")).isEqualTo(ParamNames.UNKNOWN);
        assertThat(find(names, "[0]")).isEqualTo(ParamNames.UNKNOWN);
        assertThat(find(names, "]")).isEqualTo(ParamNames.UNKNOWN);
    }

    @Test
    void aNameThatIsNoListHasNoItems() {
        ParamNames names = ParamNames.builder().name("user").build();

        assertThat(find(names, "user[]")).isEqualTo(ParamNames.UNKNOWN);
        assertThat(find(names, "user[0]")).isEqualTo(ParamNames.UNKNOWN);
    }

    @Test
    void aFamilyIsFoundByItsPrefixAndARest() {
        ParamNames names =
                ParamNames.builder().name("from").prefix("SipHeader_").build();

        assertThat(find(names, "SipHeader_X-Account")).isEqualTo(1);
        assertThat(find(names, "SipHeader_a[0]")).isEqualTo(1);
        assertThat(find(names, "SipHeader_")).isEqualTo(ParamNames.UNKNOWN);
        assertThat(find(names, "SipHeader")).isEqualTo(ParamNames.UNKNOWN);
        assertThat(find(names, "xSipHeader_a")).isEqualTo(ParamNames.UNKNOWN);
    }

    @Test
    void aNameComesBeforeAFamilyAndAnEarlierFamilyBeforeALaterOne() {
        ParamNames names = ParamNames.builder()
                .prefix("Sip")
                .prefix("SipHeader_")
                .name("SipHeader_Call")
                .build();

        assertThat(find(names, "SipHeader_Call")).isEqualTo(2);
        assertThat(find(names, "SipHeader_Other")).isZero();
    }

    @Test
    void thousandsOfNamesWithTheSameHashAreKeptApart() {
        List<String> colliding = colliding(12);
        ParamNames.Builder builder = ParamNames.builder();
        colliding.stream().limit(4_000).forEach(builder::name);
        ParamNames names = builder.build();

        assertThat(colliding).hasSize(4_096).doesNotHaveDuplicates();
        assertThat(colliding.stream().mapToInt(String::hashCode).distinct()).hasSize(1);
        for (int i = 0; i < colliding.size(); i++) {
            assertThat(find(names, colliding.get(i))).isEqualTo(i < 4_000 ? i : ParamNames.UNKNOWN);
        }
    }

    @Test
    void everySizeOfTheTableHoldsItsNames() {
        for (int size = 0; size <= 130; size++) {
            ParamNames.Builder builder = ParamNames.builder();
            for (int i = 0; i < size; i++) {
                builder.name("name" + i);
            }
            ParamNames names = builder.build();
            for (int i = 0; i < size; i++) {
                assertThat(find(names, "name" + i)).isEqualTo(i);
            }
            assertThat(find(names, "name" + size)).isEqualTo(ParamNames.UNKNOWN);
        }
    }

    /** All words of so many pairs of "Aa" and "BB", which have one hash. */
    static List<String> colliding(int pairs) {
        List<String> words = List.of("");
        for (int i = 0; i < pairs; i++) {
            List<String> longer = new ArrayList<>();
            for (String word : words) {
                longer.add(word + "Aa");
                longer.add(word + "BB");
            }
            words = longer;
        }
        return words;
    }

    private static int find(ParamNames names, String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        return find(names, bytes, 0, bytes.length);
    }

    private static int find(ParamNames names, byte[] bytes, int from, int to) {
        int index = names.index(bytes, from, to);
        int number = index == ParamNames.UNKNOWN ? ParamNames.UNKNOWN : names.number(index);
        for (int family = 0; number == ParamNames.UNKNOWN && family < names.families(); family++) {
            number = names.inFamily(family, bytes, from, to);
        }
        return number;
    }
}
