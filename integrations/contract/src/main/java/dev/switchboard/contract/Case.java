package dev.switchboard.contract;

import java.util.List;
import java.util.stream.Stream;

/** One or more requests after another, each with the answer that it has to get. */
record Case(String name, List<Step> steps) {

    record Step(Request request, Expected expected) {}

    static Case of(String name, Request request, Expected expected) {
        return new Case(name, List.of(new Step(request, expected)));
    }

    /** The same with one more request. */
    Case then(Request request, Expected expected) {
        return new Case(
                name,
                Stream.concat(steps.stream(), Stream.of(new Step(request, expected)))
                        .toList());
    }

    void run(Served served) throws Exception {
        for (Step step : steps) {
            step.expected().check(served.send(step.request()));
        }
    }

    /** The name under which the test appears. */
    @Override
    public String toString() {
        return name;
    }
}
