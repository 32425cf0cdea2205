package dev.switchboard.signalwire.testing;

import dev.switchboard.runtime.Webhook;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Requests as SignalWire sends them, and an implementation of its signature that is not ours. */
public final class Requests {

    private Requests() {}

    /** A form, posted to a path that may have a query. */
    public static Webhook post(String target, String form, Map<String, String> headers) {
        return request("POST", target, form, "application/x-www-form-urlencoded", headers);
    }

    /** A body in JSON, posted to a path that may have a query. */
    public static Webhook json(String target, String body, Map<String, String> headers) {
        return request("POST", target, body, "application/json", headers);
    }

    /** A GET. */
    public static Webhook get(String target, Map<String, String> headers) {
        return request("GET", target, "", "", headers);
    }

    private static Webhook request(
            String method, String target, String body, String contentType, Map<String, String> headers) {
        Map<String, String> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        all.putAll(headers);
        if (!contentType.isEmpty()) {
            all.putIfAbsent("Content-Type", contentType);
        }
        int query = target.indexOf('?');
        return new Webhook(
                method,
                query < 0 ? target : target.substring(0, query),
                query < 0 ? "" : target.substring(query + 1),
                name -> all.containsKey(name) ? List.of(all.get(name)) : List.of(),
                Optional.empty(),
                body.getBytes(StandardCharsets.UTF_8));
    }

    /** The signature of a request to a URL with parameters that are decoded. */
    public static String signature(String key, String url, Map<String, String> parameters) {
        StringBuilder signed = new StringBuilder(url);
        new TreeMap<>(parameters).forEach((name, value) -> signed.append(name).append(value));
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            return Base64.getEncoder()
                    .encodeToString(mac.doFinal(signed.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** What SignalWire adds to the URL of a request whose body is in JSON. */
    public static String sha256(String body) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** The path and the query of a URL. */
    public static String target(String url) {
        URI uri = URI.create(url);
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }
}
