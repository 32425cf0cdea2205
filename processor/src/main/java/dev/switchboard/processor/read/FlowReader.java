package dev.switchboard.processor.read;

import com.palantir.javapoet.ClassName;
import dev.switchboard.Callback;
import dev.switchboard.describe.Element;
import dev.switchboard.processor.model.EventModel;
import dev.switchboard.processor.model.Fallback;
import dev.switchboard.processor.model.Flow;
import dev.switchboard.processor.model.Handler;
import dev.switchboard.processor.model.ProtocolModel;
import dev.switchboard.processor.model.Scope;
import dev.switchboard.processor.model.Scope.Made;
import dev.switchboard.processor.report.Place;
import dev.switchboard.processor.report.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads a flow with its targets, its protocol, its events and the elements of its answers. */
public final class FlowReader {

    private final Context context;
    private final TypeElement type;
    private final Access access;
    private final FlowClass flowClass;
    private final Map<TypeElement, List<HandlerMethod>> handlers = new LinkedHashMap<>();
    private final Map<ClassName, EventModel> events = new TreeMap<>();
    private final ElementReader elements;

    /** A reader for one flow, whose parts can all be resolved. */
    public FlowReader(Context context, TypeElement type) {
        this.context = context;
        this.type = type;
        this.access = new Access(context, type);
        this.flowClass = new FlowClass(context, type, access);
        handlers.put(type, HandlerMethod.in(type, context.elements()));
        for (TypeElement target : new TargetFinder(context, type).find()) {
            handlers.put(target, HandlerMethod.in(target, context.elements()));
        }
        this.elements = new ElementReader(context, customs());
    }

    /** The methods whose return types say what may stand in answers. */
    private Stream<ExecutableElement> answering() {
        return Stream.concat(
                handlers.values().stream().flatMap(List::stream).map(HandlerMethod::method),
                FallbackReader.methods(type, context.elements()).stream());
    }

    private List<TypeElement> customs() {
        return answering()
                .map(method -> Shape.of(Promised.orNow(method.getReturnType(), context.types()))
                        .item())
                .flatMap(returned -> Context.declared(returned).stream())
                .filter(Context::isRecord)
                .flatMap(FlowReader::withComponents)
                .filter(named -> Context.isRecord(named) && Annotated.has(named, Element.class))
                .distinct()
                .sorted(Comparator.comparing(custom -> custom.getQualifiedName().toString()))
                .toList();
    }

    /** A record, and the types of its components, which are verbs if it is a record of verbs. */
    private static Stream<TypeElement> withComponents(TypeElement record) {
        return Stream.concat(
                Stream.of(record),
                record.getRecordComponents().stream()
                        .map(component -> Shape.of(component.asType()).item())
                        .flatMap(item -> Context.declared(item).stream()));
    }

    /** The flow; empty, and findings, if there is none to write a router for. */
    public Optional<Flow> read() {
        if (!flowClass.isSound()) {
            return Optional.empty();
        }
        if (handlers.values().stream().allMatch(List::isEmpty)) {
            new LostHandlers(context, type, access).check();
        }
        if (handlers.values().stream().allMatch(List::isEmpty)
                && context.report().isClean()) {
            context.report().add(Place.of(type), Problem.FLOW_EMPTY, type.getSimpleName());
            return Optional.empty();
        }
        handlers.values().forEach(methods -> methods.forEach(this::event));
        handlers.keySet().forEach(scope -> new LostHandlers(context, scope, access).check());
        targetsExist();
        Optional<ProtocolModel> protocol = protocol();
        List<Scope> scopes = scopes();
        Map<ClassName, Fallback> fallbacks = fallbacks(scopes);
        events.values().stream()
                .flatMap(event -> event.reply().stream())
                .map(root -> context.elements().getTypeElement(root.canonicalName()))
                .forEach(elements::read);
        boolean proven = protocol.filter(ProtocolModel::signsUrls).isEmpty();
        new DescribedTypes(context, access)
                .check(events.values(), elements.found().values(), proven);
        return protocol.map(known -> new Flow(
                ClassName.get(type),
                flowClass.isPublic(),
                known,
                scopes,
                fallbacks,
                Map.copyOf(events),
                Map.copyOf(elements.found())));
    }

    private void event(HandlerMethod handler) {
        handler.handles(context.elements()).ifPresent(handles -> {
            event(handler.event(), handles.place("value"), "@" + handler.annotationName());
        });
    }

    private void event(TypeElement event, Place referrer, String who) {
        ClassName name = ClassName.get(event);
        if (!events.containsKey(name)) {
            new EventReader(context).read(event, referrer, who).ifPresent(read -> events.put(name, read));
        }
    }

