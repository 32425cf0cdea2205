package dev.switchboard.processor.write;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.switchboard.describe.MomentFormat;
import dev.switchboard.processor.model.Value;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Code that reads a value from its text, and code that writes its text. */
final class ValueCode {

    private final RouterClass router;

    ValueCode(RouterClass router) {
        this.router = router;
    }

    /** An expression of the value's type, from one of type {@code String}. */
    CodeBlock read(Value value, CodeBlock text) {
        if (value instanceof Value.Str) {
            return text;
        }
        if (value instanceof Value.Primitive primitive) {
            return readPrimitive(primitive.type(), text);
        }
        if (value instanceof Value.Uri uri) {
            return CodeBlock.of("$T.create($L)", uri.type(), text);
        }
        if (value instanceof Value.Time time) {
            return time.unit().isPresent()
                    ? CodeBlock.of(
                            "$T.parseDuration($L, $T.$L)",
                            RuntimeTypes.WIRE_TEXT,
                            text,
                            ChronoUnit.class,
                            time.unit().get().name())
                    : CodeBlock.of("$T.parse($L)", time.type(), text);
        }
        if (value instanceof Value.Point point) {
            String method = point.format() == MomentFormat.RFC_2822 ? "parseRfc2822" : "parseIso8601";
            return CodeBlock.of("$T.$L($L)", RuntimeTypes.WIRE_TEXT, method, text);
        }
        if (value instanceof Value.Enumerated enumerated) {
            return CodeBlock.of("$L($L)", readEnum(enumerated), text);
        }
        if (value instanceof Value.Converted converted) {
            return CodeBlock.of(
                    "$T.$L($L)", converted.type(), converted.fromText().orElseThrow(), text);
        }
        if (value instanceof Value.Separated separated) {
            return CodeBlock.of("$L($L)", readList(separated), text);
        }
        throw new IllegalStateException("unknown value: " + value);
    }

    private static CodeBlock readPrimitive(TypeName type, CodeBlock text) {
        if (type.equals(TypeName.BOOLEAN)) {
            return CodeBlock.of("$T.parseBoolean($L)", RuntimeTypes.WIRE_TEXT, text);
        }
        if (type.equals(TypeName.CHAR)) {
            return CodeBlock.of("$T.parseChar($L)", RuntimeTypes.WIRE_TEXT, text);
        }
        return CodeBlock.of("$T.parse$L($L)", type.box(), Caps.upper(type.toString()), text);
    }

    private String readEnum(Value.Enumerated value) {
        String suggestion = Caps.lower(value.type().simpleName());
        return router.helper(List.of("read", value), suggestion, name -> {
            CodeBlock.Builder body = CodeBlock.builder().add("return switch (text) {\n$>");
            List<String> allowed = new ArrayList<>();
            for (Value.Constant constant : value.constants()) {
                if (!constant.wire().isEmpty()) {
                    allowed.addAll(constant.wire());
                    body.addStatement(
                            "case $L -> $T.$L", Strings.joined(constant.wire()), value.type(), constant.name());
                }
            }
            if (value.otherwise().isPresent()) {
                body.addStatement(
                        "default -> $T.$L", value.type(), value.otherwise().get());
            } else {
                body.addStatement("default -> throw $T.notOneOf($L)", RuntimeTypes.UNREADABLE, Strings.joined(allowed));
            }
            return MethodSpec.methodBuilder(name)
                    .addModifiers(PRIVATE, STATIC)
                    .returns(value.type())
                    .addParameter(String.class, "text")
                    .addCode(body.add("$<};\n").build());
        });
    }

