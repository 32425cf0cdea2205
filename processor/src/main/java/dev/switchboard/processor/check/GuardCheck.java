package dev.switchboard.processor.check;

import com.palantir.javapoet.ClassName;
import dev.switchboard.processor.model.Flow;
import dev.switchboard.processor.model.Handler;
import dev.switchboard.processor.model.Handler.Guard;
import dev.switchboard.processor.model.Handler.Spot;
import dev.switchboard.processor.model.Scope;
import dev.switchboard.processor.model.Specificity;
import dev.switchboard.processor.report.Problem;
import dev.switchboard.processor.report.Report;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Of handlers that would take the same request, one must be narrower. */
final class GuardCheck {

    private final Flow flow;
    private final Report report;

    GuardCheck(Flow flow, Report report) {
        this.flow = flow;
        this.report = report;
    }

    void check() {
        for (Scope scope : flow.scopes()) {
            for (ClassName event : scope.events()) {
                check(scope, scope.handlersOf(event).toList());
            }
        }
    }

    private void check(Scope scope, List<Handler> handlers) {
        for (int i = 0; i < handlers.size(); i++) {
            for (int j = i + 1; j < handlers.size(); j++) {
                Handler one = handlers.get(i);
                Handler other = handlers.get(j);
                if (Specificity.overlap(one, other)
                        && !Specificity.isNarrower(one, other)
                        && !Specificity.isNarrower(other, one)) {
                    report(scope, one, other);
                }
            }
        }
    }

    private void report(Scope scope, Handler one, Handler other) {
        Optional<Spot> shared = onlyGuard(other)
                .flatMap(guard -> onlyGuard(one)
                        .filter(same -> same.component().equals(guard.component()))
                        .flatMap(same -> shared(guard, same.texts())));
        if (shared.isPresent()) {
            report.add(
                    shared.get().place(),
                    Problem.GUARD_DUPLICATE,
                    shared.get().label(),
                    other.annotation(),
                    one.label(scope.type()),
                    other.label(scope.type()));
        } else {
            report.add(
                    other.place(),
                    Problem.GUARD_AMBIGUOUS,
                    one.label(scope.type()),
                    other.label(scope.type()),
                    other.event().simpleName(),
                    example(one, other));
        }
    }

    private static Optional<Guard> onlyGuard(Handler handler) {
        return handler.guards().size() == 1 ? Optional.of(handler.guards().get(0)) : Optional.empty();
    }

    private static Optional<Spot> shared(Guard guard, Set<String> texts) {
        return guard.places().stream()
                .filter(spot -> !Collections.disjoint(spot.texts(), texts))
                .findFirst();
    }

    /** A request that both would take, in the values that they name. */
    private static String example(Handler one, Handler other) {
        Set<String> values = new TreeSet<>();
        for (Handler handler : List.of(one, other)) {
            for (Guard guard : handler.guards()) {
                Set<String> both = new TreeSet<>(guard.texts());
                one.guard(guard.component()).ifPresent(narrowing -> both.retainAll(narrowing.texts()));
                other.guard(guard.component()).ifPresent(narrowing -> both.retainAll(narrowing.texts()));
                values.add(guard.component() + "=" + both.iterator().next());
            }
        }
        return values.isEmpty() ? "" : values.stream().collect(Collectors.joining(", ", " (one with ", ")"));
    }
}