    /** A return type that names a kind of target alone leads somewhere if the flow has a target of that kind. */
    private void targetsExist() {
        answering().forEach(method -> {
            TypeMirror returned = method.getReturnType();
            for (TypeElement kind : TargetFinder.arguments(Promised.orNow(returned, context.types()))) {
                String name = kind.getQualifiedName().toString();
                if (kind.getModifiers().contains(Modifier.ABSTRACT)
                        && Context.isA(kind, Callback.class.getName())
                        && handlers.keySet().stream().noneMatch(scope -> isMade(scope) && Context.isA(scope, name))) {
                    context.report()
                            .add(
                                    Place.of(method),
                                    Problem.RETURN_TARGET,
                                    method.getSimpleName(),
                                    Context.shown(returned),
                                    type.getSimpleName(),
                                    kind.getSimpleName());
                }
            }
        });
    }

    private boolean isMade(TypeElement scope) {
        return scope.equals(type) || !scope.getModifiers().contains(Modifier.ABSTRACT);
    }

    private Optional<ProtocolModel> protocol() {
        Set<ClassName> protocols = new TreeSet<>();
        events.values().forEach(event -> protocols.add(event.protocol()));
        if (protocols.size() != 1) {
            if (protocols.size() > 1) {
                context.report()
                        .add(
                                Place.of(type),
                                Problem.FLOW_PROTOCOLS,
                                type.getSimpleName(),
                                String.join(
                                        " and ",
                                        protocols.stream()
                                                .map(ClassName::simpleName)
                                                .toList()));
            }
            return Optional.empty();
        }
        ClassName name = protocols.iterator().next();
        Optional<ProtocolModel> protocol =
                new ProtocolReader(context).read(context.elements().getTypeElement(name.canonicalName()));
        protocol.ifPresent(known -> event(
                context.elements().getTypeElement(known.initial().canonicalName()),
                Place.of(type),
                "The protocol " + name.simpleName()));
        return protocol;
    }

    private List<Scope> scopes() {
        List<Scope> scopes = new ArrayList<>();
        handlers.forEach((scope, methods) -> {
            if (scope.equals(type)) {
                scopes.add(scope(scope, Made.FLOW, methods));
            } else {
                target(scope, methods).ifPresent(scopes::add);
            }
        });
        scopes.subList(1, scopes.size()).sort(Comparator.comparing(Scope::route).thenComparing(Scope::type));
        return List.copyOf(scopes);
    }

    private Map<ClassName, Fallback> fallbacks(List<Scope> scopes) {
        List<EventModel> handled = scopes.stream()
                .flatMap(scope -> scope.events().stream())
                .flatMap(event -> Optional.ofNullable(events.get(event)).stream())
                .toList();
        return new FallbackReader(context, type, elements).read(handled);
    }

    private Optional<Scope> target(TypeElement target, List<HandlerMethod> methods) {
        if (target.getModifiers().contains(Modifier.ABSTRACT)) {
            return Optional.empty();
        }
        ScopeReader reader = new ScopeReader(context, type);
        Optional<Made> made = reader.made(target);
        if (reader.isElsewhere(target)) {
            return Optional.empty();
        }
        if (methods.isEmpty()) {
            context.report()
                    .add(
                            Place.of(target),
                            Problem.TARGET_EMPTY,
                            target.getSimpleName(),
                            example(ScopeReader.kinds(target)));
        }
        // What cannot be made is read all the same, so that its other mistakes are told, too.
        return Optional.of(scope(target, made.orElse(Made.PLAIN), methods));
    }

    /** A handler annotation for targets of some kinds, as far as this flow uses one; else what to look for. */
    private String example(List<ClassName> kinds) {
        return handlers.values().stream()
                .flatMap(List::stream)
                .filter(handler -> Optional.ofNullable(events.get(ClassName.get(handler.event())))
                        .filter(event -> event.targets().stream().anyMatch(kinds::contains))
                        .isPresent())
                .map(handler -> ", such as @" + handler.annotationName())
                .sorted()
                .findFirst()
                .orElse(" whose event goes to "
                        + kinds.stream().map(ClassName::simpleName).collect(Collectors.joining(" or ")));
    }

    private Scope scope(TypeElement scope, Made made, List<HandlerMethod> methods) {
        ScopeReader reader = new ScopeReader(context, type);
        List<ClassName> kinds = ScopeReader.kinds(scope);
        HandlerReader handlerReader = new HandlerReader(context, type, elements);
        List<Handler> read = new ArrayList<>();
        for (HandlerMethod method : methods) {
            EventModel event = events.get(ClassName.get(method.event()));
            if (event != null) {
                read.add(handlerReader.read(method, scope, kinds, event));
            }
        }
        read.sort(Comparator.comparing((Handler handler) -> handler.event().toString())
                .thenComparing(FlowReader::conditions)
                .thenComparing(Handler::method));
        return new Scope(
                ClassName.get(scope),
                made,
                kinds.isEmpty() ? "" : reader.route(scope),
                kinds,
                made == Made.RECORD ? reader.state(scope) : List.of(),
                List.copyOf(read),
                reader.routePlace(scope));
    }

    /** The conditions as text, by which handlers are put in the same order by every compiler. */
    private static String conditions(Handler handler) {
        return handler.guards().stream()
                .map(guard -> guard.component() + guard.texts())
                .collect(Collectors.joining(" "));
    }
}
