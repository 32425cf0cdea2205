package dev.switchboard.sipgate;

import dev.switchboard.describe.Protocol;
import dev.switchboard.describe.Signature;
import dev.switchboard.describe.SignatureScheme;
import java.util.List;

/**
 * sipgate.io's push API, in all its generations: the first one sent {@code from} and {@code to} alone, so a request
 * without {@code event} is a new call. sipgate waits ten seconds for an answer.
 */
@Protocol(
        discriminator = "event",
        initial = NewCallEvent.class,
        deadlineMillis = 8_000,
        signature =
                @Signature(
                        scheme = SignatureScheme.RSA_SHA256_BODY,
                        header = "X-Sipgate-Signature",
                        publicKey = Sipgate.PUBLIC_KEY))
public final class Sipgate {

    /** The key with which sipgate signs the requests of all its customers: an X.509 SubjectPublicKeyInfo in base64. */
    public static final String PUBLIC_KEY = "MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAvFdlnqRfO5TmqzjtsFVC"
            + "qPz+oW+poi3lXQFvMJJMEAtlU4MbX+yuIkgnC+Qt3AQWIK+oWSEQiybg+p39wEMl"
            + "16PZxEzf9gONQvTg1XhyHnwqYUFQj/AoxPKGYC3jmdjZ224SrESiTN3CdxoOc3vk"
            + "cXiQstYE7SxnksPtzfk0aIOkicim5/tAP9izNQ18/zmX3ChjK2k72gf5dDlq+qZ8"
            + "pRiHAPZ64TySH6cLQDhaoh6Nbq8FEG3usXXPClbUMh2DZaTMPafpd+LNuTngJ/y+"
            + "KoZasVuFfXAeBqGA6l5d4Uedfr99Z6qjwDrJ8sU4z2Do9bJrbuqP+mOXEebhSI1K"
            + "vi8trEfrIt8hnDBGsBaB9NEO3kYxvDT2/PhC9fNYFocjEpZNd7/mUqTJDYlpa4UC"
            + "NDQaU+ATdXG8/P5sGAegks6MQTu+qe9XTO0CV48eswDkz6g3UbLOwmrJK59SjD3J"
            + "yAZ52sluwyDKRWw/PPTt8BTQLjvkdbiLUlc4ehJ4b1X7D7diYWHDPeFL47cAvaXh"
            + "dXVrZDeBJYibvD1jRx4ES0KlfhwzNXBYUoM/Movg9zMM2PzyHHKS//xIjwUC/FJ6"
            + "/6eykno0Hy2B1ev6s3hdY6VkN2zd7Wf+EK4DxRliwsg1U99szFE3ewLfexF+Uag5"
            + "M+TfPtOUumI/NHMTvsRW9+ECAwEAAQ==";

    /**
     * The addresses from which sipgate sends the requests of all its customers: those of push-api.sipgate.net, as its
     * documentation of the push API and its users name them. It may change them; the signature is the better proof.
     */
    public static final List<String> ADDRESSES = List.of("217.116.118.254", "212.9.46.32");

    private Sipgate() {}
}
