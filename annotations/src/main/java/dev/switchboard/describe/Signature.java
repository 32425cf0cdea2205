package dev.switchboard.describe;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How a provider proves that it sent a request.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Signature {
    /** What is computed, and over what. */
    SignatureScheme scheme();

    /** The request header that carries the signature, and then the other names that it also has. */
    String[] header() default {};

    /** The provider's published key, an X.509 SubjectPublicKeyInfo in base64, where the scheme has public keys. */
    String publicKey() default "";
}
