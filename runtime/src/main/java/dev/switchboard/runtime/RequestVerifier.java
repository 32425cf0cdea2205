package dev.switchboard.runtime;

import java.util.Objects;

/**
 * Decides who may call: the router asks it before it decodes anything. Implementations are safe for use by many threads.
 * One that throws has refused.
 */
@FunctionalInterface
public interface RequestVerifier {

    /**
     * Judges a request by what it brings: its raw bytes, its headers, its URL or its peer's address. It runs on the server's
     * thread and may block it. Reasons are logged, so they hold no secrets.
     */
    Verdict verify(Webhook webhook);

    /**
     * Accepts what both this verifier and another accept. The other is asked only about what this one accepts, so the one that
     * costs less, or that strangers fail, comes first.
     */
    default RequestVerifier and(RequestVerifier next) {
        Objects.requireNonNull(next, "next");
        return webhook -> {
            Verdict verdict = verify(webhook);
            return verdict instanceof Verdict.Accepted ? next.verify(webhook) : verdict;
        };
    }

    /**
     * Accepts every request, so that anybody who finds the URL can speak for the provider. For development on one's own
     * machine; a router that is created with it logs a warning.
     */
    static RequestVerifier insecureAcceptAll() {
        return AcceptAll.INSTANCE;
    }

    /** What a verifier decided. */
    sealed interface Verdict {

        /** The request is authentic. */
        static Verdict accept() {
            return Accepted.INSTANCE;
        }

        /** The request is not authentic: it is answered with 403, and the observer alone is told the reason. */
        static Verdict refuse(String reason) {
            return new Refused(reason);
        }

        /**
         * The request may come again with credentials: it is answered with 401 and the challenge, for example {@code
         * Basic realm="calls"}; the observer alone is told the reason.
         */
        static Verdict challenge(String wwwAuthenticate, String reason) {
            return new Challenged(wwwAuthenticate, reason);
        }

        /**
         * The request brought no credentials, as a provider's first does that has them in its URL: it is answered with 401 and
         * the challenge, and the observer is told of no refusal.
         */
        static Verdict challenge(String wwwAuthenticate) {
            return new Challenged(wwwAuthenticate, "");
        }

        /** Too much is being verified to say: the request is answered with 503, and the observer is told the reason. */
        static Verdict busy(String reason) {
            return new Busy(reason);
        }

        /** The request is authentic. */
        enum Accepted implements Verdict {
            /** The one value. */
            INSTANCE
        }

        /**
         * The request is not authentic.
         *
         * @param reason why, for the observer
         */
        record Refused(String reason) implements Verdict {
            /** A refusal with a reason. */
            public Refused {
                Objects.requireNonNull(reason, "reason");
            }
        }

        /**
         * The request may come again with credentials.
         *
         * @param wwwAuthenticate the value of the header {@code WWW-Authenticate}
         * @param reason why, for the observer; empty if it merely brought none
         */
        record Challenged(String wwwAuthenticate, String reason) implements Verdict {
            /** A challenge of which nothing is {@code null}. */
            public Challenged {
                Objects.requireNonNull(wwwAuthenticate, "wwwAuthenticate");
                Objects.requireNonNull(reason, "reason");
            }
        }

        /**
         * Too much is being verified to say.
         *
         * @param reason why, for the observer
         */
        record Busy(String reason) implements Verdict {
            /** A verdict with a reason. */
            public Busy {
                Objects.requireNonNull(reason, "reason");
            }
        }
    }
}
