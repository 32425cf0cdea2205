package dev.switchboard.processor.read;

import dev.switchboard.processor.report.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * An annotation on an element, with its values by name. Values are tested before they are taken for what they should be: an
 * unresolved class, for one, comes as a string.
 */
public final class Annotated {

    private final Element element;
    private final AnnotationMirror mirror;
    private final Map<? extends ExecutableElement, ? extends AnnotationValue> values;

    private Annotated(Element element, AnnotationMirror mirror, Elements elements) {
        this.element = element;
        this.mirror = mirror;
        this.values = elements.getElementValuesWithDefaults(mirror);
    }

    /** The annotation of a type on an element. */
    public static Optional<Annotated> on(Element element, Class<?> type, Elements elements) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> is(mirror, type))
                .map(mirror -> new Annotated(element, mirror, elements))
                .findFirst();
    }

    /** All annotations on an element. */
    public static Stream<Annotated> all(Element element, Elements elements) {
        return element.getAnnotationMirrors().stream().map(mirror -> new Annotated(element, mirror, elements));
    }

    /** All annotations of a repeatable type on an element, whether they stand in a container or not. */
    public static List<Annotated> repeated(Element element, Class<?> type, Class<?> container, Elements elements) {
        List<Annotated> found = new ArrayList<>();
        on(element, type, elements).ifPresent(found::add);
        on(element, container, elements)
                .ifPresent(all -> all.items("value").forEach(item -> {
                    if (item.getValue() instanceof AnnotationMirror mirror) {
                        found.add(new Annotated(element, mirror, elements));
                    }
                }));
        return found;
    }

    public static boolean has(Element element, Class<?> type) {
        return element.getAnnotationMirrors().stream().anyMatch(mirror -> is(mirror, type));
    }

    private static boolean is(AnnotationMirror mirror, Class<?> type) {
        return mirror.getAnnotationType().asElement() instanceof TypeElement element
                && element.getQualifiedName().contentEquals(String.valueOf(type.getCanonicalName()));
    }

    /** The annotation's own type. */
    public TypeElement type() {
        return (TypeElement) mirror.getAnnotationType().asElement();
    }

    /** The annotation's name without its package. */
    public String name() {
        return mirror.getAnnotationType().asElement().getSimpleName().toString();
    }

    /** The place of the annotation. */
    public Place place() {
        return Place.of(element, mirror);
    }

    /** The place of a value; of the annotation if the value is a default. */
    public Place place(String member) {
        AnnotationValue written = mirror.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(member))
                .<AnnotationValue>map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
        return Place.of(element, mirror, written);
    }

    /** The place of an item of a value. */
    public Place place(AnnotationValue item) {
        return Place.of(element, mirror, item);
    }

    private @Nullable AnnotationValue value(String member) {
        return values.entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(member))
                .<AnnotationValue>map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /** A string; empty if the value is something else. */
    public String string(String member) {
        AnnotationValue value = value(member);
        return value != null && value.getValue() instanceof String string ? string : "";
    }

    /** An {@code int}; 0 if the value is something else. */
    public int integer(String member) {
        AnnotationValue value = value(member);
        return value != null && value.getValue() instanceof Integer integer ? integer : 0;
    }

    /** A {@code boolean}; false if the value is something else. */
    public boolean bool(String member) {
        AnnotationValue value = value(member);
        return value != null && value.getValue() instanceof Boolean bool && bool;
    }

    /** An annotation. */
    public Optional<Annotated> annotation(String member, Elements elements) {
        AnnotationValue value = value(member);
        return value != null && value.getValue() instanceof AnnotationMirror inner
                ? Optional.of(new Annotated(element, inner, elements))
                : Optional.empty();
    }

    /** The items of an array. */
    public List<AnnotationValue> items(String member) {
        AnnotationValue value = value(member);
        if (value == null || !(value.getValue() instanceof List<?> list)) {
            return List.of();
        }
        return list.stream()
                .filter(AnnotationValue.class::isInstance)
                .map(AnnotationValue.class::cast)
                .toList();
    }

    /** The strings of an array. */
    public List<String> strings(String member) {
        return items(member).stream()
                .map(AnnotationValue::getValue)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    /** The name of an enum constant; empty if the value is something else. */
    public String constant(String member) {
        AnnotationValue value = value(member);
        return value == null ? "" : constant(value);
    }

    /** The name of an enum constant; empty if the value is something else. */
    public static String constant(AnnotationValue value) {
        return value.getValue() instanceof VariableElement constant
                ? constant.getSimpleName().toString()
                : "";
    }

    /** A class, if it is one and can be resolved. */
    public Optional<TypeElement> type(String member) {
        AnnotationValue value = value(member);
        return value == null ? Optional.empty() : type(value);
    }

    /** The classes of an array that can be resolved. */
    public List<TypeElement> types(String member) {
        return items(member).stream().flatMap(item -> type(item).stream()).toList();
    }

    private static Optional<TypeElement> type(AnnotationValue value) {
        return value.getValue() instanceof DeclaredType type
                        && type.getKind() == TypeKind.DECLARED
                        && type.asElement() instanceof TypeElement element
                ? Optional.of(element)
                : Optional.empty();
    }
}
