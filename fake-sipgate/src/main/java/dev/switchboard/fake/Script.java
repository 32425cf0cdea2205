package dev.switchboard.fake;

import dev.switchboard.fake.http.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What a test wants to happen to requests. */
final class Script {

    private final List<Step> steps = new ArrayList<>();
    private final Map<Hold, Which> holds = new ConcurrentHashMap<>();

    synchronized void fail(Which which, Failure failure, int times) {
        steps.add(new Step(which, failure, times));
    }

    /** The failure of a request, if it is to fail: the first that was added and is not used up. */
    synchronized Optional<Failure> failure(String method, Optional<Path> path) {
        for (Iterator<Step> all = steps.iterator(); all.hasNext(); ) {
            Step step = all.next();
            if (step.which.isMeant(method, path)) {
                if (--step.left == 0) {
                    all.remove();
                }
                return Optional.of(step.failure);
            }
        }
        return Optional.empty();
    }

    synchronized void forgetFailures() {
        steps.clear();
    }

    Hold hold(Which which) {
        Hold hold = new Hold();
        holds.put(hold, which);
        return hold;
    }

    void pass(String method, Optional<Path> path) throws InterruptedException {
        for (Map.Entry<Hold, Which> each : holds.entrySet()) {
            if (each.getValue().isMeant(method, path)) {
                each.getKey().pass();
            }
        }
    }

    private static final class Step {

        private final Which which;
        private final Failure failure;
        private int left;

        Step(Which which, Failure failure, int left) {
            this.which = which;
            this.failure = failure;
            this.left = left;
        }
    }
}
