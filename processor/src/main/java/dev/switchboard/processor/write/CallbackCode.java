package dev.switchboard.processor.write;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.switchboard.processor.model.EventModel;
import dev.switchboard.processor.model.Flow;
import dev.switchboard.processor.model.Scope;
import dev.switchboard.processor.model.Scope.Made;
import java.util.List;

/** Code that makes the callback URLs of targets, and code that makes targets again of such URLs. */
final class CallbackCode {

    private final Flow flow;
    private final RouterClass router;
    private final ValueCode values;
    private final RouteTable routes;
    private final MadeOnce madeOnce;

    CallbackCode(Flow flow, RouterClass router, ValueCode values, RouteTable routes, MadeOnce madeOnce) {
        this.flow = flow;
        this.router = router;
        this.values = values;
        this.routes = routes;
        this.madeOnce = madeOnce;
    }

    /** Whether each target of a kind in the flow handles an event, so that it always has a URL for it. */
    boolean alwaysHandled(ClassName kind, ClassName event) {
        return targets(kind).stream().allMatch(scope -> scope.events().contains(event));
    }

    private List<Scope> targets(ClassName kind) {
        return flow.targets().stream()
                .filter(scope -> scope.kinds().contains(kind))
                .toList();
    }

    /** The method that makes the URL at which a target of a kind receives an event, or {@code null} if it does not. */
    String url(ClassName kind, ClassName eventType) {
        String suggestion = Caps.lower(kind.simpleName())
                + (flow.protocol().isByUrl() ? Caps.upper(eventName(eventType)) : "")
                + "Url";
        return router.helper(List.of("url", kind, eventType), suggestion, name -> {
            MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                    .addModifiers(PRIVATE)
                    .returns(String.class)
                    .addParameter(kind, "target")
                    .addParameter(RuntimeTypes.INCOMING, "call");
            for (Scope scope : targets(kind)) {
                url(method, scope, eventType);
            }
            return method.addStatement("throw unexpected($S, target)", kind.simpleName());
        });
    }

    /** A flow does not know the events that none of its handlers take. */
    private String eventName(ClassName eventType) {
        EventModel event = flow.events().get(eventType);
        return RouterClass.camel(event == null ? eventType.simpleName() : event.name());
    }

    private void url(MethodSpec.Builder method, Scope scope, ClassName eventType) {
        if (scope.made() == Made.RECORD) {
            method.beginControlFlow("if (target instanceof $T state)", scope.type());
        } else if (scope.isFlow()) {
            method.beginControlFlow("if (target == $L)", madeOnce.flow());
        } else {
            method.beginControlFlow("if (target.getClass() == $T.class)", scope.type());
        }
        if (scope.events().contains(eventType)) {
            EventModel event = flow.event(eventType);
            CodeBlock callId = event.callId().isPresent() ? CodeBlock.of("call.callId()") : CodeBlock.of("$S", "");
            method.addStatement("return callback($L, $L)$L.url()", routes.of(scope, event), callId, state(scope));
        } else {
            method.addStatement("return null");
        }
        method.endControlFlow();
    }

    private CodeBlock state(Scope scope) {
        CodeBlock.Builder state = CodeBlock.builder();
        for (Scope.State part : scope.state()) {
            CodeBlock value = values.text(part.value(), CodeBlock.of("state.$L()", part.name()));
            state.add("\n.state($S, $L)", parameter(part), value);
        }
        return state.isEmpty() ? state.build() : state.add("\n").build();
    }

    /** The parameter that holds a part of the state. Providers share the query, so the name is marked as ours. */
    private static String parameter(Scope.State part) {
        return "_" + part.name();
    }

    /** An expression of the object on which the handlers of a scope are called. */
    CodeBlock object(Scope scope) {
        return scope.made() == Made.RECORD
                ? CodeBlock.of("$L(call)", rebuilt(scope))
                : CodeBlock.of("$L", madeOnce.field(scope));
    }

    private String rebuilt(Scope scope) {
        String suggestion = Caps.lower(scope.type().simpleName());
        return router.helper(
                List.of("rebuilt", scope.type()),
                suggestion,
                name -> MethodSpec.methodBuilder(name)
                        .addModifiers(PRIVATE, STATIC)
                        .returns(scope.type())
                        .addParameter(RuntimeTypes.INCOMING, "call")
                        .addStatement(
                                "return new $T($L)",
                                scope.type(),
                                scope.state().stream()
                                        .map(part -> values.read(
                                                part.value(),
                                                CodeBlock.of(
                                                        "call.state().required($L)", router.state(parameter(part)))))
                                        .collect(CodeBlock.joining(", "))));
    }
}
