package dev.switchboard.runtime;

import java.util.Objects;

/** An enum, so that a router can tell that it is insecure. */
enum AcceptAll implements RequestVerifier {
    INSTANCE;

    /** Stays insecure only with itself. */
    @Override
    public RequestVerifier and(RequestVerifier next) {
        return Objects.requireNonNull(next, "next");
    }

    @Override
    public Verdict verify(Webhook webhook) {
        return Verdict.accept();
    }
}
