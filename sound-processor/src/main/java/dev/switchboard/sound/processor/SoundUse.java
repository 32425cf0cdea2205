package dev.switchboard.sound.processor;

import dev.switchboard.sound.Sound;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic.Kind;

/**
 * A {@link Sound} on an element. Values are read from the mirror of the source, so that what is unresolved there does not
 * throw.
 */
final class SoundUse {

    /** What javac puts into the place of a constant that it cannot find, and tells itself. */
    private static final String UNRESOLVED = "<error>";

    /** A name, and where it stands. */
    record Name(ResourceName resource, AnnotationValue place) {}

    private final Element element;
    private final AnnotationMirror mirror;
    private final Elements elements;

    private SoundUse(Element element, AnnotationMirror mirror, Elements elements) {
        this.element = element;
        this.mirror = mirror;
        this.elements = elements;
    }

    /** The annotation of an element, if it is the element's own: the compiler copies those of a record's components. */
    static Optional<SoundUse> of(Element element, Elements elements) {
        return isCopy(element)
                ? Optional.empty()
                : mirror(element).map(mirror -> new SoundUse(element, mirror, elements));
    }

    /** Whether it is the accessor of a component whose field has the annotation, too, and a place in the source. */
    private static boolean isCopy(Element element) {
        return element.getKind() == ElementKind.METHOD
                && element.getEnclosingElement() instanceof TypeElement type
                && type.getKind() == ElementKind.RECORD
                && ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                        .anyMatch(field -> field.getSimpleName().equals(element.getSimpleName())
                                && mirror(field).isPresent());
    }

    private static Optional<AnnotationMirror> mirror(Element element) {
        return element.getAnnotationMirrors().stream()
                .filter(SoundUse::isSound)
                .<AnnotationMirror>map(mirror -> mirror)
                .findFirst();
    }

    private static boolean isSound(AnnotationMirror mirror) {
        return mirror.getAnnotationType().asElement() instanceof TypeElement type
                && type.getQualifiedName().contentEquals(Sound.class.getName());
    }

    private static Optional<AnnotationValue> value(AnnotationMirror mirror, String member, Elements elements) {
        return elements.getElementValuesWithDefaults(mirror).entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(member))
                .<AnnotationValue>map(Map.Entry::getValue)
                .findFirst();
    }

    /** The names that are written, without those that the compiler cannot tell. */
    List<Name> names() {
        return value(mirror, "value", elements)
                .filter(value -> value.getValue() instanceof List<?>)
                .map(value -> (List<?>) value.getValue())
                .orElse(List.of())
                .stream()
                .flatMap(item -> item instanceof AnnotationValue place
                                && place.getValue() instanceof String written
                                && !written.equals(UNRESOLVED)
                        ? Stream.of(new Name(new ResourceName(home(), written), place))
                        : Stream.empty())
                .toList();
    }

    private String home() {
        return elements.getPackageOf(element).getQualifiedName().toString();
    }

    /** A number of the wanted format; empty if the compiler cannot tell. */
    Optional<Integer> number(String member) {
        return numberValue(member)
                .flatMap(value -> value.getValue() instanceof Integer number ? Optional.of(number) : Optional.empty());
    }

    private Optional<AnnotationValue> numberValue(String member) {
        return value(mirror, "format", elements)
                .flatMap(format -> format.getValue() instanceof AnnotationMirror inner
                        ? value(inner, member, elements)
                        : Optional.empty());
    }

    /** Reports at a name. */
    void report(Messager messager, Name name, Problem problem, Object... details) {
        messager.printMessage(Kind.ERROR, problem.message(details), element, mirror, name.place());
    }

    /** Reports at a number of the wanted format. */
    void reportNumber(Messager messager, String member, Problem problem, Object... details) {
        messager.printMessage(
                Kind.ERROR,
                problem.message(details),
                element,
                mirror,
                numberValue(member).orElse(null));
    }

    /** Reports at the annotation. */
    void report(Messager messager, Problem problem, Object... details) {
        messager.printMessage(Kind.ERROR, problem.message(details), element, mirror);
    }
}
