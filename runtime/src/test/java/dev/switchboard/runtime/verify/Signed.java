package dev.switchboard.runtime.verify;

import dev.switchboard.runtime.Webhook;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What a provider does: it signs, in the plainest way that there is, and sends. */
final class Signed {

    static final String KEY = "PSK_example_key_0001";
    static final String HEADER = "X-Signature";
    static final String FORM = "application/x-www-form-urlencoded";

    private Signed() {}

    /** The signature of a URL and a form-encoded body. */
    static String sign(String key, String url, String form) {
        return sign(key, url + parameters(form));
    }

    static String sign(String key, String data) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            return Base64.getEncoder().encodeToString(mac.doFinal(data.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** The parameters sorted by name, as text. */
    static String parameters(String form) {
        List<String[]> pairs = new ArrayList<>();
        for (String piece : form.split("&", -1)) {
            if (!piece.isEmpty()) {
                String[] pair = (piece + (piece.contains("=") ? "" : "=")).split("=", 2);
                pairs.add(new String[] {decode(pair[0]), decode(pair[1])});
            }
        }
        pairs.sort(Comparator.comparing(pair -> pair[0]));
        StringBuilder text = new StringBuilder();
        pairs.forEach(pair -> text.append(pair[0]).append(pair[1]));
        return text.toString();
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** A POST of a form as the server sees it. */
    static Webhook post(String target, String form, String signature) {
        return request("POST", target, form, Map.of(HEADER, signature, "Content-Type", FORM));
    }

    /** A GET as the server sees it. */
    static Webhook get(String target, String signature) {
        return request("GET", target, "", Map.of(HEADER, signature));
    }

    static Webhook request(String method, String target, String body, Map<String, String> headers) {
        return request(method, target, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    static Webhook request(String method, String target, byte[] body, Map<String, String> headers) {
        int query = target.indexOf('?');
        return new Webhook(
                method,
                query < 0 ? target : target.substring(0, query),
                query < 0 ? "" : target.substring(query + 1),
                wanted -> headers.entrySet().stream()
                        .filter(header -> lower(header.getKey()).equals(lower(wanted)))
                        .map(Map.Entry::getValue)
                        .toList(),
                Optional.empty(),
                body);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
