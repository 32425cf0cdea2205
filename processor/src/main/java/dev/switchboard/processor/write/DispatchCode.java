package dev.switchboard.processor.write;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PROTECTED;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.switchboard.processor.model.EventModel;
import dev.switchboard.processor.model.Flow;
import dev.switchboard.processor.model.Handler;
import dev.switchboard.processor.model.Scope;
import dev.switchboard.processor.model.Specificity;
import dev.switchboard.processor.write.GuardCode.Runner;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Code that finds the handler of a request: by route, then by event, then by the handlers' conditions. */
final class DispatchCode {

    private final Flow flow;
    private final RouterClass router;
    private final RouteTable routes;
    private final HandlerCode handlers;
    private final GuardCode guards;
    private final List<MethodSpec> methods = new ArrayList<>();

    DispatchCode(Flow flow, RouterClass router, RouteTable routes, FieldCode fields, HandlerCode handlers) {
        this.flow = flow;
        this.router = router;
        this.routes = routes;
        this.handlers = handlers;
        this.guards = new GuardCode(router, fields, methods);
    }

    /** The method that answers a request, and then the methods that it leads to. */
    List<MethodSpec> methods() {
        Map<String, CodeBlock> cases = new LinkedHashMap<>();
        List<EventModel> own = flow.self().events().stream()
                .map(flow::event)
                .filter(EventModel::reachesFlow)
                .sorted(Comparator.comparing(
                        event -> !event.type().equals(flow.protocol().initial())))
                .toList();
        if (!own.isEmpty()) {
            cases.put(String.join(", ", routes.ownConstants()), at("atFlow", flow.self(), own));
        }
        for (Scope target : flow.targets()) {
            String suggestion = "at" + Caps.upper(target.type().simpleName());
            cases.put(String.join(", ", routes.of(target)), at(suggestion, target, routes.events(target)));
        }
        CodeBlock.Builder body = CodeBlock.builder().add("return switch (call.route()) {\n$>");
        cases.forEach((constants, code) -> body.addStatement("case $L -> $L", constants, code));
        methods.add(
                0,
                method("answer")
                        .addAnnotation(Override.class)
                        .addModifiers(PROTECTED)
                        .addCode(body.addStatement("default -> null")
                                .add("$<};\n")
                                .build())
                        .build());
        return methods;
    }

    private static MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name)
                .returns(RuntimeTypes.REPLY)
                .addParameter(RuntimeTypes.INCOMING, "call")
                .addException(Exception.class);
    }

    private CodeBlock at(String suggestion, Scope scope, List<EventModel> events) {
        String name = router.method(suggestion);
        int place = methods.size();
        CodeBlock.Builder body = CodeBlock.builder().add("return switch (call.event()) {\n$>");
        for (EventModel event : events) {
            body.addStatement("case $S -> $L", event.name(), event(scope, event));
        }
        methods.add(
                place,
                method(name)
                        .addModifiers(PRIVATE)
                        .addCode(body.addStatement("default -> null")
                                .add("$<};\n")
                                .build())
                        .build());
        return CodeBlock.of("$L(call)", name);
    }

    private CodeBlock event(Scope scope, EventModel event) {
        List<Handler> ordered =
                Specificity.narrowestFirst(scope.handlersOf(event.type()).toList());
        String prefix = scope.isFlow() ? "" : Caps.lower(scope.type().simpleName());
        List<Runner> runners = new ArrayList<>();
        for (Handler handler : ordered) {
            String suggestion = prefix.isEmpty() ? handler.method() : prefix + Caps.upper(handler.method());
            runners.add(new Runner(handler, router.method(suggestion)));
        }
        String group = Caps.lower(prefix + "On" + Caps.upper(RouterClass.camel(event.name())));
        CodeBlock code = guards.dispatch(group, event, runners);
        runners.forEach(runner -> methods.add(handlers.method(runner.method(), scope, runner.handler())));
        return code;
    }
}
