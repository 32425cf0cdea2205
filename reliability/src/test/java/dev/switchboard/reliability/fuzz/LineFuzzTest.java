package dev.switchboard.reliability.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Any request to a line at sipgate has a defined answer. */
class LineFuzzTest {

    private static final Fuzzed ROUTER = Fuzzed.line();

    @FuzzTest
    void anyRequestIsAnswered(byte[] request) {
        ROUTER.tryWith(request);
    }
}
