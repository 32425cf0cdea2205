package dev.switchboard.spring;

import dev.switchboard.runtime.CallRouter;
import dev.switchboard.runtime.RequestVerifier;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.beans.factory.ListableBeanFactory;

/** Finds a flow's verifier among the beans: that of the flow's name, else the one that is for all flows. */
final class Verifiers {

    private static final String SUFFIX = "Verifier";

    private final ListableBeanFactory beans;

    Verifiers(ListableBeanFactory beans) {
        this.beans = beans;
    }

    /**
     * The verifier of a flow; empty if there is none.
     *
     * @throws SettingException if several could be meant
     */
    Optional<RequestVerifier> of(FlowName flow) {
        Map<String, String> names = new TreeMap<>();
        for (String name : beans.getBeanNamesForType(RequestVerifier.class)) {
            names.put(name, name);
        }
        Optional<String> own = flow.in(names, SUFFIX);
        if (own.isPresent()) {
            return own.map(this::bean);
        }
        // What is named for one flow decides for no other.
        for (String router : beans.getBeanNamesForType(CallRouter.class, true, false)) {
            FlowName.ofRouter(router).in(names, SUFFIX).ifPresent(names::remove);
        }
        if (names.size() > 1) {
            throw new SettingException(
                    "RequestVerifier of the flow " + flow + ": one of " + String.join(", ", names.keySet()),
                    "one bean for all flows, or one for this whose name is the flow's with " + SUFFIX + " behind it");
        }
        return names.keySet().stream().findFirst().map(this::bean);
    }

    private RequestVerifier bean(String name) {
        return beans.getBean(name, RequestVerifier.class);
    }
}
