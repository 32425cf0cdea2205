package dev.switchboard.runtime;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret by which a router knows its own callback URLs: they carry a MAC (HMAC-SHA256, the first 128 bits) over flow,
 * route, state and call id. All machines that answer for a flow share one. Safe for use by many threads.
 */
public final class CallbackKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST = 16;
    private static final int MAC_BYTES = 16;

    private final List<Mac> keyed;

    private CallbackKey(List<Mac> keyed) {
        this.keyed = keyed;
    }

    /**
     * A key from a secret text, such as the output of {@code openssl rand -base64 32}.
     *
     * <p>To change the secret without refusing calls in flight, name the new one first and the former one behind it: the
     * first makes callback URLs, and all are believed. Where several machines answer, let all of them believe the new one
     * before the first of them uses it.
     *
     * @param secret makes callback URLs, and is believed
     * @param believed are believed as well
     * @throws IllegalArgumentException if a text is shorter than 16 characters
     */
    public static CallbackKey of(String secret, String... believed) {
        return new CallbackKey(Stream.concat(Stream.of(secret), Stream.of(believed))
                .map(CallbackKey::keyed)
                .toList());
    }

    private static Mac keyed(String secret) {
        Objects.requireNonNull(secret, "callback key");
        if (secret.length() < SHORTEST) {
            throw new IllegalArgumentException("callback key: " + secret.length() + " characters (expected: at least "
                    + SHORTEST + ", such as the output of: openssl rand -base64 32)");
        }
        return keyed(secret.getBytes(StandardCharsets.UTF_8));
    }

    private static Mac keyed(byte[] secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return mac;
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(ALGORITHM + " is part of every JDK", e);
        }
    }

    /**
     * A random key that no other process knows. Weak in what it is for: after a restart, or on a second machine, the
     * callbacks of calls in flight are refused.
     */
    public static CallbackKey perProcess() {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        return new CallbackKey(List.of(keyed(secret)));
    }

    /** The MAC over the parts, as 22 characters that need no escape in a URL. */
    public String mac(String... parts) {
        return compute(keyed.get(0), parts);
    }

    /** Whether a text is a MAC over the parts; the time it takes does not tell how much of it is right. */
    public boolean verifies(String mac, String... parts) {
        // Compared as text, whose last character has bits that decoding would drop.
        byte[] claimed = mac.getBytes(StandardCharsets.UTF_8);
        boolean authentic = false;
        for (Mac key : keyed) {
            authentic |= MessageDigest.isEqual(claimed, compute(key, parts).getBytes(StandardCharsets.UTF_8));
        }
        return authentic;
    }

    private static String compute(Mac key, String... parts) {
        Mac mac;
        try {
            mac = (Mac) key.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the JDK's HMAC can be cloned", e);
        }
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            // The length keeps ("ab", "c") apart from ("a", "bc").
            mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
            mac.update(bytes);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(mac.doFinal(), MAC_BYTES));
    }

    /** Says nothing of the secret. */
    @Override
    public String toString() {
        return "CallbackKey";
    }
}
