package dev.switchboard.processor.write;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.switchboard.processor.model.ElementModel;
import dev.switchboard.processor.model.Flow;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The URLs at which the flow itself receives events; roots write them. They are made once. */
final class Subscriptions {

    private final Flow flow;
    private final Map<String, String> fields = new TreeMap<>();

    Subscriptions(Flow flow, RouterClass router) {
        this.flow = flow;
        flow.events().values().stream()
                .flatMap(event -> event.reply().stream())
                .flatMap(root -> flow.subscriptions(flow.element(root)).stream())
                .map(this::event)
                .distinct()
                .sorted()
                .forEach(event -> fields.put(event, router.field(RouterClass.camel(event) + "Url")));
    }

    private String event(ElementModel.Url url) {
        return flow.event(url.event()).name();
    }

    List<FieldSpec> fields() {
        return fields.values().stream()
                .map(field ->
                        FieldSpec.builder(String.class, field, PRIVATE, FINAL).build())
                .toList();
    }

    /** The statements of the constructor. */
    CodeBlock assignments() {
        CodeBlock.Builder code = CodeBlock.builder();
        fields.forEach((event, field) -> code.addStatement("this.$L = subscription($S)", field, event));
        return code.build();
    }

    /** The statements that write a root's attributes. */
    CodeBlock attributes(ElementModel root) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (ElementModel.Url url : flow.subscriptions(root)) {
            code.addStatement("out.attribute($S, $L)", url.attribute(), fields.get(event(url)));
        }
        return code.build();
    }
}
