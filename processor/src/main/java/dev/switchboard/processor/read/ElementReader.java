package dev.switchboard.processor.read;

import com.palantir.javapoet.ClassName;
import dev.switchboard.Callback;
import dev.switchboard.describe.Attribute;
import dev.switchboard.describe.CallbackUrl;
import dev.switchboard.describe.Child;
import dev.switchboard.describe.Element;
import dev.switchboard.describe.Text;
import dev.switchboard.processor.model.Arity;
import dev.switchboard.processor.model.Content;
import dev.switchboard.processor.model.ElementModel;
import dev.switchboard.processor.model.Part;
import dev.switchboard.processor.report.Place;
import dev.switchboard.processor.report.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** Reads elements and all that may stand in them. Descriptions may be cyclic, so what is begun is not begun again. */
public final class ElementReader {

    private final Context context;
    private final ContentReader contents;
    private final Map<ClassName, ElementModel> found = new TreeMap<>();

    /** A reader for one flow; {@code customs} are the elements that its handlers return. */
    public ElementReader(Context context, List<TypeElement> customs) {
        this.context = context;
        this.contents = new ContentReader(customs);
    }

    /** All elements that were read. */
    public Map<ClassName, ElementModel> found() {
        return found;
    }

    /** What may stand where a type is declared, all of it read; empty if the type has no place in an answer. */
    Optional<Content> content(TypeMirror type) {
        Optional<Content> content = contents.read(type);
        content.ifPresent(this::readAll);
        return content;
    }

    private void readAll(Content content) {
        List<ClassName> types = content instanceof Content.Choice choice ? choice.options() : List.of(content.type());
        types.forEach(type -> read(context.elements().getTypeElement(type.canonicalName())));
    }

    /** Reads an element or a group and what may stand in it. */
    public void read(TypeElement type) {
        ClassName name = ClassName.get(type);
        if (found.containsKey(name)) {
            return;
        }
        List<Part> parts = new ArrayList<>();
        List<ElementModel.Url> subscriptions = urls(type);
        Optional<String> wire =
                Annotated.on(type, Element.class, context.elements()).map(element -> element.string("value"));
        int typeParameters = type.getTypeParameters().size();
        found.put(name, new ElementModel(name, wire, typeParameters, parts, subscriptions));
        for (RecordComponentElement component : type.getRecordComponents()) {
            part(component).ifPresent(parts::add);
        }
        // A start tag takes no attribute once it has content, whatever the order in the record.
        parts.sort(Comparator.comparing(part -> !isInStartTag(part, Set.of())));
        found.put(name, new ElementModel(name, wire, typeParameters, List.copyOf(parts), subscriptions));
    }

    /** Whether a part, or all of a group, is written into the start tag. */
    private boolean isInStartTag(Part part, Set<ClassName> around) {
        if (part instanceof Part.Callbacks callbacks) {
            return callbacks.urls().stream().noneMatch(ElementModel.Url::isText);
        }
        if (part instanceof Part.Child child && child.content() instanceof Content.One one) {
            ElementModel group = found.get(one.type());
            if (group == null || group.name().isPresent() || around.contains(one.type())) {
                return false;
            }
            Set<ClassName> within = new HashSet<>(around);
            within.add(one.type());
            return !group.parts().isEmpty() && group.parts().stream().allMatch(inner -> isInStartTag(inner, within));
        }
        return part instanceof Part.Attribute;
    }

    private List<ElementModel.Url> urls(javax.lang.model.element.Element element) {
        return Annotated.repeated(element, CallbackUrl.class, CallbackUrl.List.class, context.elements()).stream()
                .flatMap(url -> url.type("event").stream()
                        .map(event -> new ElementModel.Url(
                                url.string("attribute"), ClassName.get(event), url.bool("required"))))
                .sorted(Comparator.comparing(ElementModel.Url::isText))
                .toList();
    }

