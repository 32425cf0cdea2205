package dev.switchboard.runtime.verify;

import dev.switchboard.runtime.RequestVerifier;
import dev.switchboard.runtime.Webhook;
import java.security.Provider;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Accepts requests whose header carries base64(SHA256withRSA(body)), with PKCS#1 v1.5 padding, over the raw bytes of the
 * body. Neither the URL nor the other headers are covered, and whoever has seen a request can send it again. Where one key
 * signs for many customers, it proves the provider and not the account: see {@link ParameterCheck}, {@link BasicCredentials}
 * and {@link SecretPath}.
 *
 * <p>A thread verifies for some 0.2 milliseconds (RSA of 4,096 bits), so not on an event loop. Strangers can send what looks
 * like a signature; {@link #atMost} bounds how much of the machine they keep busy. Safe for use by many threads.
 */
public final class BodySignature implements RequestVerifier {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final String header;
    private final List<RsaKey> keys;
    private final int concurrent;
    private final Duration patience;
    private final Semaphore permits;

    private BodySignature(String header, List<RsaKey> keys, int concurrent, Duration patience) {
        this.header = header;
        this.keys = keys;
        this.concurrent = concurrent;
        this.patience = patience;
        this.permits = new Semaphore(concurrent, true);
    }

    /**
     * A verifier by public keys.
     *
     * @param header the name of the header that carries the signature
     * @param publicKeys the keys, of which any may have signed, so that one can replace another without a gap; each an X.509
     *     SubjectPublicKeyInfo, in base64 or as PEM
     * @throws IllegalArgumentException if the header is blank, there is no key, or one cannot be read, is not RSA, or has
     *     less than 2,048 bits
     */
    public static BodySignature of(String header, String... publicKeys) {
        if (header.isBlank() || publicKeys.length == 0) {
            throw new IllegalArgumentException("signature: no header or no key (expected: a header, at least one key)");
        }
        List<RsaKey> keys = new ArrayList<>();
        for (String key : publicKeys) {
            keys.add(RsaKey.of(keys.size() + 1, key));
        }
        int half = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        return new BodySignature(header, List.copyOf(keys), half, PATIENCE);
    }

    /**
     * The same, computed by another implementation of RSA. For a key of 4,096 bits the JDK's own takes about 0.18
     * milliseconds, and Conscrypt's or Amazon Corretto's 0.067.
     *
     * @throws IllegalArgumentException if the provider has no SHA256withRSA, or does not take the keys
     */
    public BodySignature provider(Provider provider) {
        List<RsaKey> own = keys.stream().map(key -> key.in(provider)).toList();
        return new BodySignature(header, own, concurrent, patience);
    }

    /**
     * The same, by so many threads at a time; half of the processors unless told otherwise. Others wait in turn, for a second
     * at most, and then their requests are answered with 503.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public BodySignature atMost(int concurrent) {
        if (concurrent < 1) {
            throw new IllegalArgumentException("signature: " + concurrent + " at a time (expected: at least 1)");
        }
        return new BodySignature(header, keys, concurrent, patience);
    }

    /** The same, with another time to wait. */
    BodySignature patience(Duration patience) {
        return new BodySignature(header, keys, concurrent, patience);
    }

    @Override
    public Verdict verify(Webhook webhook) {
        List<String> values = webhook.headers().all(header);
        if (values.size() != 1) {
            return Verdict.refuse(values.isEmpty() ? "no signature" : "more than one signature");
        }
        byte[] signature = decoded(values.get(0));
        List<RsaKey> possible = keys.stream()
                .filter(key -> key.signatureBytes() == signature.length)
                .toList();
        return possible.isEmpty() ? Verdict.refuse("malformed signature") : inTurn(possible, webhook.body(), signature);
    }

    /** The bytes of a base64 text; none if it is not the one spelling of them. */
    private static byte[] decoded(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (Base64.getEncoder().encodeToString(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            // It is no base64 at all.
        }
        return new byte[0];
    }

    private Verdict inTurn(List<RsaKey> possible, byte[] body, byte[] signature) {
        try {
            if (!permits.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                return Verdict.busy("too many signatures at a time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Verdict.busy("interrupted before the signature was verified");
        }
        try {
            boolean authentic = possible.stream().anyMatch(key -> key.signed(body, signature));
            return authentic ? Verdict.accept() : Verdict.refuse("wrong signature");
        } finally {
            permits.release();
        }
    }

    /** Says nothing of the keys. */
    @Override
    public String toString() {
        return "BodySignature";
    }
}
