package dev.switchboard.processor.check;

import com.palantir.javapoet.ClassName;
import dev.switchboard.describe.Attribute;
import dev.switchboard.describe.CallbackUrl;
import dev.switchboard.describe.Child;
import dev.switchboard.describe.Element;
import dev.switchboard.processor.model.ElementModel;
import dev.switchboard.processor.model.EventModel;
import dev.switchboard.processor.model.Part;
import dev.switchboard.processor.read.Annotated;
import dev.switchboard.processor.read.Context;
import dev.switchboard.processor.read.ElementReader;
import dev.switchboard.processor.read.EventReader;
import dev.switchboard.processor.report.Place;
import dev.switchboard.processor.report.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;

/** Checks the description of an element. */
final class ElementCheck {

    private static final String XML_NAME = "[\\p{L}_][\\p{L}\\p{N}._-]*";
    private static final String ATTRIBUTE = "an attribute's name";

    private final Context context;

    ElementCheck(Context context) {
        this.context = context;
    }

    void check(TypeElement type) {
        Annotated.on(type, Element.class, context.elements())
                .ifPresent(element -> name(element, "value", "an element's name"));
        if (!Context.isRecord(type)) {
            Annotated.on(type, Element.class, context.elements())
                    .ifPresent(element -> context.report()
                            .add(
                                    element.place(),
                                    Problem.DESCRIPTION_KIND,
                                    "Element",
                                    "a record",
                                    type.getSimpleName(),
                                    "is none"));
            return;
        }
        ElementReader reader = new ElementReader(context, List.of());
        reader.read(type);
        for (RecordComponentElement component : type.getRecordComponents()) {
            Annotated.on(component, Attribute.class, context.elements())
                    .ifPresent(attribute -> name(attribute, "value", ATTRIBUTE));
            Annotated.on(component, Child.class, context.elements())
                    .filter(child -> !child.string("value").isEmpty())
                    .ifPresent(child -> name(child, "value", "an element's name"));
            urls(component)
                    .filter(url -> !url.string("attribute").isEmpty())
                    .forEach(url -> name(url, "attribute", ATTRIBUTE));
        }
        ElementModel element = reader.found().get(ClassName.get(type));
        if (element != null) {
            new StartTagCheck(element, reader.found(), name -> component(type, name), context.report()).check();
            element.parts().forEach(part -> callbacks(type, part));
        }
        subscriptions(type);
    }

    private Stream<Annotated> urls(javax.lang.model.element.Element element) {
        return Annotated.repeated(element, CallbackUrl.class, CallbackUrl.List.class, context.elements()).stream();
    }

    private void name(Annotated annotation, String member, String use) {
        String name = annotation.string(member);
        // The one prefix that needs no declaration.
        String local = use.equals(ATTRIBUTE) && name.startsWith("xml:") ? name.substring("xml:".length()) : name;
        if (!local.matches(XML_NAME)) {
            context.report()
                    .add(
                            annotation.place(member),
                            Problem.DESCRIPTION_NAME,
                            name,
                            use,
                            "Use letters, digits, '.', '-' and '_', and begin with a letter or '_'.");
        }
    }

    private static Place component(TypeElement type, String name) {
        return type.getRecordComponents().stream()
                .filter(component -> component.getSimpleName().contentEquals(name))
                .map(Place::of)
                .findFirst()
                .orElse(Place.of(type));
    }

    private void callbacks(TypeElement type, Part part) {
        if (!(part instanceof Part.Callbacks callbacks)) {
            return;
        }
        for (ElementModel.Url url : callbacks.urls()) {
            Optional<EventModel> event = event(url.event(), type, part);
            if (event.filter(read -> !read.targets().contains(callbacks.kind())).isPresent()) {
                context.report()
                        .add(
                                component(type, part.component()),
                                Problem.DESCRIPTION_CALLBACK,
                                url.isText() ? "that is the text" : url.attribute(),
                                type.getSimpleName(),
                                url.event().simpleName(),
                                callbacks.kind().simpleName());
            }
        }
    }

    private Optional<EventModel> event(ClassName name, TypeElement type, Part part) {
        TypeElement event = context.elements().getTypeElement(name.canonicalName());
        return event == null
                ? Optional.empty()
                : new EventReader(context)
                        .read(event, component(type, part.component()), "A callback URL of " + type.getSimpleName());
    }

    private void subscriptions(TypeElement type) {
        for (Annotated url : urls(type).toList()) {
            name(url, "attribute", ATTRIBUTE);
            Optional<EventModel> event = url.type("event")
                    .flatMap(known -> new EventReader(context)
                            .read(known, url.place("event"), "A callback URL of " + type.getSimpleName()));
            if (event.filter(read -> !read.reachesFlow()).isPresent()) {
                context.report()
                        .add(
                                url.place("event"),
                                Problem.DESCRIPTION_CALLBACK,
                                url.string("attribute"),
                                type.getSimpleName(),
                                event.get().type().simpleName(),
                                "a flow");
            }
        }
    }
}
