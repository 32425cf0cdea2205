package dev.switchboard.runtime;

/** An enum, so that a router can tell that it is insecure. */
enum AcceptAll implements RequestVerifier {
    INSTANCE;

    @Override
    public Verdict verify(Webhook webhook) {
        return Verdict.accept();
    }
}
