package dev.switchboard.processor.write;

import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.switchboard.processor.model.Flow;
import java.util.ArrayList;
import java.util.List;

/** The methods that create a router. They ask for what the flow needs and no more. */
final class FactoryCode {

    private final Flow flow;

    FactoryCode(Flow flow) {
        this.flow = flow;
    }

    static boolean needsBaseUrl(Flow flow) {
        return flow.subscribes() || !flow.targets().isEmpty();
    }

    static List<ParameterSpec> parameters(Flow flow, boolean withOptions) {
        List<ParameterSpec> parameters = new ArrayList<>();
        parameters.add(ParameterSpec.builder(flow.type(), "flow").build());
        if (needsBaseUrl(flow)) {
            parameters.add(
                    ParameterSpec.builder(RuntimeTypes.BASE_URL, "baseUrl").build());
        }
        if (flow.needsKey()) {
            parameters.add(
                    ParameterSpec.builder(RuntimeTypes.CALLBACK_KEY, "key").build());
        }
        parameters.add(
                ParameterSpec.builder(RuntimeTypes.REQUEST_VERIFIER, "verifier").build());
        if (withOptions) {
            parameters.add(ParameterSpec.builder(RuntimeTypes.ROUTER_OPTIONS, "options")
                    .build());
        }
        return parameters;
    }

    TypeSpec.Builder addTo(TypeSpec.Builder type) {
        return type.addMethod(create(
                        false,
                        "A router with the default options. One serves all calls, from any number of threads.\n",
                        CodeBlock.of("$T.defaults()", RuntimeTypes.ROUTER_OPTIONS)))
                .addMethod(create(true, "A router with options of your own.\n", CodeBlock.of("options")));
    }

    private MethodSpec create(boolean withOptions, String summary, CodeBlock options) {
        CodeBlock.Builder javadoc = CodeBlock.builder().add(summary).add("\n@param flow handles the calls\n");
        CodeBlock.Builder arguments = CodeBlock.builder().add("flow");
        if (needsBaseUrl(flow)) {
            javadoc.add("@param baseUrl where the provider reaches this router: calls come back to URLs below it\n");
            arguments.add(", baseUrl");
        }
        if (flow.needsKey()) {
            javadoc.add("@param key makes callback URLs authentic, whose steps have a memory\n");
            arguments.add(", key");
        }
        javadoc.add("@param verifier decides who may call\n");
        if (withOptions) {
            javadoc.add("@param options what is to be otherwise than by default\n");
        }
        return MethodSpec.methodBuilder("create")
                .addJavadoc(javadoc.build())
                .addModifiers(PUBLIC, STATIC)
                .returns(flow.router())
                .addParameters(parameters(flow, withOptions))
                .addStatement("return new $T($L, verifier, $L)", flow.router(), arguments.build(), options)
                .build();
    }
}
