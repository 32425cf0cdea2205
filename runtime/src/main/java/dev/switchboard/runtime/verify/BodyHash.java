package dev.switchboard.runtime.verify;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** The SHA-256 by which the query, and so the signature, covers a body that has no parameters. */
final class BodyHash {

    private static final String PARAMETER = "bodySHA256=";
    private static final String ALGORITHM = "SHA-256";

    private BodyHash() {}

    /** The hash that a query holds; empty if it holds none. Of several the last, for the provider appends its own. */
    static String in(String rawQuery) {
        String hash = "";
        for (String piece : rawQuery.split("&", -1)) {
            if (piece.startsWith(PARAMETER)) {
                hash = piece.substring(PARAMETER.length());
            }
        }
        return hash;
    }

    /** Whether a hash, in hexadecimal digits of either case, is the body's. */
    static boolean matches(String hash, byte[] body) {
        byte[] digest;
        try {
            digest = MessageDigest.getInstance(ALGORITHM).digest(body);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(ALGORITHM + " is part of every JDK", e);
        }
        return MessageDigest.isEqual(
                HexFormat.of().formatHex(digest).getBytes(StandardCharsets.UTF_8),
                hash.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    }
}
