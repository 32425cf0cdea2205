package dev.switchboard.processor.read;

import com.palantir.javapoet.ClassName;
import dev.switchboard.CallFlow;
import dev.switchboard.Generated;
import dev.switchboard.processor.model.Flow;
import dev.switchboard.processor.report.Place;
import dev.switchboard.processor.report.Problem;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Tells whether a class can be a flow at all. */
final class FlowClass {

    private final Context context;
    private final TypeElement type;
    private final Access access;

    FlowClass(Context context, TypeElement type, Access access) {
        this.context = context;
        this.type = type;
        this.access = access;
    }

    /** Whether it can be; findings if not. */
    boolean isSound() {
        boolean sound = true;
        if (type.getKind() != ElementKind.CLASS && !Context.isRecord(type)) {
            String kind = type.getKind() == ElementKind.ENUM ? "an enum" : "an interface";
            context.report().add(Place.of(type), Problem.FLOW_KIND, type.getSimpleName(), kind);
            sound = false;
        }
        Optional<TypeElement> generic = Context.generic(type);
        if (generic.isPresent()) {
            String where = generic.get().equals(type)
                    ? "has type parameters"
                    : "is an inner class of " + generic.get().getSimpleName() + ", which has type parameters";
            context.report().add(Place.of(type), Problem.FLOW_GENERIC, type.getSimpleName(), where);
            sound = false;
        }
        Optional<Access.Hidden> hidden = access.hidden(type);
        if (hidden.isPresent()) {
            context.report()
                    .add(
                            Place.of(type),
                            Problem.FLOW_PRIVATE,
                            type.getSimpleName(),
                            hidden.get().reason(),
                            hidden.get().mend());
            return false;
        }
        return sound && isRouterNameFree();
    }

    /** What an earlier compilation has generated for this flow is no obstacle, nor is the router of this compilation. */
    private boolean isRouterNameFree() {
        ClassName name = ClassName.get(type);
        ClassName router = Flow.router(name);
        Optional<String> taken = Optional.ofNullable(context.elements().getTypeElement(router.canonicalName()))
                .filter(other -> !Annotated.has(other, Generated.class))
                .map(other -> "the class " + other.getQualifiedName())
                .or(() -> Optional.ofNullable(context.elements()
                                .getTypeElement(name.topLevelClassName()
                                        .peerClass(String.join("_", name.simpleNames()))
                                        .canonicalName()))
                        .filter(other -> !other.equals(type) && Annotated.has(other, CallFlow.class))
                        .map(other -> "the router of the flow " + other.getQualifiedName()));
        taken.ifPresent(other -> context.report()
                .add(Place.of(type), Problem.FLOW_ROUTER_NAME, type.getSimpleName(), router.simpleName(), other));
        return taken.isEmpty();
    }

    /** Whether its router can be public. */
    boolean isPublic() {
        for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
            if (!e.getModifiers().contains(Modifier.PUBLIC)) {
                return false;
            }
        }
        return true;
    }
}
