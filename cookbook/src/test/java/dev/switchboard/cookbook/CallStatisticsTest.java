package dev.switchboard.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.cookbook.CallStatistics.Counts;
import dev.switchboard.runtime.CallRouter;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CallStatisticsTest {

    private final CallStatistics statistics = new CallStatistics();
    private final CallRouter router = CallStatisticsRouter.create(statistics, Phone.URL, Phone.ANYBODY);

    private Phone phone(String callId) {
        return new Phone(router, callId);
    }

    @Test
    void countsHowCallsEnd() {
        String[] causes = {"normalClearing", "normalClearing", "busy", "cancel", "noAnswer", "congestion"};
        for (String cause : causes) {
            Phone phone = phone("c1");
            assertThat(phone.calls("492111234567"))
                    .isEqualTo("<Response onHangup=\"https://pbx.example.com/calls/hangup\"/>");
            assertThat(phone.ends(cause)).isEqualTo("<Response/>");
        }
        assertThat(statistics.counts()).isEqualTo(new Counts(2, 0, 1, 2));
    }

    @Test
    void countsACallThatEndedAtTheVoicemailOnceAndNotAsAnswered() {
        Phone first = phone("c1");
        first.calls("492111234567");
        first.ends("forwarded");
        Phone second = phone("c2");
        second.isForwardedToVoicemail("492111234567");
        Phone anotherCall = phone("c3");
        anotherCall.isForwardedToVoicemail("anonymous");
        assertThat(statistics.counts()).isEqualTo(new Counts(0, 0, 0, 0));

        second.ends("normalClearing");
        anotherCall.ends("normalClearing");
        assertThat(statistics.counts()).isEqualTo(new Counts(0, 2, 0, 0));
    }

    @Test
    void whoHangsUpBeforeTheVoicemailAnswersHasReachedNobody() {
        Phone phone = phone("c2");
        phone.isForwardedToVoicemail("492111234567");
        phone.ends("cancel");
        assertThat(statistics.counts()).isEqualTo(new Counts(0, 0, 0, 1));
    }

    @Test
    void countsNoOutgoingCalls() {
        Phone phone = phone("c1");
        phone.callsOut();
        phone.ends("busy");
        phone.ends("normalClearing");
        assertThat(statistics.counts()).isEqualTo(new Counts(0, 0, 0, 0));
    }

    @Test
    void forgetsCallsOfWhichTheEndWasNotTold() {
        IntStream.rangeClosed(0, 1_000).forEach(i -> phone("lost" + i).isForwardedToVoicemail("492111234567"));

        Phone forgotten = phone("lost0");
        forgotten.calls("492111234567");
        forgotten.ends("normalClearing");
        Phone last = phone("lost1000");
        last.calls("492111234567");
        last.ends("normalClearing");
        assertThat(statistics.counts()).isEqualTo(new Counts(1, 1, 0, 0));
    }

    @Test
    void losesNothingWhenCallsEndAtOnce() throws Exception {
        Callable<?> caller = () -> {
            for (int i = 0; i < 1_000; i++) {
                Phone phone = phone("c1");
                phone.calls("anonymous");
                phone.ends("busy");
            }
            return null;
        };
        ExecutorService threads = Executors.newFixedThreadPool(4);
        for (Future<?> done : threads.invokeAll(Collections.nCopies(4, caller))) {
            done.get();
        }
        threads.shutdown();
        assertThat(statistics.counts()).isEqualTo(new Counts(0, 0, 4_000, 0));
    }
}
