package dev.switchboard.processor.check;

import dev.switchboard.describe.FromText;
import dev.switchboard.describe.ToText;
import dev.switchboard.describe.WhenAbsent;
import dev.switchboard.processor.read.Annotated;
import dev.switchboard.processor.read.Context;
import dev.switchboard.processor.report.Place;
import dev.switchboard.processor.report.Problem;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Checks the methods by which a value type is read and written. */
final class ValueTypeCheck {

    private final Context context;

    ValueTypeCheck(Context context) {
        this.context = context;
    }

    void check(TypeElement type) {
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            boolean isStatic = method.getModifiers().contains(Modifier.STATIC);
            boolean takesNothing = method.getParameters().isEmpty();
            boolean givesType = context.types().isSameType(method.getReturnType(), type.asType());
            boolean takesString = method.getParameters().size() == 1
                    && Context.is(method.getParameters().get(0).asType(), String.class);
            require(
                    method,
                    FromText.class,
                    isStatic && takesString && givesType,
                    "a static method that takes a String and returns " + type.getSimpleName());
            require(
                    method,
                    WhenAbsent.class,
                    isStatic && takesNothing && givesType,
                    "a static method without parameters that returns " + type.getSimpleName());
            require(
                    method,
                    ToText.class,
                    !isStatic && takesNothing && Context.is(method.getReturnType(), String.class),
                    "a method without parameters that returns a String");
        }
    }

    private void require(ExecutableElement method, Class<?> annotation, boolean sound, String expected) {
        if (Annotated.has(method, annotation) && !sound) {
            context.report()
                    .add(
                            Place.of(method),
                            Problem.DESCRIPTION_METHOD,
                            annotation.getSimpleName(),
                            expected,
                            method.getSimpleName());
        }
    }
}
