package dev.switchboard.client.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.client.devices.Device;
import dev.switchboard.client.devices.DeviceType;
import dev.switchboard.client.numbers.NumberType;
import dev.switchboard.client.numbers.PhoneNumberEntry;
import dev.switchboard.client.rest.HistoryFields;
import dev.switchboard.client.users.User;
import dev.switchboard.client.users.UserInfo;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an answer may look like. */
class LeniencyTest {

    private static User user(String fields) {
        return JsonText.read(User.class, "{\"id\":\"w0\"," + fields + "}");
    }

    private static Instant moment(String text) {
        return JsonText.read(PhoneNumberEntry.MnpState.class, "{\"releasedUntil\":\"" + text + "\"}")
                .releasedUntil()
                .orElseThrow();
    }

    @Test
    void ignoresUnknownFields() {
        User user = user("\"x\":{\"id\":\"w9\",\"y\":[[],{},[{\"z\":\"}]\\\"\"}]]},\"firstname\":\"Ada\",\"q\":null,"
                + "\"r\":-1.5E+3,\"s\":\"\\u0022\",\"t\":true");

        assertThat(user.id()).isEqualTo("w0");
        assertThat(user.firstname()).contains("Ada");
    }

    @Test
    void takesAbsentAndNullForTheSame() {
        User absent = JsonText.read(User.class, "{\"id\":\"w0\"}");
        User empty =
                user("\"firstname\":null,\"lastname\":null,\"email\":null,\"defaultDevice\":null,\"busyOnBusy\":null,"
                        + "\"addressId\":null,\"directDialIds\":null,\"timezone\":null,\"admin\":null");

        assertThat(absent).isEqualTo(empty);
        assertThat(absent.directDialIds()).isEmpty();
        assertThat(absent.admin()).isEmpty();
        assertThat(JsonText.read(Device.class, "{\"id\":\"e0\",\"type\":null,\"activeGroups\":null}"))
                .isEqualTo(JsonText.read(Device.class, "{\"id\":\"e0\"}"));
    }

    @Test
    void leavesNullOutOfLists() {
        assertThat(user("\"directDialIds\":[null,\"a\",null]").directDialIds()).containsExactly("a");
        assertThat(JsonText.read(Device.class, "{\"id\":\"e0\",\"activeGroups\":[null,{\"id\":\"g0\"}]}")
                        .activeGroups())
                .extracting(Device.Named::id)
                .containsExactly("g0");
        assertThat(JsonText.readList(User.class, "items", "{\"items\":[null,{\"id\":\"w0\"},null]}")
                        .items())
                .extracting(User::id)
                .containsExactly("w0");
    }

    @Test
    void takesNumbersForTexts() {
        assertThat(user("\"addressId\":12345678901234567890,\"directDialIds\":[1,2.50]"))
                .satisfies(user -> assertThat(user.addressId()).contains("12345678901234567890"))
                .satisfies(user -> assertThat(user.directDialIds()).containsExactly("1", "2.50"));
        assertThat(JsonText.read(User.class, "{ \"id\" : 7 }").id()).isEqualTo("7");
        assertThat(JsonText.read(User.class, "{\"id\":true}").id()).isEqualTo("true");
    }

    @ParameterizedTest
    @CsvSource({"true, true", "false, false", "'\"true\"', true", "'\"false\"', false"})
    void takesTextsForFlags(String json, boolean flag) {
        assertThat(user("\"admin\":" + json).admin()).contains(flag);
    }

    @Test
    void keepsUnknownValues() {
        assertThat(JsonText.read(Device.class, "{\"id\":\"e0\",\"type\":\"DESKTOP_APP\"}")
                        .type())
                .contains(new DeviceType("DESKTOP_APP"));
        assertThat(JsonText.read(Device.class, "{\"id\":\"e0\",\"type\":\"MOBILE\"}")
                        .type())
                .contains(DeviceType.MOBILE);
    }

