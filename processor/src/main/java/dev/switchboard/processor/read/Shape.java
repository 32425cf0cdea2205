package dev.switchboard.processor.read;

import dev.switchboard.describe.Moment;
import dev.switchboard.describe.MomentFormat;
import dev.switchboard.describe.Separated;
import dev.switchboard.describe.Unit;
import dev.switchboard.processor.model.Arity;
import dev.switchboard.processor.model.Value;
import dev.switchboard.processor.report.Place;
import dev.switchboard.processor.report.Problem;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * The type of a described component, taken apart: how often the value is there, and the type of one.
 *
 * @param arity how often
 * @param item the type of one value
 */
record Shape(Arity arity, TypeMirror item) {

    static Shape of(TypeMirror type) {
        if (type instanceof DeclaredType declared && declared.getTypeArguments().size() == 1) {
            TypeMirror item = declared.getTypeArguments().get(0);
            if (Context.is(type, Optional.class)) {
                return new Shape(Arity.OPTIONAL, item);
            }
            if (Context.is(type, List.class)) {
                return new Shape(Arity.MANY, item);
            }
        }
        return new Shape(Arity.ONE, type);
    }

    /** A value with how often it is there. */
    record Valued(Arity arity, Value value) {}

    /**
     * The value that a component holds; empty, and a finding, if it cannot be read or written.
     *
     * @param use what it cannot be, in words
     * @param suits what a value must be able to do
     */
    static Optional<Valued> valued(
            RecordComponentElement component, String use, Predicate<Value> suits, Context context) {
        Shape shape = of(component.asType());
        Optional<String> separator = Annotated.on(component, Separated.class, context.elements())
                .map(annotation -> annotation.string("value"));
        Optional<ChronoUnit> unit = Annotated.on(component, Unit.class, context.elements())
                .flatMap(annotation -> unit(annotation, context));
        if (Context.is(shape.item, Duration.class) && unit.isEmpty()) {
            require(component, Unit.class, Problem.DESCRIPTION_UNIT, context);
            return Optional.empty();
        }
        Optional<MomentFormat> moment = Annotated.on(component, Moment.class, context.elements())
                .flatMap(annotation -> constant(MomentFormat.values(), annotation));
        if (Context.is(shape.item, Instant.class) && moment.isEmpty()) {
            require(component, Moment.class, Problem.DESCRIPTION_MOMENT, context);
            return Optional.empty();
        }
        Optional<Value> value =
                new ValueReader(context).onTheWire(shape.item, unit, moment).filter(suits);
        if (value.isEmpty()) {
            context.report()
                    .add(
                            Place.of(component),
                            Problem.DESCRIPTION_TYPE,
                            component.getSimpleName(),
                            Context.owner(component),
                            Context.shown(component.asType()),
                            use,
                            "Use a String, a number, a boolean, an enum, a URI, a Duration with @Unit, an Instant with"
                                    + " @Moment, or a value type with @FromText and @ToText; of it also an Optional or a List.");
            return Optional.empty();
        }
        if (separator.isPresent() && shape.arity == Arity.MANY) {
            return Optional.of(new Valued(Arity.ONE, new Value.Separated(value.get(), separator.get())));
        }
        return Optional.of(new Valued(shape.arity, value.get()));
    }

    /** Reports an annotation that is missing. One that is there and means nothing is javac's to tell. */
    private static void require(
            RecordComponentElement component, Class<?> annotation, Problem problem, Context context) {
        if (!Annotated.has(component, annotation)) {
            context.report().add(Place.of(component), problem, component.getSimpleName(), Context.owner(component));
        }
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] constants, Annotated annotation) {
        return Stream.of(constants)
                .filter(known -> known.name().equals(annotation.constant("value")))
                .findFirst();
    }

    /** The unit; a finding if it has no exact length. What cannot be resolved is javac's to tell. */
    private static Optional<ChronoUnit> unit(Annotated annotation, Context context) {
        Optional<ChronoUnit> unit = constant(ChronoUnit.values(), annotation);
        unit.filter(known -> known.isDurationEstimated() && known != ChronoUnit.DAYS)
                .ifPresent(known -> context.report()
                        .add(
                                annotation.place("value"),
                                Problem.DESCRIPTION_NAME,
                                known.name(),
                                "the unit of a Duration",
                                "It has no exact length: use SECONDS, MILLIS or another that has."));
        return unit.filter(known -> !known.isDurationEstimated() || known == ChronoUnit.DAYS);
    }

    static boolean canBeRead(Value value) {
        return !(value instanceof Value.Converted converted)
                || converted.fromText().isPresent();
    }

    static boolean canBeWritten(Value value) {
        return !(value instanceof Value.Converted converted)
                || converted.toText().isPresent();
    }
}
