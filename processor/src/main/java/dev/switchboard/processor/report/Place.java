package dev.switchboard.processor.report;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands in the source, as exactly as is known. All places are equal: models that differ in nothing else say
 * the same.
 */
public final class Place {

    private final Element element;
    private final @Nullable AnnotationMirror annotation;
    private final @Nullable AnnotationValue value;

    private Place(Element element, @Nullable AnnotationMirror annotation, @Nullable AnnotationValue value) {
        this.element = element;
        this.annotation = annotation;
        this.value = value;
    }

    /** An element. */
    public static Place of(Element element) {
        return new Place(element, null, null);
    }

    /** An annotation on an element. */
    public static Place of(Element element, AnnotationMirror annotation) {
        return new Place(element, annotation, null);
    }

    /** A value of an annotation on an element; the annotation itself if the value is only a default. */
    public static Place of(Element element, AnnotationMirror annotation, @Nullable AnnotationValue value) {
        return new Place(element, annotation, value);
    }

    Element element() {
        return element;
    }

    /** What the compiler can find in the source: of a record's component that is the field, which stands at its name. */
    Element anchor() {
        return element instanceof RecordComponentElement && element.getEnclosingElement() instanceof TypeElement record
                ? ElementFilter.fieldsIn(record.getEnclosedElements()).stream()
                        .filter(field -> field.getSimpleName().equals(element.getSimpleName()))
                        .<Element>map(field -> field)
                        .findFirst()
                        .orElse(element)
                : element;
    }

    @Nullable
    AnnotationMirror annotation() {
        return annotation;
    }

    @Nullable
    AnnotationValue value() {
        return value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Place;
    }

    @Override
    public int hashCode() {
        return 0;
    }

    @Override
    public String toString() {
        return element.toString();
    }
}
