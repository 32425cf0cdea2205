package dev.switchboard.processor.read;

import dev.switchboard.Callback;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;

/** Finds a flow's targets: those nested in it, and those that its handlers' return types name. */
final class TargetFinder {

    private static final String CALLBACK = Callback.class.getName();

    private final Context context;
    private final TypeElement flow;
    private final Set<TypeElement> found = new LinkedHashSet<>();

    TargetFinder(Context context, TypeElement flow) {
        this.context = context;
        this.flow = flow;
    }

    /** The targets but the flow itself. */
    List<TypeElement> find() {
        nestedIn(flow);
        named(flow);
        return List.copyOf(found);
    }

    private void nestedIn(TypeElement type) {
        for (TypeElement nested : ElementFilter.typesIn(context.elements().getAllMembers(type))) {
            if (isTarget(nested) && found.add(nested)) {
                named(nested);
            }
            if (type.equals(nested.getEnclosingElement())) {
                nestedIn(nested);
            }
        }
    }

    private void named(TypeElement scope) {
        HandlerMethod.in(scope, context.elements()).forEach(handler -> returned(handler.method()));
        if (scope.equals(flow)) {
            FallbackReader.methods(flow, context.elements()).forEach(this::returned);
        }
    }

    private void returned(ExecutableElement method) {
        for (TypeElement target : arguments(Promised.orNow(method.getReturnType(), context.types()))) {
            if (isTarget(target) && !target.equals(flow) && found.add(target)) {
                named(target);
            }
        }
    }

    /** The classes among the type arguments of a type, however deep; of a wildcard its bound. */
    static List<TypeElement> arguments(TypeMirror type) {
        List<TypeElement> arguments = new ArrayList<>();
        if (type instanceof DeclaredType declared) {
            for (TypeMirror given : declared.getTypeArguments()) {
                TypeMirror argument = given instanceof WildcardType wildcard && wildcard.getExtendsBound() != null
                        ? wildcard.getExtendsBound()
                        : given;
                Context.declared(argument).ifPresent(arguments::add);
                arguments.addAll(arguments(argument));
            }
        }
        return arguments;
    }

    private static boolean isTarget(TypeElement type) {
        return type.getKind().isClass() && Context.isA(type, CALLBACK);
    }
}
