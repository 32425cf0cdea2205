package dev.switchboard.signalwire.event;

import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.runtime.CallRouter;
import dev.switchboard.runtime.Observation;
import dev.switchboard.runtime.RequestVerifier;
import dev.switchboard.runtime.RequestVerifier.Verdict;
import dev.switchboard.runtime.RouterOptions;
import dev.switchboard.signalwire.testing.Requests;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Named;

/** The flows that take note of events, each behind its router. */
final class Flows {

    private static final BaseUrl BASE = BaseUrl.of("https://pbx.example.com");
    private static final RequestVerifier ALL = webhook -> Verdict.accept();

    private Flows() {}

    /** A flow at work. */
    record Flow(CallRouter router, List<Object> seen, List<Observation> told) {

        /** What the flow noted and the router told of a posted form, which is answered with the empty root. */
        Object post(String path, String params) {
            return one(router.handle(Requests.post(path, params, Map.of())).text());
        }

        /** The same of a GET. */
        Object get(String path, String params) {
            String target = path + (path.contains("?") ? "&" : "?") + params;
            return one(router.handle(Requests.get(target, Map.of())).text());
        }

        private Object one(String answer) {
            if (!answer.endsWith("<Response/>")) {
                throw new AssertionError("another answer: " + answer);
            }
            if (seen.size() != 1 || told.get(0).outcome() != Observation.Outcome.HANDLED) {
                throw new AssertionError("seen: " + seen + ", told: " + told);
            }
            return seen.get(0);
        }
    }

    static Flow whole() {
        Whole flow = new Whole();
        List<Observation> told = new ArrayList<>();
        return new Flow(WholeRouter.create(flow, BASE, ALL, options(told)), flow.seen, told);
    }

    static Flow parts() {
        Parts flow = new Parts();
        List<Observation> told = new ArrayList<>();
        return new Flow(PartsRouter.create(flow, BASE, ALL, options(told)), flow.seen, told);
    }

    static Flow raw() {
        Raw flow = new Raw();
        List<Observation> told = new ArrayList<>();
        return new Flow(RawRouter.create(flow, BASE, ALL, options(told)), flow.seen, told);
    }

    /** Both flows that take note of whole events, fresh. */
    static List<Named<Flow>> both() {
        return List.of(Named.of("whole", whole()), Named.of("parts", parts()));
    }

    private static RouterOptions options(List<Observation> told) {
        return RouterOptions.defaults().observer(told::add);
    }
}
