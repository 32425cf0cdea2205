package dev.switchboard.processor.read;

import com.palantir.javapoet.ClassName;
import dev.switchboard.processor.model.Component;
import dev.switchboard.processor.model.ElementModel;
import dev.switchboard.processor.model.EventModel;
import dev.switchboard.processor.report.Place;
import dev.switchboard.processor.report.Problem;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;

/** Checks that a router can use the descriptions that it needs side by side. */
final class DescribedTypes {

    private final Context context;
    private final Access access;

    DescribedTypes(Context context, Access access) {
        this.context = context;
        this.access = access;
    }

    /** {@code proven} tells whether callback URLs prove that they are authentic for one call. */
    void check(Collection<EventModel> events, Collection<ElementModel> elements, boolean proven) {
        Map<String, String> names = new HashMap<>();
        for (EventModel event : events) {
            TypeElement type = visible(event.type());
            String before = names.putIfAbsent(event.name(), event.type().simpleName());
            if (before != null) {
                context.report()
                        .add(
                                Place.of(type),
                                Problem.DESCRIPTION_SAME_EVENT,
                                before,
                                event.type().simpleName(),
                                event.name());
            }
            event.components().forEach(this::group);
            if (proven) {
                callId(event, events);
            }
        }
        elements.forEach(element -> visible(element.type()));
    }

    /** A callback URL is authentic for one call, so whoever writes it must know the call that will come back. */
    private void callId(EventModel event, Collection<EventModel> events) {
        if (event.reply().isEmpty() || event.callId().isPresent()) {
            return;
        }
        events.stream()
                .filter(target -> !target.targets().isEmpty() && target.callId().isPresent())
                .findFirst()
                .ifPresent(target -> context.report()
                        .add(
                                Place.of(context.elements()
                                        .getTypeElement(event.type().canonicalName())),
                                Problem.DESCRIPTION_CALL_ID,
                                event.type().simpleName(),
                                target.type().simpleName()));
    }

    private void group(Component component) {
        if (component instanceof Component.Group group) {
            visible(group.type());
            group.components().forEach(this::group);
        }
    }

    /** The class, and a finding if it or the type of one of its components cannot be named. */
    private TypeElement visible(ClassName name) {
        TypeElement type = context.elements().getTypeElement(name.canonicalName());
        hidden(type, type);
        for (RecordComponentElement component : type.getRecordComponents()) {
            access.hiddenIn(component.asType())
                    .filter(hidden -> !hidden.equals(type))
                    .ifPresent(hidden -> hidden(hidden, type));
        }
        return type;
    }

    private void hidden(TypeElement type, TypeElement needing) {
        access.hidden(type)
                .ifPresent(why -> context.report()
                        .add(
                                Place.of(type),
                                Problem.DESCRIPTION_HIDDEN,
                                type.getSimpleName(),
                                why.reason(),
                                needing.equals(type) ? "it" : needing.getSimpleName(),
                                why.mend()));
    }
}
