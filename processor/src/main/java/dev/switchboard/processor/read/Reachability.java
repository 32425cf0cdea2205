package dev.switchboard.processor.read;

import com.palantir.javapoet.ClassName;
import dev.switchboard.describe.Ends;
import dev.switchboard.processor.model.Arity;
import dev.switchboard.processor.model.Content;
import dev.switchboard.processor.model.Part;
import dev.switchboard.processor.report.Place;
import dev.switchboard.processor.report.Problem;
import java.util.List;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;

/** Checks that each verb of a record of verbs can run, as far as their types tell. */
final class Reachability {

    private final Context context;

    Reachability(Context context) {
        this.context = context;
    }

    /** Reports the verb after the first one that is certain to be there and to end the sequence. */
    void check(TypeElement record, List<Part.Child> verbs) {
        for (int i = 0; i + 1 < verbs.size(); i++) {
            Part.Child verb = verbs.get(i);
            if (verb.arity() == Arity.ONE && ends(verb.content())) {
                RecordComponentElement next = record.getRecordComponents().get(i + 1);
                context.report()
                        .add(
                                Place.of(next),
                                Problem.RETURN_UNREACHABLE,
                                next.getSimpleName(),
                                record.getSimpleName(),
                                verb.component(),
                                verb.content().type().simpleName());
                return;
            }
        }
    }

    private boolean ends(Content content) {
        List<ClassName> types = content instanceof Content.Choice choice ? choice.options() : List.of(content.type());
        return types.stream()
                .map(type -> context.elements().getTypeElement(type.canonicalName()))
                .allMatch(Reachability::ends);
    }

    private static boolean ends(TypeElement type) {
        return Annotated.has(type, Ends.class) || Context.parents(type).anyMatch(Reachability::ends);
    }
}
