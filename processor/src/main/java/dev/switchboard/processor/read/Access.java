package dev.switchboard.processor.read;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Tells what a flow's router, which stands in the flow's package, cannot see. */
final class Access {

    private final Context context;
    private final PackageElement home;

    /** What can be seen from the package of a flow. */
    Access(Context context, TypeElement flow) {
        this.context = context;
        this.home = context.elements().getPackageOf(flow);
    }

    /**
     * Why something cannot be seen.
     *
     * @param reason what it is, such as {@code private}
     * @param mend what to do, such as {@code make it public}
     */
    record Hidden(String reason, String mend) {}

    /** Why a class or a member cannot be seen; empty if it can. */
    Optional<Hidden> hidden(Element element) {
        for (Element e = element; e != null && !(e instanceof PackageElement); e = e.getEnclosingElement()) {
            Optional<String> reason = reason(e);
            if (reason.isPresent()) {
                boolean isItself = e.equals(element);
                String mend = reason.get().equals("private") ? "at least package-private" : "public";
                return Optional.of(new Hidden(
                        isItself ? reason.get() : "in " + e.getSimpleName() + ", which is " + reason.get(),
                        "make " + (isItself ? "it" : e.getSimpleName()) + " " + mend));
            }
        }
        return Optional.empty();
    }

    /** Why something cannot be seen, apart from what it stands in; empty if it can. */
    Optional<String> reason(Element element) {
        if (element.getModifiers().contains(Modifier.PRIVATE)) {
            return Optional.of("private");
        }
        PackageElement place = context.elements().getPackageOf(element);
        if (element.getModifiers().contains(Modifier.PUBLIC) || place.equals(home)) {
            return Optional.empty();
        }
        String modifier = element.getModifiers().contains(Modifier.PROTECTED) ? "protected" : "package-private";
        return Optional.of(modifier + " in the package " + place.getQualifiedName());
    }

    /** The first class in a type that cannot be seen. */
    Optional<TypeElement> hiddenIn(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return hiddenIn(array.getComponentType());
        }
        if (!(type instanceof DeclaredType declared)) {
            return Optional.empty();
        }
        return Context.declared(type)
                .filter(element -> hidden(element).isPresent())
                .or(() -> declared.getTypeArguments().stream()
                        .flatMap(argument -> hiddenIn(argument).stream())
                        .findFirst());
    }
}
