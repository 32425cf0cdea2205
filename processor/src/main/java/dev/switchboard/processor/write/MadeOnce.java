package dev.switchboard.processor.write;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.switchboard.processor.model.Flow;
import dev.switchboard.processor.model.Scope;
import dev.switchboard.processor.model.Scope.Made;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The objects that a router holds: the flow, and the targets that are no records. */
final class MadeOnce {

    private final Map<ClassName, String> fields = new LinkedHashMap<>();
    private final List<Scope> scopes;

    MadeOnce(Flow flow, RouterClass router) {
        scopes = flow.scopes().stream()
                .filter(scope -> scope.made() != Made.RECORD)
                .toList();
        for (Scope scope : scopes) {
            String suggestion =
                    scope.isFlow() ? "flow" : Caps.lower(scope.type().simpleName());
            fields.put(scope.type(), router.field(suggestion));
        }
    }

    /** The field that holds the flow. */
    String flow() {
        return field(scopes.get(0));
    }

    /** The field that holds the object of a scope. */
    String field(Scope scope) {
        String field = fields.get(scope.type());
        if (field == null) {
            throw new IllegalStateException(scope.type() + " is not made once");
        }
        return field;
    }

    List<FieldSpec> fields() {
        return scopes.stream()
                .map(scope -> FieldSpec.builder(scope.type(), field(scope), PRIVATE, FINAL)
                        .build())
                .toList();
    }

    /** The statements of the constructor, whose parameter {@code flow} is the flow. */
    CodeBlock assignments() {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Scope scope : scopes) {
            CodeBlock made = switch (scope.made()) {
                case FLOW -> CodeBlock.of("flow");
                case INNER -> CodeBlock.of("flow.new $L()", scope.type().simpleName());
                case PLAIN, RECORD -> CodeBlock.of("new $T()", scope.type());
            };
            code.addStatement("this.$L = $L", field(scope), made);
        }
        return code.build();
    }
}
