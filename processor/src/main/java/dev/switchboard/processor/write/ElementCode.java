package dev.switchboard.processor.write;

import static javax.lang.model.element.Modifier.PRIVATE;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.switchboard.processor.model.Arity;
import dev.switchboard.processor.model.Content;
import dev.switchboard.processor.model.ElementModel;
import dev.switchboard.processor.model.Flow;
import dev.switchboard.processor.model.Part;
import dev.switchboard.processor.model.Value;
import java.util.Collections;
import java.util.List;

/** Code that writes elements to the document {@code out}: a method for each that the flow's handlers may return. */
final class ElementCode {

    private final Flow flow;
    private final RouterClass router;
    private final ValueCode values;
    private final CallbackCode callbacks;
    private final Subscriptions subscriptions;
    private final CallUse callers;

    ElementCode(Flow flow, RouterClass router, ValueCode values, CallbackCode callbacks, Subscriptions subscriptions) {
        this.flow = flow;
        this.router = router;
        this.values = values;
        this.callbacks = callbacks;
        this.subscriptions = subscriptions;
        this.callers = new CallUse(flow);
    }

    /** A statement that writes what an expression gives. */
    CodeBlock write(Content content, CodeBlock expression) {
        String method = content instanceof Content.Choice choice ? choice(choice) : method(content.type());
        return invocation(method, expression, callers.needCall(content));
    }

    /** A statement that writes a root with all that is in it. */
    CodeBlock writeRoot(ClassName root, CodeBlock expression) {
        return invocation(method(root), expression, callers.needCall(root));
    }

    private static CodeBlock invocation(String method, CodeBlock expression, boolean withCall) {
        return CodeBlock.of(withCall ? "$L(out, $L, call)" : "$L(out, $L)", method, expression);
    }

