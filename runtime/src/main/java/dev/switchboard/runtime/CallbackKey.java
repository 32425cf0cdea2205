package dev.switchboard.runtime;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
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

    private final Mac keyed;

    private CallbackKey(byte[] secret) {
        try {
            keyed = Mac.getInstance(ALGORITHM);
            keyed.init(new SecretKeySpec(secret, ALGORITHM));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(ALGORITHM + " is part of every JDK", e);
        }
    }

    /**
     * A key from a secret text, such as the output of {@code openssl rand -base64 32}.
     *
     * @throws IllegalArgumentException if the text is shorter than 16 characters
     */
    public static CallbackKey of(String secret) {
        if (secret.length() < SHORTEST) {
            throw new IllegalArgumentException("callback key: " + secret.length() + " characters (expected: at least "
                    + SHORTEST + ", such as the output of: openssl rand -base64 32)");
        }
        return new CallbackKey(secret.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A random key that no other process knows. Weak in what it is for: after a restart, or on a second machine, the
     * callbacks of calls in flight are refused.
     */
    public static CallbackKey perProcess() {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        return new CallbackKey(secret);
    }

    /** The MAC over the parts, as 22 characters that need no escape in a URL. */
    public String mac(String... parts) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(compute(parts));
    }

    /** Whether a text is the MAC over the parts; the time it takes does not tell how much of it is right. */
    public boolean verifies(String mac, String... parts) {
        byte[] claimed;
        try {
            claimed = Base64.getUrlDecoder().decode(mac);
        } catch (IllegalArgumentException e) {
            return false;
        }
        return MessageDigest.isEqual(claimed, compute(parts));
    }

    private byte[] compute(String... parts) {
        Mac mac;
        try {
            mac = (Mac) keyed.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the JDK's HMAC can be cloned", e);
        }
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            // The length keeps ("ab", "c") apart from ("a", "bc").
            mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
            mac.update(bytes);
        }
        return Arrays.copyOf(mac.doFinal(), MAC_BYTES);
    }

    /** Says nothing of the secret. */
    @Override
    public String toString() {
        return "CallbackKey";
    }
}
