package dev.switchboard.signalwire;

import dev.switchboard.CallFlow;

/** Answers with what a test gives it, and has no target. */
@CallFlow
final class LongAnswer {

    private final Response response;

    LongAnswer(Response response) {
        this.response = response;
    }

    @OnIncomingCall
    Response any() {
        return response;
    }
}
