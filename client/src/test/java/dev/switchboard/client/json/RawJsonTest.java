package dev.switchboard.client.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.client.users.UserInfo;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawJsonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1.10",
                "1e400",
                "12345678901234567890",
                "-0",
                "null",
                "true",
                "\"\"",
                "\"ü€😀\"",
                "\"\\u00fc\\n\\\"\"",
                "[]",
                "{}",
                "[1, {\"ä\": [\"ö\"]}, null]",
                "{\"a b\":\"}\\\"]\"}"
            })
    void keepsAFieldAsItCame(String value) {
        Map<String, String> fields = JsonText.readRaw("{\"first\": 1, \"ß\\\"\" : " + value + " , \"last\":\"x\"}");

        assertThat(JsonText.writeRaw(fields)).isEqualTo("{\"first\":1,\"ß\\\"\":" + value + ",\"last\":\"x\"}");
    }

    @Test
    void keepsAnyText() {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 2_000; i++) {
            String text = random.ints(random.nextInt(40), 0, 0x10FFFF)
                    .filter(c -> c < 0xD800 || c > 0xDFFF)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            String body = new JsonBody().put("sub", "w0").put("domain", text).toString();

            assertThat(JsonText.read(UserInfo.class, body).domain()).isEqualTo(Optional.of(text));
            assertThat(JsonText.writeRaw(JsonText.readRaw(body))).isEqualTo(body);
        }
    }

    @Test
    void replacesHalfASurrogatePair() {
        assertThat(new JsonBody().put("text", "a\uD83D b\uDE00 c\uD83D\uDE00").toString())
                .isEqualTo("{\"text\":\"a\uFFFD b\uFFFD c\uD83D\uDE00\"}");
    }
}
