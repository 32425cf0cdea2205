package dev.switchboard.processor.write;

import static javax.lang.model.element.Modifier.PROTECTED;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.switchboard.processor.model.EventModel;
import dev.switchboard.processor.model.Fallback;
import dev.switchboard.processor.model.Flow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Code that answers in place of handlers that have failed: by event, for the root of its answer says what fits. */
final class FallbackCode {

    private final Flow flow;
    private final RouterClass router;
    private final HandlerCode handlers;

    FallbackCode(Flow flow, RouterClass router, HandlerCode handlers) {
        this.flow = flow;
        this.router = router;
        this.handlers = handlers;
    }

    /** The method that the runtime calls, and those that it leads to; none if the flow has no fallback. */
    List<MethodSpec> methods() {
        if (flow.fallbacks().isEmpty()) {
            return List.of();
        }
        List<MethodSpec> methods = new ArrayList<>();
        CodeBlock.Builder body = CodeBlock.builder().add("return switch (call.event()) {\n$>");
        for (Fallback fallback : flow.fallbacks().values()) {
            String name = router.method(name(fallback));
            CodeBlock events = handled()
                    .filter(event ->
                            event.reply().filter(fallback.root()::equals).isPresent())
                    .map(event -> CodeBlock.of("$S", event.name()))
                    .collect(CodeBlock.joining(", "));
            body.addStatement("case $L -> $L(call, fault)", events, name);
            methods.add(handlers.fallback(name, fallback));
        }
        methods.add(
                0,
                MethodSpec.methodBuilder("fallback")
                        .addAnnotation(Override.class)
                        .addModifiers(PROTECTED)
                        .returns(RuntimeTypes.REPLY)
                        .addParameter(RuntimeTypes.INCOMING, "call")
                        .addParameter(Throwable.class, "fault")
                        .addException(Exception.class)
                        .addCode(body.addStatement("default -> null")
                                .add("$<};\n")
                                .build())
                        .build());
        return methods;
    }

    private String name(Fallback fallback) {
        return flow.fallbacks().size() == 1
                ? fallback.method()
                : fallback.method() + "In" + fallback.root().simpleName();
    }

    private Stream<EventModel> handled() {
        return flow.scopes().stream()
                .flatMap(scope -> scope.events().stream())
                .distinct()
                .map(flow::event)
                .sorted(Comparator.comparing(EventModel::name));
    }
}
