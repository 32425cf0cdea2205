package dev.switchboard.processor.write;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.switchboard.Generated;
import dev.switchboard.processor.model.Component;
import dev.switchboard.processor.model.Container;
import dev.switchboard.processor.model.EventModel;
import dev.switchboard.processor.model.Flow;
import dev.switchboard.processor.model.ProtocolModel;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the router of a flow. */
public final class RouterWriter {

    private final Flow flow;
    private final Optional<Container> container;
    private final RouterClass router = new RouterClass();
    private final RouteTable routes;
    private final MadeOnce madeOnce;
    private final Subscriptions subscriptions;
    private final RootCode roots;
    private final DispatchCode dispatch;
    private final FallbackCode fallbacks;
    private final String shape = router.field("SHAPE");

    private RouterWriter(Flow flow, Optional<Container> container) {
        this.flow = flow;
        this.container = container;
        if (!flow.protocol().isByUrl()) {
            // The runtime reads the discriminator by the number 0.
            router.reserve(flow.protocol().discriminator());
        }
        routes = new RouteTable(flow, router);
        madeOnce = new MadeOnce(flow, router);
        subscriptions = new Subscriptions(flow, router);
        roots = new RootCode(flow, router, subscriptions);
        ValueCode values = new ValueCode(router);
        FieldCode fields = new FieldCode(router, values);
        CallbackCode callbacks = new CallbackCode(flow, router, values, routes, madeOnce);
        ElementCode elements = new ElementCode(flow, router, values, callbacks, subscriptions);
        HandlerCode handlers = new HandlerCode(flow, router, fields, callbacks, elements, roots, madeOnce);
        dispatch = new DispatchCode(flow, router, routes, fields, handlers);
        fallbacks = new FallbackCode(flow, router, handlers);
    }

    /** The source of a flow's router, which is a component if a container is to make it. */
    public static String write(Flow flow, Optional<Container> container) {
        JavaFile file = JavaFile.builder(flow.type().packageName(), new RouterWriter(flow, container).type())
                .skipJavaLangImports(true)
                .indent("    ")
                .build();
        return Layout.tightened(file.toString());
    }

    private TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(flow.router())
                .addJavadoc(
                        "Answers the calls of {@link $T}. Switchboard wrote this: change the flow, not this file.\n",
                        flow.type())
                .addAnnotation(AnnotationSpec.builder(Generated.class)
                        .addMember("value", "$T.class", flow.type())
                        .build())
                .superclass(RuntimeTypes.FLOW_ROUTER);
        if (flow.isPublic()) {
            // A module may export the flow without passing on what its router needs.
            type.addModifiers(PUBLIC)
                    .addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                            .addMember("value", "$S", "exports")
                            .build());
        }
        type.addModifiers(FINAL);
        List<MethodSpec> dispatching = dispatch.methods();
        List<MethodSpec> fallingBack = fallbacks.methods();
        MethodSpec callId = callId();
        MethodSpec constructor = constructor();
        type.addFields(routes.numbers())
                .addFields(router.numbers())
                .addFields(router.constants())
                .addField(shape())
                .addFields(madeOnce.fields())
                .addFields(subscriptions.fields())
                .addFields(roots.fields())
                .addMethod(constructor);
        container.ifPresent(known -> new ComponentCode(flow, known).addTo(type));
        return new FactoryCode(flow)
                .addTo(type)
                .addMethods(dispatching)
                .addMethods(fallingBack)
                .addMethod(roots.nothing())
                .addMethod(callId)
                .addMethods(router.helpers())
                .build();
    }

    private FieldSpec shape() {
        ProtocolModel protocol = flow.protocol();
        CodeBlock rules = CodeBlock.builder()
                .add("new $T(\n$>$>", RuntimeTypes.PROTOCOL_RULES)
                .add(
                        "$S,\n$S,\n",
                        protocol.discriminator(),
                        flow.event(protocol.initial()).name())
                .add("$L,\n$L,\n", Strings.listOf(protocol.methods()), protocol.form())
                .add(
                        "$L,\n$S,\n$L,\n",
                        Strings.listOf(protocol.undecoded()),
                        protocol.contentType(),
                        maxReplyBytes(protocol))
                .add("$T.ofMillis($L))$<$<", Duration.class, protocol.deadlineMillis())
                .build();
        return FieldSpec.builder(RuntimeTypes.FLOW_SHAPE, shape, PRIVATE, STATIC, FINAL)
                .initializer(CodeBlock.builder()
                        .add("new $T(\n$>$>", RuntimeTypes.FLOW_SHAPE)
                        .add("$S,\n$L,\n$L,\n", flow.type().canonicalName(), rules, paramNames())
                        .add("$L,\n$L,\n", Strings.listOf(router.state()), Strings.listOf(routes.ownRoutes()))
                        .add("$L)$<$<", Strings.listOf(routes.targetRoutes()))
                        .build())
                .build();
    }

    private static CodeBlock maxReplyBytes(ProtocolModel protocol) {
        return protocol.maxReplyBytes() == Integer.MAX_VALUE
                ? CodeBlock.of("$T.MAX_VALUE", Integer.class)
                : CodeBlock.of("$L", protocol.maxReplyBytes());
    }

    private CodeBlock paramNames() {
        CodeBlock.Builder names = CodeBlock.builder().add("$T.builder()$>$>", RuntimeTypes.PARAM_NAMES);
        for (List<String> wire : router.params()) {
            names.add(
                    wire.contains(RouterClass.FAMILY)
                            ? CodeBlock.of("\n.prefix($S)", wire.get(0))
                            : CodeBlock.of("\n.name($L)", Strings.joined(wire)));
        }
        return names.add("\n.build()$<$<").build();
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(PRIVATE)
                .addParameters(FactoryCode.all(flow))
                .addStatement(
                        "super($L, $L, $L, verifier, options)",
                        shape,
                        FactoryCode.needsBaseUrl(flow) ? "baseUrl" : "null",
                        flow.needsKey() ? "key" : "null")
                .addCode(madeOnce.assignments())
                .addCode(subscriptions.assignments())
                .addCode(roots.assignments())
                .build();
    }

    private MethodSpec callId() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("callId")
                .addAnnotation(Override.class)
                .addModifiers(PROTECTED)
                .returns(String.class)
                .addParameter(String.class, "event")
                .addParameter(RuntimeTypes.FORM, "params");
        List<EventModel> events = flow.events().values().stream()
                .sorted(Comparator.comparing(EventModel::name))
                .toList();
        Map<Optional<List<String>>, CodeBlock> codes = new LinkedHashMap<>();
        for (EventModel event : events) {
            codes.computeIfAbsent(
                    event.callId().map(Component.One::wire),
                    wire -> event.callId()
                            .map(field ->
                                    CodeBlock.of("params.text($L, $S)", router.param(field.wire(), field.name()), ""))
                            .orElse(CodeBlock.of("$S", "")));
        }
        if (codes.size() == 1) {
            return method.addStatement("return $L", codes.values().iterator().next())
                    .build();
        }
        method.addCode("return switch (event) {\n$>");
        for (EventModel event : events) {
            CodeBlock code = codes.getOrDefault(event.callId().map(Component.One::wire), CodeBlock.of("$S", ""));
            method.addStatement("case $S -> $L", event.name(), code);
        }
        return method.addStatement("default -> $S", "").addCode("$<};\n").build();
    }
}
