package dev.switchboard.processor.write;

import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.switchboard.processor.model.Flow;
import dev.switchboard.processor.model.PublishedKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The methods that create a router. They ask for what the flow needs and no more. */
final class FactoryCode {

    private static final ParameterSpec VERIFIER =
            ParameterSpec.builder(RuntimeTypes.REQUEST_VERIFIER, "verifier").build();
    private static final ParameterSpec OPTIONS =
            ParameterSpec.builder(RuntimeTypes.ROUTER_OPTIONS, "options").build();

    private final Flow flow;

    FactoryCode(Flow flow) {
        this.flow = flow;
    }

    static boolean needsBaseUrl(Flow flow) {
        return flow.subscribes() || !flow.targets().isEmpty();
    }

    /** What the constructor takes. */
    static List<ParameterSpec> all(Flow flow) {
        List<ParameterSpec> parameters = own(flow);
        parameters.add(VERIFIER);
        parameters.add(OPTIONS);
        return parameters;
    }

    /** What only this flow needs. */
    private static List<ParameterSpec> own(Flow flow) {
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
        return parameters;
    }

    TypeSpec.Builder addTo(TypeSpec.Builder type) {
        CodeBlock defaults = CodeBlock.of("$T.defaults()", RuntimeTypes.ROUTER_OPTIONS);
        Optional<PublishedKey> published = flow.protocol().published();
        published.ifPresent(key -> type.addMethod(create(
                "A router that answers what {@link #signature()} accepts, with the default options."
                        + (needsBaseUrl(flow) ? " Of a base URL with\ncredentials it asks for these, too.\n" : "\n"),
                List.of(),
                CodeBlock.of(
                        needsBaseUrl(flow) ? "byDefault(baseUrl, signature()), $L" : "signature(), $L", defaults))));
        type.addMethod(create(
                "A router with the default options. One serves all calls, from any number of threads.\n",
                List.of(VERIFIER),
                CodeBlock.of("verifier, $L", defaults)));
        type.addMethod(create(
                "A router with options of your own.\n", List.of(VERIFIER, OPTIONS), CodeBlock.of("verifier, options")));
        published.ifPresent(key -> type.addMethod(SignatureCode.method(key)));
        return type;
    }

    private MethodSpec create(String summary, List<ParameterSpec> further, CodeBlock last) {
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
        if (further.contains(VERIFIER)) {
            javadoc.add("@param verifier decides who may call\n");
        }
        if (further.contains(OPTIONS)) {
            javadoc.add("@param options what is to be otherwise than by default\n");
        }
        return MethodSpec.methodBuilder("create")
                .addJavadoc(javadoc.build())
                .addModifiers(PUBLIC, STATIC)
                .returns(flow.router())
                .addParameters(own(flow))
                .addParameters(further)
                .addStatement("return new $T($L, $L)", flow.router(), arguments.build(), last)
                .build();
    }
}