    private String readList(Value.Separated value) {
        return router.helper(
                List.of("read", value),
                "items",
                name -> MethodSpec.methodBuilder(name)
                        .addModifiers(PRIVATE, STATIC)
                        .returns(value.type())
                        .addParameter(String.class, "text")
                        .addStatement("$T items = new $T<>()", value.type(), ArrayList.class)
                        .beginControlFlow(
                                "for (String item : $T.split(text, $S))", RuntimeTypes.WIRE_TEXT, value.separator())
                        .addStatement("items.add($L)", read(value.item(), CodeBlock.of("item")))
                        .endControlFlow()
                        .addStatement("return $T.copyOf(items)", List.class));
    }

    /** An expression of type {@code String}, from one of the value's type. */
    CodeBlock text(Value value, CodeBlock expression) {
        if (value instanceof Value.Str) {
            return expression;
        }
        if (value instanceof Value.Primitive primitive) {
            return CodeBlock.of("$T.toString($L)", primitive.type().box(), expression);
        }
        if (value instanceof Value.Uri) {
            return CodeBlock.of("$L.toASCIIString()", expression);
        }
        if (value instanceof Value.Time time) {
            return time.unit().isPresent()
                    ? CodeBlock.of(
                            "$T.ofDuration($L, $T.$L)",
                            RuntimeTypes.WIRE_TEXT,
                            expression,
                            ChronoUnit.class,
                            time.unit().get().name())
                    : CodeBlock.of("$L.toString()", expression);
        }
        if (value instanceof Value.Point point) {
            return point.format() == MomentFormat.RFC_2822
                    ? CodeBlock.of("$T.ofRfc2822($L)", RuntimeTypes.WIRE_TEXT, expression)
                    : CodeBlock.of("$L.toString()", expression);
        }
        if (value instanceof Value.Enumerated enumerated) {
            return isSpeltAsInJava(enumerated)
                    ? CodeBlock.of("$L.name()", expression)
                    : CodeBlock.of("$L($L)", textOfEnum(enumerated), expression);
        }
        if (value instanceof Value.Converted converted) {
            return CodeBlock.of("$L.$L()", expression, converted.toText().orElseThrow());
        }
        if (value instanceof Value.Separated separated) {
            return CodeBlock.of("$L($L)", textOfList(separated), expression);
        }
        throw new IllegalStateException("unknown value: " + value);
    }

    private static boolean isSpeltAsInJava(Value.Enumerated value) {
        return value.constants().stream()
                .allMatch(constant -> constant.wire().stream().findFirst().equals(Optional.of(constant.name())));
    }

    private String textOfEnum(Value.Enumerated value) {
        String suggestion = Caps.lower(value.type().simpleName()) + "Text";
        return router.helper(List.of("text", value), suggestion, name -> {
            // By name: a switch over the enum itself would bring a class of its own.
            CodeBlock.Builder body = CodeBlock.builder().add("return switch (value.name()) {\n$>");
            for (Value.Constant constant : value.constants()) {
                if (!constant.wire().isEmpty()) {
                    body.addStatement(
                            "case $S -> $S", constant.name(), constant.wire().get(0));
                }
            }
            body.addStatement(
                    "default -> throw unexpected($S, value)", value.type().simpleName());
            return MethodSpec.methodBuilder(name)
                    .addModifiers(PRIVATE, STATIC)
                    .returns(String.class)
                    .addParameter(value.type(), "value")
                    .addCode(body.add("$<};\n").build());
        });
    }

    private String textOfList(Value.Separated value) {
        return router.helper(
                List.of("text", value),
                "itemsText",
                name -> MethodSpec.methodBuilder(name)
                        .addModifiers(PRIVATE, STATIC)
                        .returns(String.class)
                        .addParameter(value.type(), "items")
                        .addStatement("$T<String> texts = new $T<>()", List.class, ArrayList.class)
                        .beginControlFlow("for ($T item : items)", value.item().type())
                        .addStatement("texts.add($L)", text(value.item(), CodeBlock.of("item")))
                        .endControlFlow()
                        .addStatement("return $T.join(texts, $S)", RuntimeTypes.WIRE_TEXT, value.separator()));
    }
}
