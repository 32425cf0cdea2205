package dev.switchboard.runtime.flow;

import dev.switchboard.runtime.form.ParamNames;
import java.util.List;

/**
 * What is the same for all routers of one flow.
 *
 * @param flow the flow's full name, which callback URLs are authentic for
 * @param rules what its protocol asks
 * @param params the provider's parameters that the flow reads; the first is the discriminator, if there is one
 * @param state the parameters of callback URLs that its targets read; the first has the number 1,
 *     because {@link CallbackUrl#MAC} has 0
 * @param ownRoutes the routes of the flow itself; the first is empty
 * @param targetRoutes the routes of its targets
 */
public record FlowShape(
        String flow,
        ProtocolRules rules,
        ParamNames params,
        List<String> state,
        List<String> ownRoutes,
        List<String> targetRoutes) {

    /** The flow's name without its package and the classes around it, for people. */
    String simpleName() {
        return flow.substring(flow.lastIndexOf('.') + 1);
    }
}
