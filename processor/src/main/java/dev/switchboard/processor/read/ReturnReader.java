package dev.switchboard.processor.read;

import com.palantir.javapoet.ClassName;
import dev.switchboard.Callback;
import dev.switchboard.describe.Child;
import dev.switchboard.describe.Element;
import dev.switchboard.processor.model.Arity;
import dev.switchboard.processor.model.Content;
import dev.switchboard.processor.model.Part;
import dev.switchboard.processor.model.Returns;
import dev.switchboard.processor.report.Place;
import dev.switchboard.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds out what a handler's return type means for the answer. */
final class ReturnReader {

    private final Context context;
    private final ElementReader elements;
    private final Access access;

    ReturnReader(Context context, ElementReader elements, Access access) {
        this.context = context;
        this.elements = elements;
        this.access = access;
    }

    /** What the handler returns; empty, and a finding, if that is no answer to its event. */
    Optional<Returns> read(HandlerMethod handler, Optional<TypeElement> root) {
        TypeMirror declared = handler.method().getReturnType();
        Optional<TypeMirror> promised = Promised.by(declared, context.types());
        if (declared.getKind() == TypeKind.VOID
                || promised.filter(type -> Context.is(type, Void.class)).isPresent()) {
            return Optional.of(new Returns.Nothing());
        }
        if (root.isEmpty()) {
            context.report()
                    .add(
                            Place.of(handler.method()),
                            Problem.ANSWER_DISCARDED,
                            handler.method().getSimpleName(),
                            Context.shown(declared),
                            handler.event().getSimpleName());
            return Optional.empty();
        }
        Optional<Returns> returns = answer(promised.orElse(declared), root.get());
        if (returns.isPresent()) {
            nameable(handler.method(), declared);
        } else {
            context.report()
                    .add(
                            Place.of(handler.method()),
                            Problem.RETURN_TYPE,
                            handler.method().getSimpleName(),
                            Context.shown(declared),
                            handler.event().getSimpleName(),
                            allowed(root.get()) + ", void");
        }
        return returns;
    }

    /** The router declares a variable of the type, without a warning. */
    void nameable(ExecutableElement method, TypeMirror type) {
        List<TypeMirror> types = List.of(type, Promised.orNow(type, context.types()));
        Optional<TypeElement> raw =
                types.stream().flatMap(each -> raw(each).stream()).findFirst();
        if (raw.isPresent()) {
            context.report()
                    .add(
                            Place.of(method),
                            Problem.RETURN_RAW,
                            method.getSimpleName(),
                            raw.get().getSimpleName(),
                            raw.get().getSimpleName());
        }
        types.stream()
                .flatMap(each -> access.hiddenIn(each).stream())
                .findFirst()
                .filter(hidden -> !isToldElsewhere(hidden))
                .ifPresent(hidden -> access.hidden(hidden)
                        .ifPresent(why -> context.report()
                                .add(
                                        Place.of(method),
                                        Problem.RETURN_HIDDEN,
                                        method.getSimpleName(),
                                        Context.shown(type),
                                        hidden.getSimpleName(),
                                        why.reason(),
                                        why.mend())));
    }

    /** A target and an element are told at the class, which is what must change. */
    private static boolean isToldElsewhere(TypeElement type) {
        return Annotated.has(type, Element.class)
                || (Context.isA(type, Callback.class.getName())
                        && !type.getModifiers().contains(Modifier.ABSTRACT));
    }

    private static Optional<TypeElement> raw(TypeMirror type) {
        return Context.declared(type)
                .filter(element -> !element.getTypeParameters().isEmpty()
                        && ((DeclaredType) type).getTypeArguments().isEmpty())
                .or(() -> type instanceof DeclaredType declared
                        ? declared.getTypeArguments().stream()
                                .flatMap(argument -> raw(argument).stream())
                                .findFirst()
                        : Optional.empty());
    }

    /** What a return type means in a root; empty if it does not fit there. */
    Optional<Returns> answer(TypeMirror declared, TypeElement root) {
        Shape shape = Shape.of(declared);
        if (shape.arity() == Arity.MANY) {
            return Optional.empty();
        }
        boolean optional = shape.arity() == Arity.OPTIONAL;
        TypeMirror type = shape.item();
        if (context.types().isSameType(type, root.asType())) {
            return Optional.of(new Returns.Root(TypeNames.of(type), optional));
        }
        for (Slot slot : slots(root)) {
            if (context.types().isAssignable(type, slot.type)) {
                return elements.content(type).map(content -> new Returns.Answer(TypeNames.of(type), optional, content));
            }
            Optional<Returns> sequence = slot.arity == Arity.MANY ? sequence(type, optional, slot) : Optional.empty();
            if (sequence.isPresent()) {
                return sequence;
            }
        }
        return Optional.empty();
    }

    private Optional<Returns> sequence(TypeMirror type, boolean optional, Slot slot) {
        Optional<TypeElement> record = Context.declared(type)
                .filter(element -> Context.isRecord(element) && !Annotated.has(element, Element.class));
        if (record.isEmpty()) {
            return Optional.empty();
        }
        List<Part.Child> verbs = new ArrayList<>();
        for (RecordComponentElement component : record.get().getRecordComponents()) {
            Shape verb = Shape.of(component.asType());
            Optional<Content> content = context.types().isAssignable(verb.item(), slot.type)
                    ? elements.content(verb.item())
                    : Optional.empty();
            if (content.isEmpty()) {
                return Optional.empty();
            }
            verbs.add(new Part.Child(component.getSimpleName().toString(), verb.arity(), content.get()));
        }
        new Reachability(context).check(record.get(), verbs);
        return Optional.of(new Returns.Sequence(ClassName.get(record.get()), optional, verbs));
    }

    /** A component of a root that takes a handler's answer. */
    private record Slot(Arity arity, TypeMirror type) {}

    private List<Slot> slots(TypeElement root) {
        return root.getRecordComponents().stream()
                .filter(component -> Annotated.on(component, Child.class, context.elements())
                        .filter(child -> child.string("value").isEmpty())
                        .isPresent())
                .map(component -> Shape.of(component.asType()))
                .map(shape -> new Slot(shape.arity(), shape.item()))
                .toList();
    }

    /** What fits into a root, in words. */
    String allowed(TypeElement root) {
        StringBuilder allowed = new StringBuilder();
        for (Slot slot : slots(root)) {
            String type = Context.shown(slot.type);
            allowed.append(type).append(" or one of its types, an Optional of one, ");
            if (slot.arity == Arity.MANY) {
                allowed.append("a record whose components are of type ")
                        .append(type)
                        .append(", ");
            }
        }
        return allowed.append(root.getSimpleName()).toString();
    }
}
