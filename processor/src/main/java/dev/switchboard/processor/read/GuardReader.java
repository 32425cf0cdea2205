package dev.switchboard.processor.read;

import dev.switchboard.describe.Guard;
import dev.switchboard.processor.model.Component;
import dev.switchboard.processor.model.EventModel;
import dev.switchboard.processor.model.Handler;
import dev.switchboard.processor.model.Handler.Spot;
import dev.switchboard.processor.model.Value;
import dev.switchboard.processor.report.Place;
import dev.switchboard.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.ElementFilter;

/** Reads the conditions of a handler from the members of its annotation. */
public final class GuardReader {

    private final Context context;

    GuardReader(Context context) {
        this.context = context;
    }

    /** The conditions, without members that are left out. */
    List<Handler.Guard> read(HandlerMethod handler, EventModel event) {
        List<Handler.Guard> guards = new ArrayList<>();
        for (ExecutableElement member :
                ElementFilter.methodsIn(handler.annotation().type().getEnclosedElements())) {
            Annotated.on(member, Guard.class, context.elements())
                    .flatMap(
                            guard -> read(handler, event, member.getSimpleName().toString(), guard))
                    .ifPresent(guards::add);
        }
        return guards;
    }

    private Optional<Handler.Guard> read(HandlerMethod handler, EventModel event, String member, Annotated guard) {
        String component = guard.string("value");
        if (!(event.field(component).orElse(null) instanceof Component.One field)) {
            return Optional.empty();
        }
        List<Spot> spots = new ArrayList<>();
        for (AnnotationValue item : handler.annotation().items(member)) {
            spot(handler, item, field, guard).ifPresent(spots::add);
        }
        Set<String> texts = new TreeSet<>();
        spots.forEach(spot -> texts.addAll(spot.texts()));
        return spots.isEmpty() ? Optional.empty() : Optional.of(new Handler.Guard(component, texts, spots));
    }

    /** The pattern of a guard; empty, and a finding, if it is no regular expression. */
    public static Optional<String> pattern(Annotated guard, Context context) {
        String pattern = guard.string("pattern");
        try {
            return Optional.of(Pattern.compile(pattern).pattern());
        } catch (PatternSyntaxException e) {
            context.report().add(guard.place("pattern"), Problem.DESCRIPTION_PATTERN, pattern, e.getDescription());
            return Optional.empty();
        }
    }

    private Optional<Spot> spot(HandlerMethod handler, AnnotationValue item, Component.One field, Annotated guard) {
        Place place = handler.annotation().place(item);
        if (item.getValue() instanceof String text) {
            if (pattern(guard, context)
                    .filter(pattern -> !text.matches(pattern))
                    .isPresent()) {
                String allowed = guard.string("allowed");
                context.report()
                        .add(
                                place,
                                Problem.GUARD_TEXT,
                                text,
                                handler.annotationName(),
                                allowed.isEmpty() ? "texts that match " + guard.string("pattern") : allowed);
            }
            // A wrong condition is one all the same: the handler is not for all else.
            return Optional.of(new Spot(Set.of(text), "\"" + text + "\"", place));
        }
        String constant = Annotated.constant(item);
        if (!(field.value() instanceof Value.Enumerated enumerated)) {
            return Optional.empty();
        }
        if (enumerated.otherwise().filter(constant::equals).isPresent()) {
            context.report().add(place, Problem.GUARD_OTHERWISE, constant, handler.annotationName());
            return Optional.of(new Spot(Set.of(constant), constant, place));
        }
        return enumerated.constants().stream()
                .filter(known -> known.name().equals(constant))
                .findFirst()
                .map(known -> new Spot(new TreeSet<>(known.wire()), constant, place));
    }
}
