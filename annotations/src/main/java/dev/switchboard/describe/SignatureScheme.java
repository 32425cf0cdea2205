package dev.switchboard.describe;

/** How a signature over a request is computed. */
public enum SignatureScheme {
    /** The provider does not sign. */
    NONE,
    /** Base64 of SHA256withRSA (PKCS #1 v1.5) over the body's bytes. */
    RSA_SHA256_BODY,
    /** Base64 of HMAC-SHA1 over the URL and the sorted parameters. */
    HMAC_SHA1_URL_PARAMETERS
}
