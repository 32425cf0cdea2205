package dev.switchboard.contract;

import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.runtime.CallRouter;
import dev.switchboard.runtime.CallbackKey;
import dev.switchboard.runtime.RequestLimits;
import dev.switchboard.runtime.RequestVerifier;
import dev.switchboard.runtime.RequestVerifier.Verdict;
import dev.switchboard.runtime.RouterOptions;
import dev.switchboard.runtime.verify.BasicCredentials;
import dev.switchboard.signalwire.SignalWireVerifier;
import java.time.Duration;

/** What the contract has an adapter serve: several routers as one, each with a base URL of its own. */
final class Bench {

    static final String BASE = "https://pbx.example.com/calls/";
    static final int MAX_BODY_BYTES = RequestLimits.defaults().maxBodyBytes();

    /** The cases hold MACs and signatures that these make. */
    private static final String CALLBACK_SECRET = "the contract's callback key";

    private static final String SIGNING_KEY = "PSK_contract_0001";

    private static final Duration SHORT = Duration.ofMillis(300);
    private static final RequestVerifier ANYBODY = webhook -> Verdict.accept();
    private static final RouterOptions SILENT = RouterOptions.defaults().observer(observation -> {});

    private final SipgateFlow sipgate = new SipgateFlow();
    private final SignalWireFlow signalWire = new SignalWireFlow();

    /** The routers. The last one answers what none of them knows. */
    private final CallRouter router = CallRouter.firstOf(
            Telling.request("/calls/told"),
            Telling.peer("/calls/peer"),
            signalWire("signalwire", ANYBODY),
            signalWire("signed", SignalWireVerifier.of(url("signed"), SIGNING_KEY)),
            sipgate("verified", SipgateFlowRouter.signature(), SILENT),
            sipgate("secured", BasicCredentials.of("switchboard", "correct horse"), SILENT),
            sipgate("hasty", ANYBODY, SILENT.deadline(SHORT)),
            stopped(sipgate("stopped", ANYBODY, SILENT)),
            sipgate("sipgate", ANYBODY, SILENT));

    private CallRouter sipgate(String name, RequestVerifier verifier, RouterOptions options) {
        return SipgateFlowRouter.create(sipgate, url(name), CallbackKey.of(CALLBACK_SECRET), verifier, options);
    }

    private CallRouter signalWire(String name, RequestVerifier verifier) {
        return SignalWireFlowRouter.create(signalWire, url(name), verifier, SILENT);
    }

    private static BaseUrl url(String name) {
        return BaseUrl.of(BASE + name);
    }

    private static CallRouter stopped(CallRouter router) {
        router.stop();
        return router;
    }

    CallRouter router() {
        return router;
    }

    /** Where the handlers of a test's calls to {@code wait} block. */
    Turnstile turnstile(String test) {
        return sipgate.turnstile(test);
    }
}
