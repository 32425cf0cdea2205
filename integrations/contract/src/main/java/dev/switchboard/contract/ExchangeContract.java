package dev.switchboard.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.switchboard.runtime.CallRouter;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every adapter between a server and a router has to do, as tests: one request, one answer. They need no socket, so an
 * adapter that is handed its requests as events can pass them, too; one that listens extends {@link ServerContract}.
 *
 * <p>The router is served once for all tests of a class, at {@code /calls} and everywhere below.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.SAME_THREAD)
@Timeout(60)
public abstract class ExchangeContract {

    private final Bench bench = new Bench();
    private Served served;

    /** For adapters of your own. */
    protected ExchangeContract() {}

    /**
     * Starts serving a router. It is asked once.
     *
     * @throws Exception if that fails
     */
    protected abstract Served serve(CallRouter router) throws Exception;

    /**
     * What the server cannot do, each with the reason. The test of such an ability is skipped and shows the reason; and it
     * fails if the server can do it after all.
     */
    protected Map<Ability, String> cannot() {
        return Map.of();
    }

    @BeforeAll
    final void begin() throws Exception {
        served = serve(bench.router());
    }

    @AfterAll
    final void end() throws Exception {
        served.stop();
    }

    /** Where the handlers of a test's calls to {@code wait} block. */
    final Turnstile turnstile(String test) {
        return bench.turnstile(test);
    }

    /** Runs the test of an ability, unless the server cannot do it. */
    final void attempt(Ability ability, Executable test) throws Throwable {
        String reason = cannot().get(ability);
        if (reason == null) {
            test.execute();
            return;
        }
        try {
            test.execute();
        } catch (AssertionError | Exception expected) {
            Assumptions.abort(ability + ": " + reason);
        }
        fail("%s: the server can do it (expected: that it cannot, for: %s)", ability, reason);
    }

    @ParameterizedTest
    @MethodSource("dev.switchboard.contract.SipgateCases#verbs")
    final void sipgateVerb(Case verb) throws Exception {
        verb.run(served);
    }

    @ParameterizedTest
    @MethodSource("dev.switchboard.contract.SipgateCases#events")
    final void sipgateEvent(Case event) throws Exception {
        event.run(served);
    }

    @ParameterizedTest
    @MethodSource("dev.switchboard.contract.SipgateCases#forms")
    final void form(Case form) throws Exception {
        form.run(served);
    }

    @ParameterizedTest
    @MethodSource("dev.switchboard.contract.SipgateCases#failures")
    final void failure(Case failure) throws Exception {
        failure.run(served);
    }

    @Test
    final void aLongAnswerIsNotCompressed() throws Exception {
        SipgateCases.longAnswer().run(served);
    }

    @Test
    final void atTheDeadlineThereIsAnAnswerWhileTheHandlerBlocks() throws Exception {
        Turnstile turnstile = turnstile("deadline");
        try {
            SipgateCases.hastyAnswer().check(served.send(SipgateCases.hastyCall("deadline")));

            assertThat(turnstile.awaitArrivals(1, Duration.ofSeconds(10)))
                    .as("the handler runs")
                    .isTrue();
            assertThat(turnstile.blocked()).as("handlers that block").isEqualTo(1);
        } finally {
            turnstile.letGo();
        }
    }

    @ParameterizedTest
    @MethodSource("dev.switchboard.contract.SignalWireCases#verbs")
    final void signalWireVerb(Case verb) throws Exception {
        verb.run(served);
    }

    @ParameterizedTest
    @MethodSource("dev.switchboard.contract.SignalWireCases#events")
    final void signalWireEvent(Case event) throws Exception {
        event.run(served);
    }

    @ParameterizedTest
    @MethodSource("dev.switchboard.contract.SignatureCases#all")
    final void signature(Case signature) throws Exception {
        signature.run(served);
    }

    @ParameterizedTest
    @MethodSource("dev.switchboard.contract.RefusalCases#all")
    final void refusal(Case refusal) throws Exception {
        refusal.run(served);
    }

    @ParameterizedTest
    @MethodSource("dev.switchboard.contract.RawCases#all")
    final void nothingIsDecoded(Case raw) throws Exception {
        raw.run(served);
    }

    @ParameterizedTest
    @MethodSource("dev.switchboard.contract.RawCases#abilities")
    final void nothingIsDecodedIfTheServerCan(Ability ability) throws Throwable {
        attempt(ability, () -> RawCases.needing(ability).run(served));
    }
}