    private static MethodSpec.Builder writer(String name, TypeName type, String parameter, boolean withCall) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(PRIVATE)
                .addParameter(RuntimeTypes.XML_WRITER, "out")
                .addParameter(type, parameter);
        return withCall ? method.addParameter(RuntimeTypes.INCOMING, "call") : method;
    }

    private String choice(Content.Choice choice) {
        String simple = choice.type().simpleName();
        return router.helper(choice, "write" + simple, name -> {
            NameAllocator locals = router.locals();
            String parameter = locals.newName(Caps.lower(simple));
            MethodSpec.Builder method = writer(name, choice.type(), parameter, callers.needCall(choice));
            boolean first = true;
            for (ClassName option : choice.options()) {
                String local = locals.newName(Caps.lower(option.simpleName()));
                CodeBlock test = CodeBlock.of("if ($L instanceof $T $L)", parameter, wildcarded(option), local);
                if (first) {
                    method.beginControlFlow("$L", test);
                } else {
                    method.nextControlFlow("else $L", test);
                }
                method.addStatement(write(new Content.One(option), CodeBlock.of("$L", local)));
                first = false;
            }
            return method.nextControlFlow("else")
                    .addStatement("throw unexpected($S, $L)", simple, parameter)
                    .endControlFlow();
        });
    }

    private TypeName wildcarded(ClassName type) {
        int parameters = flow.element(type).typeParameters();
        return parameters == 0
                ? type
                : ParameterizedTypeName.get(
                        type,
                        Collections.nCopies(parameters, WildcardTypeName.subtypeOf(Object.class))
                                .toArray(TypeName[]::new));
    }

    /** The method that writes an element or a group. */
    private String method(ClassName type) {
        return router.helper(List.of("write", type), "write" + type.simpleName(), name -> {
            ElementModel element = flow.element(type);
            NameAllocator locals = router.locals();
            String parameter = locals.newName(Caps.lower(type.simpleName()));
            MethodSpec.Builder method = writer(name, wildcarded(type), parameter, callers.needCall(type));
            element.name().ifPresent(wire -> method.addStatement("out.start($S)", wire));
            method.addCode(subscriptions.attributes(element));
            for (Part part : element.parts()) {
                // What stands in no block of its own keeps its names.
                NameAllocator own = part.arity() == Arity.ONE ? locals : locals.clone();
                method.addCode(part(part, CodeBlock.of("$L.$L()", parameter, part.component()), own));
            }
            element.name().ifPresent(wire -> method.addStatement("out.end($S)", wire));
            return method;
        });
    }

    /** Statements that write a part, whose component an expression gives. */
    CodeBlock part(Part part, CodeBlock component, NameAllocator locals) {
        CodeBlock.Builder code = CodeBlock.builder();
        switch (part.arity()) {
            case ONE -> code.add(isList(part) ? unlessEmpty(part, component, locals) : one(part, component, locals));
            case OPTIONAL ->
                code.beginControlFlow("if ($L.isPresent())", component)
                        .add(one(part, CodeBlock.of("$L.get()", component), locals))
                        .endControlFlow();
            case MANY -> {
                String item = locals.newName("item");
                code.beginControlFlow("for ($T $L : $L)", itemType(part), item, component)
                        .add(one(part, CodeBlock.of("$L", item), locals))
                        .endControlFlow();
            }
        }
        return code.build();
    }

    private static boolean isList(Part part) {
        return part instanceof Part.Attribute attribute && attribute.value() instanceof Value.Separated;
    }

    private CodeBlock unlessEmpty(Part part, CodeBlock component, NameAllocator locals) {
        return CodeBlock.builder()
                .beginControlFlow("if (!$L.isEmpty())", component)
                .add(one(part, component, locals))
                .endControlFlow()
                .build();
    }

    private TypeName itemType(Part part) {
        if (part instanceof Part.Child child) {
            return child.content() instanceof Content.One one
                    ? wildcarded(one.type())
                    : child.content().type();
        }
        if (part instanceof Part.Callbacks target) {
            return target.kind();
        }
        return value(part).type();
    }

    private static Value value(Part part) {
        if (part instanceof Part.Attribute attribute) {
            return attribute.value();
        }
        if (part instanceof Part.Text text) {
            return text.value();
        }
        if (part instanceof Part.Wrapped wrapped) {
            return wrapped.value();
        }
        throw new IllegalStateException("no value: " + part);
    }

    private CodeBlock one(Part part, CodeBlock expression, NameAllocator locals) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (part instanceof Part.Attribute attribute) {
            CodeBlock text = values.text(attribute.value(), expression);
            if (attribute.omit().isPresent() && attribute.arity() == Arity.ONE) {
                code.addStatement(
                        "out.attributeUnless($S, $S, $L)", attribute.omit().get(), attribute.name(), text);
            } else {
                code.addStatement("out.attribute($S, $L)", attribute.name(), text);
            }
        } else if (part instanceof Part.Text text) {
            code.addStatement("out.text($L)", values.text(text.value(), expression));
        } else if (part instanceof Part.Wrapped wrapped) {
            code.addStatement(
                    "out.start($S).text($L).end($S)",
                    wrapped.name(),
                    values.text(wrapped.value(), expression),
                    wrapped.name());
        } else if (part instanceof Part.Child child) {
            code.addStatement(write(child.content(), expression));
        } else if (part instanceof Part.Callbacks target) {
            for (ElementModel.Url url : target.urls()) {
                code.add(callback(target, url, expression, locals));
            }
        }
        return code.build();
    }

    private CodeBlock callback(
            Part.Callbacks target, ElementModel.Url url, CodeBlock expression, NameAllocator locals) {
        CodeBlock made = CodeBlock.of("$L($L, call)", callbacks.url(target.kind(), url.event()), expression);
        if (callbacks.alwaysHandled(target.kind(), url.event())) {
            return CodeBlock.builder().addStatement(write(url, made)).build();
        }
        String local = locals.newName(url.isText() ? "url" : url.attribute());
        return CodeBlock.builder()
                .addStatement("String $L = $L", local, made)
                .beginControlFlow("if ($L != null)", local)
                .addStatement(write(url, CodeBlock.of("$L", local)))
                .endControlFlow()
                .build();
    }

    private static CodeBlock write(ElementModel.Url url, CodeBlock text) {
        return url.isText()
                ? CodeBlock.of("out.text($L)", text)
                : CodeBlock.of("out.attribute($S, $L)", url.attribute(), text);
    }
}
