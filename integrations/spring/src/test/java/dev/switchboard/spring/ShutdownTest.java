package dev.switchboard.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.probe.ProbeApplication;
import com.example.probe.ProbeLine;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.support.GenericApplicationContext;

/** What becomes of requests while the application is shut down. */
@Timeout(60)
class ShutdownTest {

    private static final String FORM = "event=newCall&callId=";

    @ParameterizedTest
    @EnumSource(names = {"SERVLET", "REACTIVE"})
    void thoseInFlightAreAnsweredAndOthersAreRefusedMeanwhile(WebApplicationType type) throws Exception {
        try (App app = App.start(type, List.of(ProbeApplication.class), "switchboard.path=/calls")) {
            ProbeLine line = app.context().getBean(ProbeLine.class);
            CompletableFuture<HttpResponse<String>> held = app.posting("/calls", FORM + "held");
            assertThat(line.threads.poll(30, TimeUnit.SECONDS)).isNotNull();

            CompletableFuture<Void> closed = CompletableFuture.runAsync(app.context()::close);
            int status;
            do {
                status = app.post("/calls", FORM + "1").statusCode();
            } while (status == 200);
            assertThat(status).isEqualTo(503);
            assertThat(closed).isNotDone();
            assertThat(held).isNotDone();

            line.release.countDown();
            assertThat(held.get(30, TimeUnit.SECONDS).body()).contains("<Reject");
            closed.get(30, TimeUnit.SECONDS);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SERVLET", "REACTIVE"})
    void aPauseStopsNothingForGood(WebApplicationType type) throws Exception {
        try (App app = App.start(type, List.of(ProbeApplication.class), "switchboard.path=/calls")) {
            app.context().stop();
            app.context().start();

            assertThat(app.post("/calls", FORM + "1").statusCode()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SERVLET", "REACTIVE"})
    void theEndOfAContextBelowIsNotThisOnes(WebApplicationType type) throws Exception {
        try (App app = App.start(type, List.of(ProbeApplication.class), "switchboard.path=/calls")) {
            GenericApplicationContext below = new GenericApplicationContext(app.context());
            below.refresh();
            below.close();

            assertThat(app.post("/calls", FORM + "1").statusCode()).isEqualTo(200);
        }
    }
}