    @Test
    void takesAListForNoTypeOfANumber() {
        assertThat(JsonText.read(PhoneNumberEntry.class, "{\"number\":\"+4921112345\",\"type\":[\"work\"]}"))
                .satisfies(entry -> assertThat(entry.id()).isEmpty())
                .satisfies(entry -> assertThat(entry.type()).isEmpty());
        assertThat(JsonText.read(PhoneNumberEntry.class, "{\"type\":\"SHORT\"}").type())
                .contains(new NumberType("SHORT"));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-09-14T10:03:20Z, 2020-09-14T10:03:20Z",
        "2020-09-14T10:03:20z, 2020-09-14T10:03:20Z",
        "2020-09-14T10:03:20, 2020-09-14T10:03:20Z",
        "2020-09-14T10:03:20.5, 2020-09-14T10:03:20.500Z",
        "2020-09-14T10:03:20.123456789Z, 2020-09-14T10:03:20.123456789Z",
        "2020-09-14T10:03:20+02:00, 2020-09-14T08:03:20Z",
        "2020-09-14T10:03:20.5-05:30, 2020-09-14T15:33:20.500Z",
        "2020-09-14T10:03:20+00:00, 2020-09-14T10:03:20Z"
    })
    void readsDates(String text, Instant moment) {
        assertThat(moment(text)).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-09-14", "2020-09-14 10:03:20", "2020-02-30T10:03:20Z", "", "yesterday"})
    void takesNothingElseForADate(String text) {
        assertThat(JsonText.read(
                        PhoneNumberEntry.MnpState.class, "{\"isReleased\":true,\"releasedUntil\":\"" + text + "\"}"))
                .isEqualTo(new PhoneNumberEntry.MnpState(Optional.of(true), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "7, 7",
        "'\"7\"', 7",
        "7.0, 7",
        "7e2, 700",
        "-9223372036854775808, -9223372036854775808",
        "9223372036854775808,",
        "7.5,",
        "1e999999999,",
        "1e-999999999,",
        "'\"\"',",
        "'\"much\"',",
        "true,",
        "null,"
    })
    void readsWholeNumbers(String json, Long number) {
        assertThat(JsonText.read(PhoneNumberEntry.class, "{\"portId\":" + json + "}")
                        .portId())
                .isEqualTo(Optional.ofNullable(number));
    }

    @Test
    void takesANumberOutOfRangeForNone() {
        assertThat(JsonText.read(HistoryFields.class, "{\"id\":1,\"pageCount\":99999999999}")
                        .pageCount())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"id\":{}",
                "\"id\":[\"w0\"]",
                "\"id\":null",
                "\"id\":w0",
                "\"id\":truth",
                "\"id\":-",
                "\"id\":\"w0",
                "\"id\":\"\\x\"",
                "\"id\":\"\\u12g4\"",
                "\"admin\":1",
                "\"admin\":\"yes\"",
                "\"admin\":\"TRUE\"",
                "\"admin\":\"\"",
                "\"admin\":{}",
                "\"directDialIds\":\"a\"",
                "\"directDialIds\":{}",
                "\"directDialIds\":[{}]",
                "\"directDialIds\":[\"a\"",
                "\"x\":nul"
            })
    void takesNoOtherShapes(String field) {
        assertThatThrownBy(() -> user(field)).isInstanceOf(RuntimeException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "7",
                "\"text\"",
                "{",
                "{\"sub\":\"w0\"",
                "<html></html>",
                "\uFEFF{\"sub\":\"w0\"}",
                "{}"
            })
    void takesNoOtherDocuments(String text) {
        assertThatThrownBy(() -> JsonText.read(UserInfo.class, text)).isInstanceOf(RuntimeException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "[{\"id\":\"w0\"}]",
                "{\"items\":[{\"id\":\"w0\"}",
                "{\"items\":[7]}",
                "{\"items\":[{}]}"
            })
    void takesNoOtherLists(String text) {
        assertThatThrownBy(() -> JsonText.readList(User.class, "items", text)).isInstanceOf(RuntimeException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"items\":null}",
                "{\"items\":[]}",
                "{\"totalCount\":null,\"items\":[]}",
                "{\"totalCount\":\"7\"}"
            })
    void takesAnEmptyList(String text) {
        assertThat(JsonText.readList(User.class, "items", text))
                .isEqualTo(new Fetched<>(List.of(), OptionalLong.empty()));
    }

    @Test
    void readsTheTotalCountBeforeAndBehindTheItems() {
        for (String text :
                new String[] {"{\"totalCount\":7,\"items\":[{\"id\":1}]}", "{\"items\":[{\"id\":1}],\"totalCount\":7}"
                }) {
            assertThat(JsonText.readList(User.class, "items", text).totalCount())
                    .hasValue(7);
        }
    }

    @Test
    void readsEscapes() {
        assertThat(user("\"firstname\":\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00fc\\uD83D\\ude00 😀ü\"")
                        .firstname())
                .contains("\"\\/\b\f\n\r\tü😀 😀ü");
    }

    @ParameterizedTest
    @ValueSource(ints = {4_000, 4_096, 33_000, 60_000, 5_000_000})
    void readsTextsOfAnyLength(int length) {
        for (String text : new String[] {"x".repeat(length), "ü".repeat(length), "\\n" + "x".repeat(length)}) {
            assertThat(user("\"firstname\":\"" + text + "\"").firstname().orElseThrow())
                    .isEqualTo(text.replace("\\n", "\n"));
        }
    }

    @Test
    void readsNamesTheSameAfterABrokenAnswer() {
        String text = "{\"\\u00e4\":1,\"ä\":2,\"a b\":{\"c\":[]}}";
        String before = JsonText.readRaw(text).toString();

        assertThatThrownBy(() -> user("\"id\":{")).isInstanceOf(RuntimeException.class);

        assertThat(JsonText.readRaw(text)).hasToString(before).containsOnlyKeys("\\u00e4", "ä", "a b");
        assertThat(JsonText.writeRaw(JsonText.readRaw(text))).isEqualTo(text);
    }
}
