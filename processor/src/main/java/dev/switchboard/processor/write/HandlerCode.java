package dev.switchboard.processor.write;

import static javax.lang.model.element.Modifier.PRIVATE;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.switchboard.processor.model.EventModel;
import dev.switchboard.processor.model.Fallback;
import dev.switchboard.processor.model.Flow;
import dev.switchboard.processor.model.Handler;
import dev.switchboard.processor.model.Handler.Binding;
import dev.switchboard.processor.model.Handler.Parameter;
import dev.switchboard.processor.model.Part;
import dev.switchboard.processor.model.Returns;
import dev.switchboard.processor.model.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Code that runs a handler: a method for each, which reads its parameters, calls it and writes what it returns. */
final class HandlerCode {

    private final Flow flow;
    private final RouterClass router;
    private final FieldCode fields;
    private final CallbackCode callbacks;
    private final ElementCode elements;
    private final RootCode roots;
    private final MadeOnce madeOnce;

    HandlerCode(
            Flow flow,
            RouterClass router,
            FieldCode fields,
            CallbackCode callbacks,
            ElementCode elements,
            RootCode roots,
            MadeOnce madeOnce) {
        this.flow = flow;
        this.router = router;
        this.fields = fields;
        this.callbacks = callbacks;
        this.elements = elements;
        this.roots = roots;
        this.madeOnce = madeOnce;
    }

    /** The method that runs a handler; its code. */
    MethodSpec method(String name, Scope scope, Handler handler) {
        EventModel event = flow.event(handler.event());
        NameAllocator locals = router.locals();
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addJavadoc(link(scope, handler))
                .addModifiers(PRIVATE)
                .returns(RuntimeTypes.REPLY)
                .addParameter(RuntimeTypes.INCOMING, "call")
                .addException(Exception.class);
        CodeBlock object = callbacks.object(scope);
        if (scope.made() == Scope.Made.RECORD) {
            String target = locals.newName(Caps.lower(scope.type().simpleName()));
            method.addStatement("$T $L = $L", scope.type(), target, object);
            object = CodeBlock.of("$L", target);
        }
        List<CodeBlock> arguments = new ArrayList<>();
        for (Parameter parameter : handler.parameters()) {
            arguments.add(argument(method, event, parameter, locals));
        }
        method.addStatement("call.handling($S)", handler.label(scope.type()));
        CodeBlock invocation = CodeBlock.of(
                "$L.$L($L)", object, handler.method(), arguments.stream().collect(CodeBlock.joining(", ")));
        CodeBlock nothing = CodeBlock.of("nothing($S)", event.name());
        if (handler.isLater()) {
            return method.addCode(later(handler.returns(), event, nothing, invocation, locals))
                    .build();
        }
        if (handler.returns() instanceof Returns.Nothing) {
            return method.addStatement(invocation)
                    .addStatement("return $L", nothing)
                    .build();
        }
        method.addCode(answer(handler.returns(), event.reply().orElseThrow(), nothing, invocation, locals));
        return method.build();
    }

    /** Code that takes a promise, and writes what it brings. */
    private CodeBlock later(
            Returns returns, EventModel event, CodeBlock nothing, CodeBlock invocation, NameAllocator locals) {
        String answer = locals.newName("answer");
        if (returns instanceof Returns.Nothing) {
            return CodeBlock.builder()
                    .addStatement("return call.later($L, $L -> $L)", invocation, answer, nothing)
                    .build();
        }
        return CodeBlock.builder()
                .add("return call.later($L, $L -> {\n$>", invocation, answer)
                .add(written(returns, event.reply().orElseThrow(), nothing, answer, locals))
                .add("$<});\n")
                .build();
    }

    private static CodeBlock link(Scope scope, Handler handler) {
        CodeBlock types = handler.parameters().stream()
                .map(parameter -> CodeBlock.of("$T", parameter.erasure()))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.of("{@link $T#$L($L)}", scope.type(), handler.method(), types);
    }

