package dev.switchboard.runtime.verify;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** A public key that may have signed, in the form of the provider that computes with it. Safe for use by many threads. */
final class RsaKey {

    private static final String FACTORY = "KeyFactory";
    private static final String RSA = "RSA";
    private static final String ALGORITHM = "SHA256withRSA";
    private static final int FEWEST_BITS = 2_048;

    private final PublicKey key;
    private final int signatureBytes;
    private final Provider provider;

    private RsaKey(PublicKey key, int signatureBytes, Provider provider) {
        this.key = key;
        this.signatureBytes = signatureBytes;
        this.provider = provider;
    }

    /**
     * A key from its X.509 SubjectPublicKeyInfo, in base64 or as PEM.
     *
     * @param number which one of several it is, for messages; they count from 1
     */
    static RsaKey of(int number, String text) {
        RSAPublicKey key;
        Signature signature;
        try {
            String base64 = text.replaceAll("-----(?:BEGIN|END) PUBLIC KEY-----|\\s", "");
            X509EncodedKeySpec encoded =
                    new X509EncodedKeySpec(Base64.getDecoder().decode(base64));
            key = (RSAPublicKey) KeyFactory.getInstance(RSA).generatePublic(encoded);
            signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "signature: key " + number
                            + " cannot be read (expected: an RSA public key, X.509 SubjectPublicKeyInfo, in base64 or PEM)",
                    e);
        }
        int bits = key.getModulus().bitLength();
        if (bits < FEWEST_BITS) {
            throw new IllegalArgumentException(
                    "signature: key " + number + " of " + bits + " bits (expected: at least " + FEWEST_BITS + ")");
        }
        return new RsaKey(key, (bits + Byte.SIZE - 1) / Byte.SIZE, signature.getProvider());
    }

    /** The same key for another provider, which translates it once and not for each signature. */
    RsaKey in(Provider other) {
        try {
            PublicKey own = key;
            if (other.getService(FACTORY, RSA) != null) {
                own = (PublicKey) KeyFactory.getInstance(RSA, other).translateKey(key);
            }
            Signature.getInstance(ALGORITHM, other).initVerify(own);
            return new RsaKey(own, signatureBytes, other);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(
                    "signature: the provider " + other.getName() + " does not verify (expected: one with " + ALGORITHM
                            + ")",
                    e);
        }
    }

    /** How many bytes each of its signatures has. */
    int signatureBytes() {
        return signatureBytes;
    }

    /** Whether a signature of the right length over the body is by this key. */
    boolean signed(byte[] body, byte[] signature) {
        try {
            Signature verification = Signature.getInstance(ALGORITHM, provider);
            verification.initVerify(key);
            verification.update(body);
            return verification.verify(signature);
        } catch (SignatureException e) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the provider took the key before", e);
        }
    }
}
