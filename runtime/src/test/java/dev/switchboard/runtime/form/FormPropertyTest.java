package dev.switchboard.runtime.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FormPropertyTest {

    private static final int ROUNDS = 2_000;

    @Test
    void whatUrlEncoderWritesIsReadBackEqual() {
        Random random = new Random(20_261_121);
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, List<String>> written = randomParameters(random);
            Form form = Form.of(names(written), encoded(written, random).getBytes(StandardCharsets.UTF_8), 500);

            int number = 0;
            for (List<String> values : written.values()) {
                assertThat(form.text(number)).isEqualTo(values.isEmpty() ? null : values.get(0));
                assertThat(form.texts(number)).isEqualTo(values.equals(List.of("")) ? List.of() : values);
                number++;
            }
        }
    }

    @Test
    void readsAnyEscapesAsUrlDecoderDoesOrRefusesThem() {
        Random random = new Random(42);
        int refused = 0;
        int read = 0;
        for (int round = 0; round < 20 * ROUNDS; round++) {
            String encoded = randomEscapes(random);
            Form form = Form.of(
                    ParamNames.builder().name("p").build(),
                    ("x=%zz&p=" + encoded).getBytes(StandardCharsets.UTF_8),
                    500);
            String expected = byUrlDecoder(encoded);
            // It writes U+FFFD for bytes that are not UTF-8; the escapes above never mean that character itself.
            if (expected.indexOf('\uFFFD') >= 0) {
                refused++;
                assertThatThrownBy(() -> form.text(0)).as(encoded).isInstanceOf(Unreadable.class);
            } else {
                read++;
                assertThat(form.text(0)).as(encoded).isEqualTo(expected);
            }
        }
        assertThat(refused).isGreaterThan(ROUNDS);
        assertThat(read).isGreaterThan(ROUNDS);
    }

    @Test
    void noBytesAtAllMakeTheReaderFailOtherwise() {
        Random random = new Random(7);
        ParamNames names =
                ParamNames.builder().name("a").name("b[]").prefix("c").build();
        byte[] alphabet = "aaabc[]&&==%%+0f4\u00e4".getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < 20 * ROUNDS; round++) {
            byte[] bytes = new byte[random.nextInt(24)];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = random.nextInt(20) == 0
                        ? (byte) random.nextInt(256)
                        : alphabet[random.nextInt(alphabet.length)];
            }
            Form form = Form.of(names, bytes, 500);
            orUnreadable(() -> form.text(0));
            orUnreadable(() -> form.texts(1));
            orUnreadable(() -> form.family(2));
        }
    }

    private static void orUnreadable(Runnable read) {
        try {
            read.run();
        } catch (Unreadable e) {
            assertThat(e).hasMessageNotContaining("null");
        }
    }

    private static String byUrlDecoder(String encoded) {
        try {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "\uFFFD";
        }
    }

    private static String randomEscapes(Random random) {
        StringBuilder encoded = new StringBuilder();
        int parts = random.nextInt(6);
        for (int i = 0; i < parts; i++) {
            switch (random.nextInt(8)) {
                case 0 -> encoded.append('+');
                case 1 -> encoded.append((char) ('a' + random.nextInt(26)));
                case 2 -> encoded.append(String.format("%%%02x", random.nextInt(256)));
                case 3 -> encoded.append(URLEncoder.encode("ä", StandardCharsets.UTF_8));
                case 4 -> encoded.append(URLEncoder.encode("📞", StandardCharsets.UTF_8));
                case 5 -> encoded.append(String.format("%%E%X%%%02X", random.nextInt(15), 128 + random.nextInt(64)));
                case 6 -> encoded.append(String.format("%%C%X%%%02X", random.nextInt(16), 128 + random.nextInt(64)));
                default -> encoded.append(random.nextInt(6) == 0 ? "%4" : "%7E");
            }
        }
        return encoded.toString();
    }

    private static ParamNames names(Map<String, List<String>> parameters) {
        ParamNames.Builder names = ParamNames.builder();
        parameters.keySet().forEach(names::name);
        return names.build();
    }

    private static Map<String, List<String>> randomParameters(Random random) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        int count = random.nextInt(12);
        while (parameters.size() < count) {
            List<String> values = new ArrayList<>();
            int repeated = random.nextInt(4);
            for (int i = 0; i < repeated; i++) {
                values.add(randomText(random, 12));
            }
            parameters.put("n" + randomText(random, 6), values);
        }
        return parameters;
    }

    /** The parameters mixed, each list in its order, with noise that nobody reads. */
    private static String encoded(Map<String, List<String>> parameters, Random random) {
        List<String> owners = new ArrayList<>();
        parameters.forEach((name, values) -> values.forEach(value -> owners.add(name)));
        Collections.shuffle(owners, random);
        Map<String, Integer> next = new LinkedHashMap<>();
        StringBuilder body = new StringBuilder();
        for (String name : owners) {
            String value = parameters.get(name).get(next.merge(name, 1, Integer::sum) - 1);
            body.append(body.isEmpty() ? "" : "&");
            body.append(random.nextInt(3) == 0 ? "_noise_noise_=%zz&&_noise_%FF&" : "");
            body.append(URLEncoder.encode(name, StandardCharsets.UTF_8));
            body.append('=');
            body.append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
        return body.toString();
    }

    /** Text of all of Unicode, without {@code [} and {@code ]}, which mean the items of a list at the end of a name. */
    private static String randomText(Random random, int longest) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(longest + 1);
        for (int i = 0; i < length; i++) {
            int c = switch (random.nextInt(4)) {
                case 0 -> random.nextInt(0x80);
                case 1 -> " &=+%;/".charAt(random.nextInt(7));
                case 2 -> random.nextInt(0x3000);
                default -> random.nextInt(Character.MAX_CODE_POINT + 1);
            };
            if (c != '[' && c != ']' && Character.getType(c) != Character.SURROGATE) {
                text.appendCodePoint(c);
            }
        }
        return text.toString();
    }
}