    private CodeBlock argument(MethodSpec.Builder method, EventModel event, Parameter parameter, NameAllocator locals) {
        if (parameter.binding() instanceof Binding.Flow) {
            return CodeBlock.of("$L", madeOnce.flow());
        }
        String local = locals.newName(parameter.name());
        method.addStatement("$T $L = $L", parameter.type(), local, fields.bound(event, parameter.binding()));
        return CodeBlock.of("$L", local);
    }

    /** The method that runs a fallback; its code. */
    MethodSpec fallback(String name, Fallback fallback) {
        NameAllocator locals = router.locals();
        String fault = locals.newName("fault");
        CodeBlock invocation =
                CodeBlock.of("$L.$L($L)", madeOnce.flow(), fallback.method(), fallback.takesFault() ? fault : "");
        return MethodSpec.methodBuilder(name)
                .addJavadoc(
                        "{@link $T#$L($L)}", flow.type(), fallback.method(), fallback.takesFault() ? "Throwable" : "")
                .addModifiers(PRIVATE)
                .returns(RuntimeTypes.REPLY)
                .addParameter(RuntimeTypes.INCOMING, "call")
                .addParameter(Throwable.class, fault)
                .addException(Exception.class)
                .addCode(answer(fallback.returns(), fallback.root(), CodeBlock.of("null"), invocation, locals))
                .build();
    }

    /** Code that takes an answer and writes it; {@code nothing} is returned if there is none. */
    private CodeBlock answer(
            Returns returns, ClassName root, CodeBlock nothing, CodeBlock invocation, NameAllocator locals) {
        String answer = locals.newName("answer");
        TypeName type = isOptional(returns) ? optionalOf(type(returns)) : type(returns);
        return CodeBlock.builder()
                .addStatement("$T $L = $L", type, answer, invocation)
                .add(written(returns, root, nothing, answer, locals))
                .build();
    }

    /** Code that writes an answer; {@code nothing} is returned if there is none. */
    private CodeBlock written(Returns returns, ClassName root, CodeBlock nothing, String answer, NameAllocator locals) {
        CodeBlock.Builder code = CodeBlock.builder();
        boolean optional = isOptional(returns);
        code.beginControlFlow(optional ? "if ($1L == null || $1L.isEmpty())" : "if ($1L == null)", answer)
                .addStatement("return $L", nothing)
                .endControlFlow()
                .addStatement("$T out = call.writing()", RuntimeTypes.XML_WRITER);
        CodeBlock value = optional ? CodeBlock.of("$L.get()", answer) : CodeBlock.of("$L", answer);
        if (returns instanceof Returns.Root) {
            return code.addStatement(elements.writeRoot(root, value))
                    .addStatement("return reply(out)")
                    .build();
        }
        code.add(roots.start(root));
        if (returns instanceof Returns.Answer one) {
            code.addStatement(elements.write(one.content(), value));
        } else if (returns instanceof Returns.Sequence sequence) {
            for (Part.Child verb : sequence.verbs()) {
                code.add(elements.part(verb, CodeBlock.of("$L.$L()", value, verb.component()), locals.clone()));
            }
        }
        return code.addStatement("return reply(out.end($S))", roots.name(root)).build();
    }

    private static boolean isOptional(Returns returns) {
        if (returns instanceof Returns.Answer answer) {
            return answer.optional();
        }
        if (returns instanceof Returns.Root root) {
            return root.optional();
        }
        return returns instanceof Returns.Sequence sequence && sequence.optional();
    }

    private static TypeName type(Returns returns) {
        if (returns instanceof Returns.Answer answer) {
            return answer.type();
        }
        if (returns instanceof Returns.Root root) {
            return root.type();
        }
        if (returns instanceof Returns.Sequence sequence) {
            return sequence.type();
        }
        throw new IllegalStateException("returns nothing: " + returns);
    }

    private static TypeName optionalOf(TypeName type) {
        return ParameterizedTypeName.get(ClassName.get(Optional.class), type);
    }
}
