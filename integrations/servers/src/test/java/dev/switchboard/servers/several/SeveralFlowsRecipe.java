package dev.switchboard.servers.several;

import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.runtime.CallRouter;
import dev.switchboard.runtime.RequestVerifier;
import dev.switchboard.runtime.verify.ParameterCheck;
import java.util.List;

/** One router for calls from outside, whose number decides, and for calls to the outside, which have a URL of their own. */
final class SeveralFlowsRecipe {

    private static final BaseUrl INCOMING = BaseUrl.of("https://pbx.example.com/calls/in");
    private static final BaseUrl OUTGOING = BaseUrl.of("https://pbx.example.com/calls/out");

    /** Key presses do not name the number called; they come to a URL that only one of the flows has. */
    private static final RequestVerifier TO_SALES = ParameterCheck.of(parameters -> {
        List<String> to = parameters.apply("to");
        return to.isEmpty() || to.contains("493012345");
    });

    private SeveralFlowsRecipe() {}

    static CallRouter router(SalesLine sales, SupportLine support, CallingOut out, RequestVerifier verifier) {
        return CallRouter.firstOf(
                SalesLineRouter.create(sales, INCOMING, verifier).when(TO_SALES),
                SupportLineRouter.create(support, INCOMING, verifier),
                CallingOutRouter.create(out, OUTGOING, verifier));
    }
}
