package dev.switchboard.reliability.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Any request to a line at SignalWire has a defined answer. */
class DeskFuzzTest {

    private static final Fuzzed ROUTER = Fuzzed.desk();

    @FuzzTest
    void anyRequestIsAnswered(byte[] request) {
        ROUTER.tryWith(request);
    }
}
