package dev.switchboard.processor.model;

import dev.switchboard.processor.model.Handler.Guard;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which of several handlers of an event is meant: the one whose conditions are narrower on every point. */
public final class Specificity {

    private Specificity() {}

    /** Whether there can be a request that both handlers take. */
    public static boolean overlap(Handler one, Handler other) {
        for (Guard guard : one.guards()) {
            Optional<Guard> opposite = other.guard(guard.component());
            if (opposite.isPresent()
                    && Collections.disjoint(guard.texts(), opposite.get().texts())) {
                return false;
            }
        }
        return true;
    }

    /** Whether a handler takes only requests that the other takes too, and not all of them. */
    public static boolean isNarrower(Handler one, Handler other) {
        return isWithin(one, other) && !isWithin(other, one);
    }

    private static boolean isWithin(Handler one, Handler other) {
        for (Guard wide : other.guards()) {
            Set<String> narrow = one.guard(wide.component()).map(Guard::texts).orElse(Set.of());
            if (narrow.isEmpty() || !wide.texts().containsAll(narrow)) {
                return false;
            }
        }
        return true;
    }

    /** The handlers in an order in which the first that takes a request is the one that is meant. */
    public static List<Handler> narrowestFirst(List<Handler> handlers) {
        List<Handler> left = new ArrayList<>(handlers);
        List<Handler> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            Handler next = left.stream()
                    .filter(candidate -> left.stream().noneMatch(other -> isNarrower(other, candidate)))
                    .findFirst()
                    .orElseThrow();
            left.remove(next);
            ordered.add(next);
        }
        return ordered;
    }
}
