package dev.switchboard.processor.read;

import com.palantir.javapoet.ClassName;
import dev.switchboard.processor.model.EventModel;
import dev.switchboard.processor.model.Handler;
import dev.switchboard.processor.model.Returns;
import dev.switchboard.processor.report.Place;
import dev.switchboard.processor.report.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Reads a handler of a flow or of one of its targets. */
final class HandlerReader {

    private final Context context;
    private final TypeElement flow;
    private final Access access;
    private final ReturnReader returns;

    HandlerReader(Context context, TypeElement flow, ElementReader elements) {
        this.context = context;
        this.flow = flow;
        this.access = new Access(context, flow);
        this.returns = new ReturnReader(context, elements, access);
    }

    /** The handler; what is wrong with it are findings. */
    Handler read(HandlerMethod handler, TypeElement scope, List<ClassName> kinds, EventModel event) {
        boolean atFlow = scope.equals(flow);
        callable(handler.method(), access, context);
        reaches(handler, scope, kinds, event, atFlow);
        Optional<TypeElement> root =
                event.reply().map(name -> context.elements().getTypeElement(name.canonicalName()));
        return new Handler(
                handler.method().getSimpleName().toString(),
                handler.annotationName(),
                event.type(),
                new ParameterReader(context, flow).read(handler, event, atFlow),
                new GuardReader(context).read(handler, event),
                returns.read(handler, root).orElse(new Returns.Nothing()),
                Promised.by(handler.method().getReturnType(), context.types()).isPresent(),
                Place.of(handler.method()));
    }

    /** Reports what keeps the router from calling a method. */
    static void callable(ExecutableElement method, Access access, Context context) {
        if (!hasPlainModifiers(method, context)) {
            return;
        }
        if (!method.getTypeParameters().isEmpty()) {
            context.report().add(Place.of(method), Problem.HANDLER_GENERIC, method.getSimpleName());
            return;
        }
        access.reason(method)
                .ifPresent(reason -> context.report()
                        .add(Place.of(method), Problem.HANDLER_UNREACHABLE, method.getSimpleName(), reason));
        method.getThrownTypes().stream()
                .filter(thrown -> Context.is(thrown, Throwable.class))
                .forEach(thrown ->
                        context.report().add(Place.of(method), Problem.HANDLER_THROWS, method.getSimpleName()));
    }

    /** Whether a method can be called from outside, on an object; a finding if not. */
    static boolean hasPlainModifiers(ExecutableElement method, Context context) {
        for (Modifier modifier : List.of(Modifier.PRIVATE, Modifier.STATIC, Modifier.ABSTRACT)) {
            if (method.getModifiers().contains(modifier)) {
                context.report().add(Place.of(method), Problem.HANDLER_MODIFIER, method.getSimpleName(), modifier);
                return false;
            }
        }
        return true;
    }

    private void reaches(
            HandlerMethod handler, TypeElement scope, List<ClassName> kinds, EventModel event, boolean atFlow) {
        boolean reaches =
                (atFlow && event.reachesFlow()) || event.targets().stream().anyMatch(kinds::contains);
        if (!reaches) {
            String targets = event.targets().stream().map(ClassName::simpleName).collect(Collectors.joining(" or "));
            String where = event.reachesFlow() ? "the flow itself" : "";
            String or = targets.isEmpty() || where.isEmpty() ? "" : " or ";
            context.report()
                    .add(
                            handler.place(),
                            Problem.HANDLER_EVENT,
                            handler.annotationName(),
                            scope.getSimpleName(),
                            where + or + (targets.isEmpty() ? "" : "a class that implements " + targets));
        }
    }
}
