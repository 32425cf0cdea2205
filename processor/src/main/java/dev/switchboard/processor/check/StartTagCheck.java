package dev.switchboard.processor.check;

import com.palantir.javapoet.ClassName;
import dev.switchboard.processor.model.Arity;
import dev.switchboard.processor.model.Content;
import dev.switchboard.processor.model.ElementModel;
import dev.switchboard.processor.model.Part;
import dev.switchboard.processor.report.Place;
import dev.switchboard.processor.report.Problem;
import dev.switchboard.processor.report.Report;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Checks that an element's attributes, those of its groups too, are written once each and before any content. */
final class StartTagCheck {

    private final ElementModel element;
    private final Map<ClassName, ElementModel> elements;
    private final Function<String, Place> places;
    private final Report report;
    private final Set<String> names = new HashSet<>();
    private final Set<ClassName> open = new HashSet<>();
    private boolean hasContent;

    /** {@code places} gives the place of a component by its name. */
    StartTagCheck(
            ElementModel element,
            Map<ClassName, ElementModel> elements,
            Function<String, Place> places,
            Report report) {
        this.element = element;
        this.elements = elements;
        this.places = places;
        this.report = report;
    }

    void check() {
        element.parts().forEach(part -> part(part, part.component()));
    }

    private void part(Part part, String component) {
        if (part instanceof Part.Attribute attribute) {
            attribute(attribute.name(), component);
        } else if (part instanceof Part.Callbacks callbacks) {
            callbacks.urls().forEach(url -> url(url, component));
        } else if (part instanceof Part.Child child) {
            child(child, component);
        } else {
            hasContent = true;
        }
    }

    private void child(Part.Child child, String component) {
        Optional<ElementModel> group =
                child.content() instanceof Content.One one ? group(one.type()) : Optional.empty();
        boolean once = group.isPresent() && child.arity() != Arity.MANY;
        if (!once && types(child.content()).stream().anyMatch(this::hasAttributes)) {
            misplaced(component);
        } else if (once && open.add(group.get().type())) {
            group.get().parts().forEach(part -> part(part, component));
            open.remove(group.get().type());
        } else {
            hasContent = true;
        }
    }

    private void url(ElementModel.Url url, String component) {
        if (url.isText()) {
            hasContent = true;
        } else {
            attribute(url.attribute(), component);
        }
    }

    private void attribute(String name, String component) {
        if (hasContent) {
            misplaced(component);
        } else if (!names.add(name)) {
            report.add(
                    places.apply(component),
                    Problem.DESCRIPTION_TWICE,
                    "The component " + component,
                    element.type().simpleName(),
                    name);
        }
    }

    private void misplaced(String component) {
        report.add(
                places.apply(component),
                Problem.DESCRIPTION_ATTRIBUTE,
                component,
                element.type().simpleName());
    }

    private Optional<ElementModel> group(ClassName type) {
        return Optional.ofNullable(elements.get(type))
                .filter(known -> known.name().isEmpty());
    }

    private boolean hasAttributes(ClassName type) {
        Optional<ElementModel> group = group(type).filter(known -> open.add(type));
        boolean has = group.stream().flatMap(known -> known.parts().stream()).anyMatch(this::hasAttributes);
        group.ifPresent(known -> open.remove(type));
        return has;
    }

    private boolean hasAttributes(Part part) {
        return part instanceof Part.Attribute
                || (part instanceof Part.Callbacks callbacks
                        && !callbacks.urls().stream().allMatch(ElementModel.Url::isText))
                || (part instanceof Part.Child child
                        && types(child.content()).stream().anyMatch(this::hasAttributes));
    }

    private static List<ClassName> types(Content content) {
        return content instanceof Content.Choice choice ? choice.options() : List.of(content.type());
    }
}
