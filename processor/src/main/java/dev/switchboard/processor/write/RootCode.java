package dev.switchboard.processor.write;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PROTECTED;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import dev.switchboard.processor.model.ElementModel;
import dev.switchboard.processor.model.EventModel;
import dev.switchboard.processor.model.Flow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Code for roots: how one begins, and the answers without a verb, which are the same each time and made once. */
final class RootCode {

    private final Flow flow;
    private final RouterClass router;
    private final Subscriptions subscriptions;
    private final String empty;
    private final Map<ClassName, String> bare = new LinkedHashMap<>();

    RootCode(Flow flow, RouterClass router, Subscriptions subscriptions) {
        this.flow = flow;
        this.router = router;
        this.subscriptions = subscriptions;
        this.empty = router.field("emptyReply");
        subscribing().forEach(event -> {
            ClassName root = event.reply().orElseThrow();
            bare.computeIfAbsent(root, added -> router.field("bare" + root.simpleName()));
        });
    }

    private List<EventModel> subscribing() {
        return flow.events().values().stream()
                .filter(event -> event.reply()
                        .filter(root -> !flow.subscriptions(flow.element(root)).isEmpty())
                        .isPresent())
                .sorted(Comparator.comparing(EventModel::name))
                .toList();
    }

    /** The wire name of a root. */
    String name(ClassName root) {
        return flow.element(root).name().orElseThrow();
    }

    /** The root of answers to events that have none. */
    private ElementModel initialRoot() {
        return flow.element(flow.event(flow.protocol().initial()).reply().orElseThrow());
    }

    /** A statement that begins a root in {@code out}. */
    CodeBlock start(ClassName root) {
        ElementModel element = flow.element(root);
        return CodeBlock.builder()
                .addStatement("out.start($S)", name(root))
                .add(subscriptions.attributes(element))
                .build();
    }

    List<FieldSpec> fields() {
        List<FieldSpec> fields = new ArrayList<>();
        fields.add(field(empty));
        bare.values().forEach(name -> fields.add(field(name)));
        return fields;
    }

    private static FieldSpec field(String name) {
        return FieldSpec.builder(RuntimeTypes.REPLY, name, PRIVATE, FINAL).build();
    }

    /** The statements of the constructor. */
    CodeBlock assignments() {
        String wire = initialRoot().name().orElseThrow();
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement(
                        "this.$L = reply(new $T().start($S).end($S))", empty, RuntimeTypes.XML_WRITER, wire, wire);
        bare.forEach((root, field) -> code.addStatement("this.$L = $L()", field, bareMethod(root, field)));
        return code.build();
    }

    private String bareMethod(ClassName root, String field) {
        return router.helper(
                List.of("bare", root),
                "make" + Caps.upper(field),
                name -> MethodSpec.methodBuilder(name)
                        .addModifiers(PRIVATE)
                        .returns(RuntimeTypes.REPLY)
                        .addStatement("$T out = new $T()", RuntimeTypes.XML_WRITER, RuntimeTypes.XML_WRITER)
                        .addCode(start(root))
                        .addStatement("return reply(out.end($S))", name(root)));
    }

    /** The method that gives the answer without a verb. */
    MethodSpec nothing() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("nothing")
                .addAnnotation(Override.class)
                .addModifiers(PROTECTED)
                .returns(RuntimeTypes.REPLY)
                .addParameter(String.class, "event");
        List<EventModel> subscribing = subscribing();
        if (subscribing.isEmpty()) {
            return method.addStatement("return $L", empty).build();
        }
        method.addCode("return switch (event) {\n$>");
        for (EventModel event : subscribing) {
            method.addStatement(
                    "case $S -> $L", event.name(), bare.get(event.reply().orElseThrow()));
        }
        return method.addStatement("default -> $L", empty).addCode("$<};\n").build();
    }
}
