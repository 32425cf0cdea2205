package dev.switchboard.processor.write;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.switchboard.processor.model.Arity;
import dev.switchboard.processor.model.Component;
import dev.switchboard.processor.model.EventModel;
import dev.switchboard.processor.model.Handler.Binding;
import dev.switchboard.processor.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Code that reads the components of an event from the request {@code call}. */
final class FieldCode {

    private final RouterClass router;
    private final ValueCode values;

    FieldCode(RouterClass router, ValueCode values) {
        this.router = router;
        this.values = values;
    }

    /** An expression of what a handler's parameter takes; not for the flow. */
    CodeBlock bound(EventModel event, Binding binding) {
        if (binding instanceof Binding.Event) {
            return CodeBlock.of("$L(call)", wholeEvent(event));
        }
        if (binding instanceof Binding.Typed typed) {
            return typed(event, event.field(typed.component()).orElseThrow());
        }
        if (binding instanceof Binding.Maybe maybe) {
            return maybe(one(event, maybe.component()));
        }
        if (binding instanceof Binding.Raw raw) {
            return raw(one(event, raw.component()));
        }
        if (binding instanceof Binding.MaybeRaw maybe) {
            return CodeBlock.of("$T.ofNullable($L)", Optional.class, nullable(one(event, maybe.component())));
        }
        throw new IllegalStateException("unknown binding: " + binding);
    }

    private static Component.One one(EventModel event, String component) {
        return (Component.One) event.field(component).orElseThrow();
    }

    private CodeBlock typed(EventModel event, Component.Field field) {
        if (field instanceof Component.Family family) {
            return family(event, family);
        }
        Component.One one = (Component.One) field;
        boolean isString = one.value() instanceof Value.Str;
        return switch (one.arity()) {
            case ONE ->
                one.absent().method().isPresent()
                        ? CodeBlock.of("$L(call)", orAbsent(one))
                        : values.read(one.value(), raw(one));
            case OPTIONAL -> isString ? CodeBlock.of("$T.ofNullable($L)", Optional.class, nullable(one)) : maybe(one);
            case MANY ->
                isString ? CodeBlock.of("call.params().texts($L)", param(one)) : CodeBlock.of("$L(call)", many(one));
        };
    }

    private CodeBlock family(EventModel event, Component.Family family) {
        String number = router.family(family.prefix(), family.name());
        if (!family.prefix().isEmpty()) {
            return CodeBlock.of("call.params().family($L)", number);
        }
        String held = router.constant(
                List.of("held", event.type()),
                RouterClass.constant("heldBy" + event.type().simpleName()),
                ParameterizedTypeName.get(Set.class, String.class),
                CodeBlock.of("$T.of($L)", Set.class, Strings.joined(event.names())));
        List<CodeBlock> arguments = new ArrayList<>(List.of(CodeBlock.of("$L", number), CodeBlock.of("$L", held)));
        event.prefixes().forEach(prefix -> arguments.add(CodeBlock.of("$S", prefix)));
        return CodeBlock.of("call.rest($L)", arguments.stream().collect(CodeBlock.joining(", ")));
    }

    private String param(Component.One field) {
        return router.param(field.wire(), field.name());
    }

    /** An expression of the parameter's text, or {@code null}. */
    CodeBlock nullable(Component.One field) {
        return CodeBlock.of("call.params().text($L)", param(field));
    }

    /** An expression of the parameter's text, or of the text that stands for an absent one. */
    CodeBlock raw(Component.One field) {
        if (field.absent().text().isPresent()) {
            return CodeBlock.of(
                    "call.params().text($L, $S)",
                    param(field),
                    field.absent().text().get());
        }
        return field.absent().method().isPresent()
                ? CodeBlock.of("call.params().text($L, $S)", param(field), "")
                : CodeBlock.of("call.params().required($L)", param(field));
    }

    private String orAbsent(Component.One field) {
        return helper(
                "typed",
                field,
                field.name(),
                field.value().type(),
                "text == null",
                CodeBlock.of(
                        "$T.$L()", field.value().type(), field.absent().method().orElseThrow()),
                values.read(field.value(), CodeBlock.of("text")));
    }

    private CodeBlock maybe(Component.One field) {
        TypeName type = ParameterizedTypeName.get(
                ClassName.get(Optional.class), field.value().type().box());
        String suggestion = field.arity() == Arity.OPTIONAL ? field.name() : "optional" + Caps.upper(field.name());
        String name = helper(
                "maybe",
                field,
                suggestion,
                type,
                isNeverEmpty(field.value()) ? "text == null || text.isEmpty()" : "text == null",
                CodeBlock.of("$T.empty()", Optional.class),
                CodeBlock.of("$T.of($L)", Optional.class, values.read(field.value(), CodeBlock.of("text"))));
        return CodeBlock.of("$L(call)", name);
    }

    /** Whether the empty text is no value, so that it says the same as an absent parameter. */
    private static boolean isNeverEmpty(Value value) {
        return value instanceof Value.Primitive
                || value instanceof Value.Uri
                || value instanceof Value.Time
                || value instanceof Value.Point;
    }

    private String helper(
            String kind,
            Component.One field,
            String suggestion,
            TypeName type,
            String isAbsent,
            CodeBlock absent,
            CodeBlock present) {
        return router.helper(
                List.of(kind, field),
                suggestion,
                name -> MethodSpec.methodBuilder(name)
                        .addModifiers(PRIVATE, STATIC)
                        .returns(type)
                        .addParameter(RuntimeTypes.INCOMING, "call")
                        .addStatement("String text = $L", nullable(field))
                        .addStatement("return $L ? $L : $L", isAbsent, absent, present));
    }

    private String many(Component.One field) {
        return router.helper(
                List.of("many", field),
                field.name(),
                name -> MethodSpec.methodBuilder(name)
                        .addModifiers(PRIVATE, STATIC)
                        .returns(field.type())
                        .addParameter(RuntimeTypes.INCOMING, "call")
                        .addStatement("$T values = new $T<>()", field.type(), ArrayList.class)
                        .beginControlFlow("for (String text : call.params().texts($L))", param(field))
                        .addStatement("values.add($L)", values.read(field.value(), CodeBlock.of("text")))
                        .endControlFlow()
                        .addStatement("return $T.copyOf(values)", List.class));
    }

    private String wholeEvent(EventModel event) {
        return router.helper(
                List.of("event", event.type()),
                Caps.lower(event.type().simpleName()),
                name -> MethodSpec.methodBuilder(name)
                        .addModifiers(PRIVATE, STATIC)
                        .returns(event.type())
                        .addParameter(RuntimeTypes.INCOMING, "call")
                        .addStatement("return $L", constructed(event, event.type(), event.components())));
    }

    private CodeBlock constructed(EventModel event, TypeName type, List<Component> components) {
        CodeBlock arguments = components.stream()
                .map(component -> component instanceof Component.Group group
                        ? constructed(event, group.type(), group.components())
                        : typed(event, (Component.Field) component))
                .collect(CodeBlock.joining(",\n"));
        return CodeBlock.of("new $T(\n$L)", type, arguments);
    }
}
