package dev.switchboard.processor.write;

import com.palantir.javapoet.FieldSpec;
import dev.switchboard.processor.model.EventModel;
import dev.switchboard.processor.model.Flow;
import dev.switchboard.processor.model.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The routes of a router: each has a constant, the flow's own come first. */
final class RouteTable {

    private static final String SEPARATOR = "/";

    private final Flow flow;
    private final Map<String, String> own = new LinkedHashMap<>();
    private final Map<String, String> targets = new LinkedHashMap<>();

    RouteTable(Flow flow, RouterClass router) {
        this.flow = flow;
        own.put("", router.field("AT_FLOW"));
        for (EventModel event : flow.ownEvents()) {
            own.put(event.name(), router.field("AT_" + RouterClass.constant(event.name())));
        }
        for (Scope scope : flow.targets()) {
            for (EventModel event : events(scope)) {
                String route = route(scope, event);
                if (!targets.containsKey(route)) {
                    targets.put(route, router.field("AT_" + RouterClass.constant(route)));
                }
            }
        }
    }

    /** The events that a target receives as one. */
    List<EventModel> events(Scope scope) {
        return scope.events().stream()
                .map(flow::event)
                .filter(event -> event.targets().stream().anyMatch(scope.kinds()::contains))
                .toList();
    }

    private String route(Scope scope, EventModel event) {
        return flow.protocol().isByUrl() ? scope.route() + SEPARATOR + event.name() : scope.route();
    }

    /** The constant of the route at which a target receives an event. */
    String of(Scope scope, EventModel event) {
        String constant = targets.get(route(scope, event));
        if (constant == null) {
            throw new IllegalStateException(scope.route() + " has no route for " + event.name());
        }
        return constant;
    }

    /** The constants of all routes of a target. */
    List<String> of(Scope scope) {
        return events(scope).stream().map(event -> of(scope, event)).distinct().toList();
    }

    List<String> ownConstants() {
        return List.copyOf(own.values());
    }

    List<String> ownRoutes() {
        return List.copyOf(own.keySet());
    }

    List<String> targetRoutes() {
        return List.copyOf(targets.keySet());
    }

    List<FieldSpec> numbers() {
        List<FieldSpec> numbers = new ArrayList<>();
        for (String constant : own.values()) {
            numbers.add(RouterClass.number(constant, numbers.size()));
        }
        for (String constant : targets.values()) {
            numbers.add(RouterClass.number(constant, numbers.size()));
        }
        return numbers;
    }
}
