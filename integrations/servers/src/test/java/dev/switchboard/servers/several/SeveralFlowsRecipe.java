package dev.switchboard.servers.several;

import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.runtime.CallRouter;
import dev.switchboard.runtime.RequestVerifier;
import dev.switchboard.runtime.verify.ParameterCheck;

/**
 * At sipgate {@code https://pbx.example.com/calls/in} is set for incoming calls, of which the number decides, and {@code
 * https://pbx.example.com/calls/out} for outgoing ones.
 */
final class SeveralFlowsRecipe {

    private static final BaseUrl SALES = BaseUrl.of("https://pbx.example.com/calls/in/sales");
    private static final BaseUrl SUPPORT = BaseUrl.of("https://pbx.example.com/calls/in/support");
    private static final BaseUrl OUT = BaseUrl.of("https://pbx.example.com/calls/out");

    private static final RequestVerifier TO_SALES =
            ParameterCheck.of(parameters -> parameters.apply("to").contains("493012345"));

    private SeveralFlowsRecipe() {}

    static CallRouter router(SalesLine sales, SupportLine support, CallingOut out, RequestVerifier verifier) {
        return CallRouter.firstOf(
                SalesLineRouter.create(sales, SALES, verifier).when(TO_SALES),
                SupportLineRouter.create(support, SUPPORT, verifier),
                CallingOutRouter.create(out, OUT, verifier));
    }
}
