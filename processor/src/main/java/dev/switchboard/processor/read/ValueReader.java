package dev.switchboard.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.switchboard.describe.FromText;
import dev.switchboard.describe.MomentFormat;
import dev.switchboard.describe.Otherwise;
import dev.switchboard.describe.ToText;
import dev.switchboard.describe.Wire;
import dev.switchboard.processor.model.Value;
import dev.switchboard.processor.report.Problem;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds out how the values of a type are spelt. */
final class ValueReader {

    private final Context context;

    ValueReader(Context context) {
        this.context = context;
    }

    /** How values of the type are spelt where a provider reads or writes them; empty if they cannot be. */
    Optional<Value> onTheWire(TypeMirror type, Optional<ChronoUnit> unit, Optional<MomentFormat> moment) {
        if (Context.is(type, Duration.class)) {
            return unit.map(known -> new Value.Time(Optional.of(known)));
        }
        return Context.is(type, Instant.class) ? moment.map(Value.Point::new) : read(type, true);
    }

    /** How values of the type are spelt in a callback URL, where the router alone reads and writes them. */
    Optional<Value> inState(TypeMirror type) {
        if (Context.is(type, Duration.class)) {
            return Optional.of(new Value.Time(Optional.empty()));
        }
        if (Context.is(type, Instant.class)) {
            return Optional.of(new Value.Point(MomentFormat.ISO_8601));
        }
        return read(type, false).filter(value -> Shape.canBeRead(value) && Shape.canBeWritten(value));
    }

    private Optional<Value> read(TypeMirror type, boolean wire) {
        Optional<TypeName> primitive = primitive(type);
        if (primitive.isPresent()) {
            return Optional.of(new Value.Primitive(primitive.get()));
        }
        if (Context.is(type, String.class)) {
            return Optional.of(new Value.Str());
        }
        if (Context.is(type, URI.class)) {
            return Optional.of(new Value.Uri());
        }
        return Context.declared(type)
                .flatMap(element -> element.getKind() == ElementKind.ENUM
                        ? Optional.of(enumerated(element, wire))
                        : converted(element));
    }

    private Optional<TypeName> primitive(TypeMirror type) {
        if (type.getKind().isPrimitive()) {
            return Optional.of(TypeName.get(type).withoutAnnotations());
        }
        if (type.getKind() != TypeKind.DECLARED) {
            return Optional.empty();
        }
        TypeName name = TypeNames.of(type);
        return name.isBoxedPrimitive() ? Optional.of(name.unbox()) : Optional.empty();
    }

    private Value enumerated(TypeElement type, boolean wire) {
        List<Value.Constant> constants = new ArrayList<>();
        Optional<String> otherwise = Optional.empty();
        for (Element constant : type.getEnclosedElements()) {
            if (constant.getKind() != ElementKind.ENUM_CONSTANT) {
                continue;
            }
            String name = constant.getSimpleName().toString();
            List<String> spellings = Annotated.on(constant, Wire.class, context.elements())
                    .map(annotation -> annotation.strings("value"))
                    .orElse(List.of(name));
            if (!wire) {
                constants.add(new Value.Constant(name, List.of(name)));
            } else if (Annotated.has(constant, Otherwise.class)) {
                otherwise = Optional.of(name);
                constants.add(new Value.Constant(name, List.of()));
            } else {
                constants.add(new Value.Constant(name, spellings));
            }
        }
        if (wire) {
            checkSpellings(type);
        }
        // Compilers give the constants of class files in different orders.
        constants.sort(Comparator.comparing(Value.Constant::name));
        return new Value.Enumerated(ClassName.get(type), constants, otherwise);
    }

    /** Each spelling means one constant, and each constant has one. */
    private void checkSpellings(TypeElement type) {
        Set<String> spelt = new HashSet<>();
        for (Element constant : type.getEnclosedElements()) {
            Annotated.on(constant, Wire.class, context.elements()).ifPresent(wire -> {
                List<String> spellings = wire.strings("value");
                if (spellings.isEmpty()) {
                    context.report()
                            .add(
                                    wire.place("value"),
                                    Problem.DESCRIPTION_VALUE,
                                    "Wire",
                                    constant.getSimpleName(),
                                    "no spelling",
                                    "At least one is needed: add it.");
                }
                spellings.stream()
                        .filter(spelling -> !spelt.add(spelling))
                        .forEach(spelling -> context.report()
                                .add(
                                        wire.place("value"),
                                        Problem.DESCRIPTION_TWICE,
                                        "The constant " + constant.getSimpleName(),
                                        type.getSimpleName(),
                                        spelling));
            });
        }
    }

    private Optional<Value> converted(TypeElement type) {
        Optional<String> fromText = method(type, FromText.class);
        Optional<String> toText = method(type, ToText.class);
        return fromText.isEmpty() && toText.isEmpty()
                ? Optional.empty()
                : Optional.of(new Value.Converted(ClassName.get(type), fromText, toText));
    }

    /** The name of the method of a value type that has an annotation. */
    static Optional<String> method(TypeElement type, Class<?> annotation) {
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            if (Annotated.has(method, annotation)) {
                return Optional.of(method.getSimpleName().toString());
            }
        }
        return Optional.empty();
    }
}
