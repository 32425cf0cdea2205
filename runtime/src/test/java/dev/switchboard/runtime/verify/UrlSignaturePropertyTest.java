package dev.switchboard.runtime.verify;

import static dev.switchboard.runtime.verify.Signed.HEADER;
import static dev.switchboard.runtime.verify.Signed.KEY;
import static dev.switchboard.runtime.verify.Signed.post;
import static dev.switchboard.runtime.verify.Signed.sign;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.runtime.RequestVerifier.Verdict;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Compares with {@link Signed}, which works on text and decodes by the JDK. */
class UrlSignaturePropertyTest {

    private static final int ROUNDS = 5_000;

    private static final List<String> ORIGINS =
            List.of("https://e.com", "http://e.com", "https://me:p%40ss@e.com", "https://[::1]", "https://10.0.0.1");
    private static final List<String> SEGMENTS = List.of("/calls", "/api", "/Pin", "/a%20b", "/%C3%A4", "/x+y", "/443");

    @Test
    void acceptsWhatIsSignedAndNothingThatIsChanged() {
        Random random = new Random(20_261_121);
        int changed = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String origin = any(ORIGINS, random);
            String port = origin.startsWith("https") ? ":443" : ":80";
            String basePath = path(random, 3);
            String below = path(random, 2) + "/" + random.nextInt(10);
            String query = random.nextBoolean() ? "" : "?q=1&" + form(random);
            String form = form(random);
            UrlSignature verifier = UrlSignature.of(
                    BaseUrl.of(origin + (random.nextBoolean() ? port : "") + basePath), List.of(HEADER), List.of(KEY));
            String url = origin + (random.nextBoolean() ? port : "") + basePath + below + query;
            String signature = sign(KEY, url, form);

            assertThat(verifier.verify(post(basePath + below + query, form, signature)))
                    .as("%s with %s", url, form)
                    .isEqualTo(Verdict.accept());

            String other = form(random);
            if (!Signed.parameters(other).equals(Signed.parameters(form))) {
                changed++;
                assertThat(verifier.verify(post(basePath + below + query, other, signature)))
                        .as("%s with %s instead of %s", url, other, form)
                        .isEqualTo(Verdict.refuse("wrong signature"));
            }
            assertThat(verifier.verify(post(basePath + below + "0" + query, form, signature)))
                    .isEqualTo(Verdict.refuse("wrong signature"));
        }
        assertThat(changed).isGreaterThan(ROUNDS / 2);
    }

    @Test
    void sortsAndDecodesAsTextDoes() {
        Random random = new Random(42);
        for (int round = 0; round < 4 * ROUNDS; round++) {
            String form = form(random);

            assertThat(new String(SignedParameters.of(form.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8))
                    .as(form)
                    .isEqualTo(Signed.parameters(form));
        }
    }

    private static String path(Random random, int longest) {
        StringBuilder path = new StringBuilder();
        int length = random.nextInt(longest + 1);
        for (int i = 0; i < length; i++) {
            path.append(any(SEGMENTS, random));
        }
        return path.toString();
    }

    /** Parameters, some of them with one name, between pieces that are odd and yet not broken. */
    private static String form(Random random) {
        StringBuilder form = new StringBuilder();
        int pieces = random.nextInt(8);
        for (int i = 0; i < pieces; i++) {
            form.append(i == 0 ? "" : "&");
            String name = random.nextInt(3) == 0 ? "a" : text(random);
            switch (random.nextInt(8)) {
                case 0 -> form.append(name);
                case 1 -> form.append(name).append('=');
                case 2 -> form.append("&&");
                case 3 -> form.append('=').append(text(random));
                default -> form.append(name).append('=').append(text(random)).append(random.nextBoolean() ? "" : "=x");
            }
        }
        return form.toString();
    }

    /** Text of all of Unicode, most of it escaped. */
    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(5);
        for (int i = 0; i < length; i++) {
            int c = switch (random.nextInt(4)) {
                case 0 -> " &=+%;/?#".charAt(random.nextInt(9));
                case 1 -> 'a' + random.nextInt(26);
                case 2 -> 0xF000 + random.nextInt(0x1000);
                default -> random.nextInt(Character.MAX_CODE_POINT + 1);
            };
            if (Character.getType(c) != Character.SURROGATE) {
                String one = Character.toString(c);
                boolean raw = c > 0x7F && random.nextInt(4) == 0;
                text.append(raw ? one : URLEncoder.encode(one, StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    private static String any(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
