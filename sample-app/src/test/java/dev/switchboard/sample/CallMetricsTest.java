package dev.switchboard.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.runtime.CallRouter;
import dev.switchboard.runtime.CallbackKey;
import dev.switchboard.runtime.RequestVerifier.Verdict;
import dev.switchboard.runtime.RouterOptions;
import dev.switchboard.runtime.Webhook;
import dev.switchboard.sample.observe.CallMetrics;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CallMetricsTest {

    private static final String NEW_CALL = "event=newCall&direction=in&from=492111234567&to=493023125100&callId=";

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final CallRouter router = router(Lines.OPEN);

    @Test
    void requestsAreCountedByWhatBecameOfThem() {
        router.handle(Webhook.post("/", NEW_CALL + "1"));
        router.handle(Webhook.post("/", NEW_CALL + "2"));
        router.handle(Webhook.post("/hangup", "event=hangup&direction=in&cause=busy&from=492111234567&callId=1"));
        router.handle(Webhook.post("/hangup", "event=hangup&direction=in&cause=normalClearing&callId=2"));
        router.handle(Webhook.post("/", NEW_CALL.replace("492111234567", "%") + "3"));
        router.handle(Webhook.post("/Pin?_attempt=1&_mac=forged", "event=dtmf&dtmf=4711&callId=1"));
        router.handle(Webhook.get("/"));

        assertThat(counts())
                .containsOnly(
                        Map.entry("SupportLine newCall handled SupportLine.welcome 200", 2L),
                        Map.entry("SupportLine hangup handled SupportLine.missed 200", 1L),
                        Map.entry("SupportLine other passed none 200", 1L),
                        Map.entry("SupportLine other fault none 200", 1L),
                        Map.entry("SupportLine other refused none 403", 1L),
                        Map.entry("SupportLine other refused none 405", 1L));
    }

    @Test
    void whatAHandlerThrowsIsCountedAsItsFault() {
        CallRouter faulty = router(new AskedClock(() -> {
            throw new IllegalStateException("no clock");
        }));

        faulty.handle(Webhook.post("/", NEW_CALL + "1"));

        assertThat(counts()).containsOnly(Map.entry("SupportLine newCall fault SupportLine.welcome 200", 1L));
    }

    @Test
    void nothingThatStrangersSendMakesAnotherTimer() {
        for (int i = 0; i < 100; i++) {
            router.handle(Webhook.post("/route" + i, "event=event" + i + "&callId=" + i));
        }

        assertThat(counts()).containsOnly(Map.entry("SupportLine other passed none 200", 100L));
    }

    @Test
    void theTimerHasItsTagsAndTheTimeThatTheRouterTook() {
        router.handle(Webhook.post("/", NEW_CALL + "1"));

        Timer timer = registry.get("switchboard.requests").timer();
        assertThat(timer.getId().getTags())
                .containsExactlyInAnyOrder(
                        Tag.of("flow", "SupportLine"),
                        Tag.of("event", "newCall"),
                        Tag.of("outcome", "handled"),
                        Tag.of("handler", "SupportLine.welcome"),
                        Tag.of("status", "200"));
        assertThat(timer.totalTime(TimeUnit.NANOSECONDS)).isPositive();
    }

    /** How many requests each timer has counted, by its tags in one order. */
    private Map<String, Long> counts() {
        return registry.get("switchboard.requests").timers().stream()
                .collect(Collectors.toMap(
                        timer -> String.join(
                                " ",
                                timer.getId().getTag("flow"),
                                timer.getId().getTag("event"),
                                timer.getId().getTag("outcome"),
                                timer.getId().getTag("handler"),
                                timer.getId().getTag("status")),
                        Timer::count));
    }

    private CallRouter router(Clock clock) {
        return SupportLineRouter.create(
                new Lines(clock).line,
                BaseUrl.of("https://pbx.example.com"),
                CallbackKey.perProcess(),
                webhook -> Verdict.accept(),
                RouterOptions.defaults().observer(new CallMetrics(registry)));
    }
}
