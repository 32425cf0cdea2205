package dev.switchboard.reliability.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.reliability.testing.Answers;
import dev.switchboard.reliability.testing.RawRequest;
import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.runtime.CallRouter;
import dev.switchboard.runtime.CallbackKey;
import dev.switchboard.runtime.Observation;
import dev.switchboard.runtime.Observation.Outcome;
import dev.switchboard.runtime.Reply;
import dev.switchboard.runtime.RequestLimits;
import dev.switchboard.runtime.RequestVerifier;
import dev.switchboard.runtime.RequestVerifier.Verdict;
import dev.switchboard.runtime.RouterOptions;
import java.util.Set;
import java.util.function.Function;

/** A router of a flow whose handlers never throw, to which any bytes are given. */
final class Fuzzed {

    private static final BaseUrl BASE_URL = BaseUrl.of("https://pbx.example.com/calls");
    private static final CallbackKey KEY = CallbackKey.of("the key of the kept inputs");
    private static final RequestVerifier ANYBODY = webhook -> Verdict.accept();
    private static final RequestLimits LIMITS = new RequestLimits(512, 20, 64, 400, 3);

    private final Answers answers = new Answers();
    private final CallRouter router;

    private Fuzzed(Function<RouterOptions, CallRouter> router) {
        this.router = router.apply(RouterOptions.defaults().observer(answers).limits(LIMITS));
    }

    static Fuzzed line() {
        return new Fuzzed(options -> LineRouter.create(new Line(), BASE_URL, KEY, ANYBODY, options));
    }

    static Fuzzed desk() {
        return new Fuzzed(options -> DeskRouter.create(new Desk(), BASE_URL, ANYBODY, options));
    }

    /** Gives it a request, and holds the answer to the table in docs/ARCHITECTURE.md. */
    Observation tryWith(byte[] request) {
        Reply reply = router.handle(RawRequest.of(request));

        Observation told = answers.only();
        assertThat(told.status()).isEqualTo(reply.status());
        if (told.outcome() == Outcome.REFUSED) {
            assertThat(reply.status()).isIn(Set.of(403, 405, 413, 415));
            assertThat(reply.length()).isZero();
        } else {
            Answers.root(reply);
        }
        if (told.outcome() == Outcome.FAULT) {
            // The request's fault alone, for no handler throws.
            assertThat(told.detail()).matches("(?s)parameter .+: .+|the handler's answer cannot be written");
            assertThat(told.cause()).get().isInstanceOf(IllegalArgumentException.class);
        }
        return told;
    }
}
