package dev.switchboard.processor.read;

import dev.switchboard.Bind;
import dev.switchboard.processor.model.Arity;
import dev.switchboard.processor.model.Component;
import dev.switchboard.processor.model.EventModel;
import dev.switchboard.processor.model.Handler.Binding;
import dev.switchboard.processor.model.Handler.Parameter;
import dev.switchboard.processor.model.Value;
import dev.switchboard.processor.report.Place;
import dev.switchboard.processor.report.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Binds the parameters of a handler to the components of its event, by name and type. */
final class ParameterReader {

    private final Context context;
    private final TypeElement flow;

    ParameterReader(Context context, TypeElement flow) {
        this.context = context;
        this.flow = flow;
    }

    /** The parameters of a handler; those that match nothing are findings and left out. */
    List<Parameter> read(HandlerMethod handler, EventModel event, boolean atFlow) {
        ExecutableElement method = handler.method();
        EventParts parts = new EventParts(handler.event());
        if (lacksNames(method)) {
            context.report()
                    .add(
                            handler.place(),
                            Problem.PARAMETER_NAMES,
                            method.getSimpleName(),
                            shown(parts, handler, atFlow));
            return List.of();
        }
        List<Parameter> parameters = new ArrayList<>();
        for (VariableElement parameter : method.getParameters()) {
            binding(parameter, handler, event, parts, atFlow)
                    .ifPresent(binding -> parameters.add(parameter(parameter, binding)));
        }
        return parameters;
    }

    private Parameter parameter(VariableElement parameter, Binding binding) {
        Types types = context.types();
        return new Parameter(
                parameter.getSimpleName().toString(),
                TypeNames.of(parameter.asType()),
                TypeNames.of(types.erasure(parameter.asType())),
                binding);
    }

    /** A class file that was compiled without names gives {@code arg0}, which no source would. */
    private boolean lacksNames(ExecutableElement method) {
        int index = 0;
        boolean numbered = false;
        for (VariableElement parameter : method.getParameters()) {
            numbered |= parameter.getSimpleName().contentEquals("arg" + index++)
                    && !Annotated.has(parameter, Bind.class)
                    && !isByType(parameter.asType());
        }
        return numbered;
    }

    private boolean isByType(TypeMirror type) {
        return context.types().isSameType(type, flow.asType())
                || Context.declared(type).filter(Context::isRecord).isPresent();
    }

    private Optional<Binding> binding(
            VariableElement parameter, HandlerMethod handler, EventModel event, EventParts parts, boolean atFlow) {
        TypeMirror type = parameter.asType();
        if (context.types().isSameType(type, handler.event().asType())) {
            return Optional.of(new Binding.Event());
        }
        if (!atFlow && context.types().isSameType(type, flow.asType())) {
            return Optional.of(new Binding.Flow());
        }
        Optional<Annotated> bind = Annotated.on(parameter, Bind.class, context.elements());
        String name = bind.map(given -> given.string("value"))
                .orElse(parameter.getSimpleName().toString());
        TypeMirror declared = parts.types().get(name);
        if (declared == null) {
            context.report()
                    .add(
                            bind.map(given -> given.place("value")).orElse(Place.of(parameter)),
                            Problem.PARAMETER_UNKNOWN,
                            bind.isPresent() ? "name \"" + name + "\" in @Bind" : "parameter " + name,
                            handler.method().getSimpleName(),
                            handler.event().getSimpleName(),
                            NearMatch.hint(name, parts.types().keySet()),
                            shown(parts, handler, atFlow));
            return Optional.empty();
        }
        Map<String, Binding> allowed = allowed(name, declared, event);
        Optional<Binding> binding = context.types().isAssignable(declared, type)
                ? Optional.of(new Binding.Typed(name))
                : Optional.ofNullable(allowed.get(Context.shown(type)));
        if (binding.isEmpty()) {
            context.report()
                    .add(
                            Place.of(parameter),
                            Problem.PARAMETER_TYPE,
                            parameter.getSimpleName(),
                            handler.method().getSimpleName(),
                            Context.shown(type),
                            handler.event().getSimpleName(),
                            name,
                            String.join(", ", allowed.keySet()));
        }
        return binding;
    }

    private String shown(EventParts parts, HandlerMethod handler, boolean atFlow) {
        return parts.shown(handler.event()) + (atFlow ? "" : ", and the flow " + flow.getSimpleName() + " itself");
    }

    private static Map<String, Binding> allowed(String name, TypeMirror declared, EventModel event) {
        Map<String, Binding> allowed = new LinkedHashMap<>();
        allowed.put(Context.shown(declared), new Binding.Typed(name));
        if (!(event.field(name).orElse(null) instanceof Component.One field)) {
            return allowed;
        }
        boolean isString = field.value() instanceof Value.Str;
        if (field.arity() == Arity.ONE) {
            if (!(field.value() instanceof Value.Separated) && mayBeAbsent(field)) {
                allowed.put("Optional<" + Context.shown(declared) + ">", new Binding.Maybe(name));
            }
            allowed.putIfAbsent("String", new Binding.Raw(name));
        }
        if (field.arity() != Arity.MANY && !isString && (field.arity() == Arity.OPTIONAL || mayBeAbsent(field))) {
            allowed.putIfAbsent("Optional<String>", new Binding.MaybeRaw(name));
        }
        return allowed;
    }

    private static boolean mayBeAbsent(Component.One field) {
        return field.absent().text().isPresent() || field.absent().method().isPresent();
    }
}
