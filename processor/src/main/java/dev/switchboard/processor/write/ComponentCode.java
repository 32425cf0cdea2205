package dev.switchboard.processor.write;

import static javax.lang.model.element.Modifier.PRIVATE;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.switchboard.processor.model.Container;
import dev.switchboard.processor.model.Flow;
import java.util.ArrayList;
import java.util.List;

/** What makes a router a component of a container: a constructor that asks the application's settings for what the flow needs. */
final class ComponentCode {

    private static final String SETTINGS = "settings";

    private final Flow flow;
    private final Container container;
    private final List<ParameterSpec> parameters;

    ComponentCode(Flow flow, Container container) {
        this.flow = flow;
        this.container = container;
        this.parameters = List.of(
                ParameterSpec.builder(flow.type(), "flow").build(),
                ParameterSpec.builder(RuntimeTypes.ROUTER_SETTINGS, SETTINGS).build());
    }

    void addTo(TypeSpec.Builder type) {
        type.addAnnotation(container.onClass());
        MethodSpec.Builder injected = MethodSpec.constructorBuilder()
                .addJavadoc("For the container, which has the settings of the application.\n")
                .addAnnotation(container.onConstructor())
                .addParameters(parameters);
        if (!needsBaseUrlTwice()) {
            type.addMethod(injected.addCode(delegation(asked("baseUrl"))).build());
            return;
        }
        // It is asked for once, and nothing but a parameter can hold it before the other constructor is called.
        type.addMethod(injected.addStatement("this(flow, $L, $L)", SETTINGS, asked("baseUrl"))
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(PRIVATE)
                        .addParameters(parameters)
                        .addParameter(RuntimeTypes.BASE_URL, "baseUrl")
                        .addCode(delegation(CodeBlock.of("baseUrl")))
                        .build());
    }

    private boolean needsBaseUrlTwice() {
        return FactoryCode.needsBaseUrl(flow) && flow.protocol().published().isPresent();
    }

    private CodeBlock delegation(CodeBlock baseUrl) {
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(CodeBlock.of("flow"));
        if (FactoryCode.needsBaseUrl(flow)) {
            arguments.add(baseUrl);
        }
        if (flow.needsKey()) {
            arguments.add(asked("callbackKey"));
        }
        arguments.add(CodeBlock.of("$L.$L", asked("verifier"), verifierOtherwise()));
        arguments.add(asked("options"));
        return CodeBlock.builder()
                .add("this(\n$>$>")
                .add(CodeBlock.join(arguments, ",\n"))
                .add(");\n$<$<")
                .build();
    }

    private CodeBlock asked(String what) {
        return CodeBlock.of("$L.$L($T.class)", SETTINGS, what, flow.type());
    }

    private CodeBlock verifierOtherwise() {
        if (flow.protocol().published().isEmpty()) {
            return CodeBlock.of(
                    "orElseThrow(() -> new $T(\n$>$>$S\n+ $S))$<$<",
                    IllegalStateException.class,
                    "RequestVerifier of " + flow.type().canonicalName() + ": none",
                    " (expected: one in the settings, because the provider publishes no key)");
        }
        return FactoryCode.needsBaseUrl(flow)
                ? CodeBlock.of("orElseGet(() -> byDefault(baseUrl, signature()))")
                : CodeBlock.of("orElseGet($T::signature)", flow.router());
    }
}