    private Optional<Part> part(RecordComponentElement component) {
        Optional<Annotated> attribute = Annotated.on(component, Attribute.class, context.elements());
        Optional<Annotated> child = Annotated.on(component, Child.class, context.elements());
        List<ElementModel.Url> urls = urls(component);
        String name = component.getSimpleName().toString();
        if (attribute.isPresent()) {
            return attribute(component, name, attribute.get());
        }
        if (!urls.isEmpty()) {
            return callbacks(component, name, urls);
        }
        if (Annotated.has(component, Text.class)) {
            return single(Shape.valued(component, "written as text", Shape::canBeWritten, context), component)
                    .map(valued -> new Part.Text(name, valued.arity(), valued.value()));
        }
        if (child.isPresent()) {
            return child(component, name, child.get().string("value"));
        }
        context.report()
                .add(
                        Place.of(component),
                        Problem.DESCRIPTION_COMPONENT,
                        name,
                        Context.owner(component),
                        "@Attribute, @Text, @Child, @CallbackUrl");
        return Optional.empty();
    }

    private Optional<Part> attribute(RecordComponentElement component, String name, Annotated attribute) {
        List<String> omit = attribute.strings("omit");
        if (omit.size() > 1) {
            context.report()
                    .add(
                            attribute.place("omit"),
                            Problem.DESCRIPTION_VALUE,
                            "Attribute(omit)",
                            name,
                            omit.size() + " values",
                            "At most one is allowed: remove the rest.");
        }
        return single(Shape.valued(component, "written as an attribute", Shape::canBeWritten, context), component)
                .map(valued -> new Part.Attribute(
                        name,
                        valued.arity(),
                        attribute.string("value"),
                        omit.stream().findFirst(),
                        valued.value()));
    }

    /** What is there once at most; a list must be one text. */
    private Optional<Shape.Valued> single(Optional<Shape.Valued> valued, RecordComponentElement component) {
        if (valued.filter(found -> found.arity() == Arity.MANY).isEmpty()) {
            return valued;
        }
        context.report()
                .add(
                        Place.of(component),
                        Problem.DESCRIPTION_TYPE,
                        component.getSimpleName(),
                        Context.owner(component),
                        Context.shown(component.asType()),
                        "written as one text",
                        "Say by @Separated what stands between its items.");
        return Optional.empty();
    }

    private Optional<Part> callbacks(RecordComponentElement component, String name, List<ElementModel.Url> urls) {
        Shape shape = Shape.of(component.asType());
        TypeMirror kind = shape.item() instanceof TypeVariable variable ? variable.getUpperBound() : shape.item();
        Optional<TypeElement> type =
                Context.declared(kind).filter(declared -> Context.isA(declared, Callback.class.getName()));
        if (type.isEmpty()) {
            context.report()
                    .add(
                            Place.of(component),
                            Problem.DESCRIPTION_TYPE,
                            name,
                            Context.owner(component),
                            Context.shown(component.asType()),
                            "a callback's target",
                            "Use an interface that extends Callback, or a type parameter with that bound.");
        }
        return type.map(declared -> new Part.Callbacks(name, shape.arity(), ClassName.get(declared), urls));
    }

    private Optional<Part> child(RecordComponentElement component, String name, String wrapper) {
        if (!wrapper.isEmpty()) {
            return Shape.valued(component, "written as text", Shape::canBeWritten, context)
                    .map(valued -> new Part.Wrapped(name, valued.arity(), wrapper, valued.value()));
        }
        Shape shape = Shape.of(component.asType());
        Optional<Content> content = content(shape.item());
        if (content.isEmpty() && !isOpen(shape.item())) {
            context.report()
                    .add(
                            Place.of(component),
                            Problem.DESCRIPTION_TYPE,
                            name,
                            Context.owner(component),
                            Context.shown(component.asType()),
                            "written as a child",
                            "Use a record with @Element, a group, or a sealed choice of them; of it also an Optional or a"
                                    + " List.");
        }
        return content.map(known -> new Part.Child(name, shape.arity(), known));
    }

    /** An interface that lets in users' elements has none before a flow names one. */
    private static boolean isOpen(TypeMirror type) {
        return Context.declared(type)
                .filter(declared -> declared.getKind().isInterface())
                .isPresent();
    }
}
