package dev.switchboard.processor.check;

import dev.switchboard.describe.Element;
import dev.switchboard.describe.Event;
import dev.switchboard.describe.Handles;
import dev.switchboard.describe.Protocol;
import dev.switchboard.processor.read.Annotated;
import dev.switchboard.processor.read.Context;
import dev.switchboard.processor.read.ProtocolReader;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Checks descriptions of protocols where they are compiled: later, in a flow's compilation, they have no line. */
public final class DescriptionCheck {

    private final Context context;

    /** A check that reports to the context. */
    public DescriptionCheck(Context context) {
        this.context = context;
    }

    /** Checks a class and those nested in it. */
    public void check(TypeElement type) {
        if (Annotated.has(type, Protocol.class)) {
            new ProtocolReader(context).read(type);
        }
        if (Annotated.has(type, Event.class)) {
            new EventCheck(context).check(type);
        }
        if (Annotated.has(type, Element.class)) {
            new ElementCheck(context).check(type);
        }
        if (Annotated.has(type, Handles.class)) {
            new HandlesCheck(context).check(type);
        }
        new ValueTypeCheck(context).check(type);
        ElementFilter.typesIn(type.getEnclosedElements()).forEach(this::check);
    }
}
