package dev.switchboard.runtime.form;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {

    private static final int EVENT = 0;
    private static final int FROM = 1;
    private static final int ORIG = 2;
    private static final int USER = 3;
    private static final int HEADERS = 4;

    private static final ParamNames NAMES = ParamNames.builder()
            .name("event")
            .name("from")
            .name("origCallId", "originalCallId")
            .name("user[]")
            .prefix("Sip_")
            .build();

    private static Form form(String encoded) {
        return Form.of(NAMES, encoded.getBytes(StandardCharsets.UTF_8), 500);
    }

    @Nested
    class Text {

        @Test
        void isReadByName() {
            Form form = form("event=newCall&from=4921155566778&to=1&user%5B%5D=Alice");

            assertThat(form.text(EVENT)).isEqualTo("newCall");
            assertThat(form.text(FROM)).isEqualTo("4921155566778");
        }

        @Test
        void isDecoded() {
            Form form = form("event=J%C3%B6rg+M%26M%3D%2B&from=Jörg");

            assertThat(form.text(EVENT)).isEqualTo("Jörg M&M=+");
            assertThat(form.text(FROM)).isEqualTo("Jörg");
        }

        @Test
        void isFoundUnderAnEscapedName() {
            assertThat(form("%65vent=a").text(EVENT)).isEqualTo("a");
            assertThat(form("%65%76%65%6E%74=a").text(EVENT)).isEqualTo("a");
        }

        @Test
        void aPlusInANameIsASpace() {
            ParamNames names = ParamNames.builder().name("a b").name("a+b").build();
            Form form = Form.of(names, "a+b=1&a%2Bb=2&a%20b=3".getBytes(StandardCharsets.UTF_8), 500);

            assertThat(form.texts(0)).containsExactly("1", "3");
            assertThat(form.texts(1)).containsExactly("2");
        }

        @Test
        void belongsToNoNameThatStartsWithAnEqualsSign() {
            ParamNames names = ParamNames.builder().name("=a").name("=a=b").build();
            Form form = Form.of(names, "=a=b".getBytes(StandardCharsets.UTF_8), 500);

            assertThat(form.text(0)).isNull();
            assertThat(form.text(1)).isNull();
        }

        @Test
        void belongsToANameThatIsNothingButASpaceOrBroken() {
            ParamNames names = ParamNames.builder().name(" ").name("%").build();
            Form form = Form.of(names, "+=1&%=2".getBytes(StandardCharsets.UTF_8), 500);

            assertThat(form.text(0)).isEqualTo("1");
            assertThat(form.text(1)).isNull();
        }

        @Test
        void mayHoldEqualsSigns() {
            assertThat(form("event=a=b==").text(EVENT)).isEqualTo("a=b==");
        }

        @Test
        void isTheFirstOfARepeatedName() {
            assertThat(form("event=a&event=b").text(EVENT)).isEqualTo("a");
        }

        @Test
        void isReadUnderAnAliasToo() {
            assertThat(form("originalCallId=7").text(ORIG)).isEqualTo("7");
            assertThat(form("origCallId=8").text(ORIG)).isEqualTo("8");
            assertThat(form("originalCallId=7&origCallId=8").text(ORIG)).isEqualTo("7");
        }

        @Test
        void isNullOrTheGivenTextOrRefusedIfAbsent() {
            Form form = form("from=1");

            assertThat(form.text(EVENT)).isNull();
            assertThat(form.text(EVENT, "newCall")).isEqualTo("newCall");
            assertThatThrownBy(() -> form.required(EVENT))
                    .isInstanceOf(Unreadable.class)
                    .hasMessage("it is missing");
        }

        @Test
        void isEmptyAndNotAbsentIfItIsThere() {
            for (String encoded : List.of("event=", "event", "event&from=1", "from=1&event=", "from=1&event")) {
                assertThat(form(encoded).text(EVENT)).isEmpty();
                assertThat(form(encoded).text(EVENT, "newCall")).isEmpty();
                assertThat(form(encoded).required(EVENT)).isEmpty();
            }
        }

        @Test
        void mayBeReadTwice() {
            Form form = form("event=a%20b");

            assertThat(form.text(EVENT)).isEqualTo("a b");
            assertThat(form.text(EVENT)).isEqualTo("a b");
        }
    }

    @Nested
    class Shape {

        @Test
        void anEmptyBodyHasNoParameters() {
            Form form = form("");

            assertThat(form.text(EVENT)).isNull();
            assertThat(form.texts(USER)).isEmpty();
            assertThat(form.family(HEADERS)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"&&event=a&&from=b&&", "=x&event=a&=&from=b", "&=x&x&x=&event=a&from=b&=", "event=a&from=b&"
                })
        void emptyPartsAndEmptyNamesDoNoHarm(String encoded) {
            Form form = form(encoded);

            assertThat(form.text(EVENT)).isEqualTo("a");
            assertThat(form.text(FROM)).isEqualTo("b");
        }

        @ParameterizedTest
        @ValueSource(strings = {"&", "&&&", "=", "==", "=x", "=&=", "%", "%=%&%4=%zz", "event%=a"})
        void whatHoldsNoNameHoldsNothing(String encoded) {
            assertThat(form(encoded).text(EVENT)).isNull();
        }

        @Test
        void aSemicolonSeparatesNothing() {
            assertThat(form("event=a;from=b").text(EVENT)).isEqualTo("a;from=b");
        }

        @Test
        void hundredsOfParametersAreAllFound() {
            String body = IntStream.range(0, 500)
                    .mapToObj(i -> "user%5B%5D=" + i + "&other" + i + "=x")
                    .collect(Collectors.joining("&"));

            assertThat(form(body).texts(USER))
                    .isEqualTo(
                            IntStream.range(0, 500).mapToObj(Integer::toString).toList());
        }

        @Test
        void thousandsOfNamesWithOneHashAreReadRight() {
            List<String> colliding = ParamNamesTest.colliding(11);
            ParamNames.Builder names = ParamNames.builder();
            colliding.forEach(names::name);
            String body = colliding.stream().map(name -> name + "=v" + name).collect(Collectors.joining("&"));
            Form form = Form.of(names.build(), body.getBytes(StandardCharsets.UTF_8), 500);

            for (int i = 0; i < colliding.size(); i++) {
                assertThat(form.text(i)).isEqualTo("v" + colliding.get(i));
            }
        }
    }

    @Nested
    class Lists {

        @Test
        void holdAllValuesInTheirOrder() {
            assertThat(form("user[]=Alice&from=1&user[]=Bob+B.&user[]=Alice").texts(USER))
                    .containsExactly("Alice", "Bob B.", "Alice");
        }

        @Test
        void areReadInEverySpelling() {
            assertThat(form("user%5B%5D=a&user%5b%5d=b&user[]=c&user[][0]=d&user[1]=e&user%5B2%5D=f")
                            .texts(USER))
                    .containsExactly("a", "b", "c", "d", "e", "f");
        }

        @Test
        void areEmptyIfAbsentOrThereOnceAndEmpty() {
            assertThat(form("from=1").texts(USER)).isEmpty();
            assertThat(form("user[]=").texts(USER)).isEmpty();
            assertThat(form("user[]").texts(USER)).isEmpty();
        }

        @Test
        void keepEmptyItemsBesideOthers() {
            assertThat(form("user[]=&user[]=a&user[]=").texts(USER)).containsExactly("", "a", "");
            assertThat(form("user[]=&user[]=").texts(USER)).containsExactly("", "");
        }

        @Test
        void cannotBeChanged() {
            List<String> users = form("user[]=a&user[]=b").texts(USER);

            assertThatThrownBy(() -> users.set(0, "x")).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Nested
    class Families {

        @Test
        void holdTheRestOfEachNameInTheirOrder() {
            assertThat(form("Sip_X-B=1&event=a&Sip_X-A=2+3&Sip_%C3%A4=%C3%B6").family(HEADERS))
                    .containsExactly(entry("X-B", "1"), entry("X-A", "2 3"), entry("ä", "ö"));
        }

        @Test
        void holdTheFirstValueOfARepeatedName() {
            assertThat(form("Sip_a=1&Sip_a=2&Sip_%61=3").family(HEADERS)).containsExactly(entry("a", "1"));
        }

        @Test
        void areFoundUnderAnEscapedPrefix() {
            assertThat(form("%53ip_a=1&Sip%5Fb=2").family(HEADERS)).containsExactly(entry("a", "1"), entry("b", "2"));
        }

        @Test
        void doNotHoldTheBarePrefix() {
            assertThat(form("Sip_=1").family(HEADERS)).isEmpty();
        }

        @Test
        void areEmptyAmongOtherParameters() {
            assertThat(form("event=a&from=b").family(HEADERS)).isEmpty();
        }

        @Test
        void knowTheirRestAfterAPrefixBeyondAscii() {
            ParamNames names = ParamNames.builder().prefix("größe📞_").build();
            byte[] body = "gr%C3%B6%C3%9Fe%F0%9F%93%9E_x=1&größe📞_y=2".getBytes(StandardCharsets.UTF_8);

            assertThat(Form.of(names, body, 500).family(0)).containsExactly(entry("x", "1"), entry("y", "2"));
        }

        @Test
        void cannotBeChanged() {
            assertThatThrownBy(() -> form("Sip_a=1").family(HEADERS).clear())
                    .isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Nested
    class BrokenParameters {

        @ParameterizedTest
        @ValueSource(strings = {"%", "%4", "%zz", "abc%", "%FF", "%C0%AF", "%ED%A0%80", "%F0%9F%93"})
        void areRefusedOnlyWhenTheyAreRead(String broken) {
            Form form = form("event=a&from=" + broken + "&user[]=b&user[]=" + broken + "&Sip_a=" + broken);

            assertThat(form.text(EVENT)).isEqualTo("a");
            assertThat(form.text(ORIG)).isNull();
            assertThatThrownBy(() -> form.text(FROM)).isInstanceOf(Unreadable.class);
            assertThatThrownBy(() -> form.text(FROM, "absent")).isInstanceOf(Unreadable.class);
            assertThatThrownBy(() -> form.required(FROM)).isInstanceOf(Unreadable.class);
            assertThatThrownBy(() -> form.texts(USER)).isInstanceOf(Unreadable.class);
            assertThatThrownBy(() -> form.family(HEADERS)).isInstanceOf(Unreadable.class);
            assertThat(form.text(USER)).isEqualTo("b");
        }

        @Test
        void rawBytesThatAreNotUtf8AreRefusedToo() {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            body.writeBytes("event=a&from=".getBytes(StandardCharsets.UTF_8));
            body.write(0xFC);
            Form form = Form.of(NAMES, body.toByteArray(), 500);

            assertThat(form.text(EVENT)).isEqualTo("a");
            assertThatThrownBy(() -> form.text(FROM)).isInstanceOf(Unreadable.class);
        }

        @Test
        void anEscapeDoesNotReachIntoTheNextParameter() {
            Form form = form("event=%4&from=1");

            assertThatThrownBy(() -> form.text(EVENT)).isInstanceOf(Unreadable.class);
            assertThat(form.text(FROM)).isEqualTo("1");
        }

        @Test
        void aBrokenNameIsNoName() {
            Form form = form("%zz=1&ev%65nt%=2&%FF=3&event=a");

            assertThat(form.text(EVENT)).isEqualTo("a");
        }

        @Test
        void aFamilyRefusesANameThatIsNotUtf8() {
            assertThatThrownBy(() -> form("Sip_%FF=1").family(HEADERS)).isInstanceOf(Unreadable.class);
        }

        @Test
        void whatIsReadableOfAFamilyIsTheRestOfIt() {
            assertThat(form("Sip_%FF=1&Sip_a=%zz&Sip_b=2&Sip_c=3").readable(HEADERS, name -> !name.equals("Sip_c")))
                    .containsExactly(entry("b", "2"));
        }
    }

    @Nested
    class LastRead {

        @Test
        void isEmptyAtFirst() {
            assertThat(form("event=a").lastRead()).isEmpty();
        }

        @Test
        void namesTheParameterThatWasAskedForLastAlsoIfItIsAbsentOrBroken() {
            Form form = form("from=%zz&originalCallId=7");

            form.text(EVENT);
            assertThat(form.lastRead()).isEqualTo("event");
            assertThatThrownBy(() -> form.text(FROM)).isInstanceOf(Unreadable.class);
            assertThat(form.lastRead()).isEqualTo("from");
            form.text(ORIG, "");
            assertThat(form.lastRead()).isEqualTo("origCallId");
            assertThatThrownBy(() -> form.required(EVENT)).isInstanceOf(Unreadable.class);
            assertThat(form.lastRead()).isEqualTo("event");
            form.texts(USER);
            assertThat(form.lastRead()).isEqualTo("user[]");
            form.family(HEADERS);
            assertThat(form.lastRead()).isEqualTo("Sip_*");
        }
    }

    @Test
    void aNameMayBelongToSeveralParametersAndToFamilies() {
        ParamNames names = ParamNames.builder()
                .name("From", "Caller")
                .name("From")
                .prefix("X-")
                .name("X-Foo")
                .prefix("X-F")
                .build();
        Form form = Form.of(names, "From=49&X-Foo=1&X%2DBar=2".getBytes(StandardCharsets.UTF_8), 500);

        assertThat(form.text(0)).isEqualTo("49");
        assertThat(form.text(1)).isEqualTo("49");
        assertThat(form.family(2)).isEqualTo(Map.of("Foo", "1", "Bar", "2"));
        assertThat(form.text(3)).isEqualTo("1");
        assertThat(form.family(4)).isEqualTo(Map.of("oo", "1"));
    }
}
