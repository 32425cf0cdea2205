package dev.switchboard.processor.write;

import com.palantir.javapoet.ClassName;
import dev.switchboard.processor.model.Content;
import dev.switchboard.processor.model.Flow;
import dev.switchboard.processor.model.Part;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells which elements need to know the call when they are written: those in which a callback URL may stand. */
final class CallUse {

    private final Flow flow;

    CallUse(Flow flow) {
        this.flow = flow;
    }

    boolean needCall(Content content) {
        return needCall(content, new HashSet<>());
    }

    boolean needCall(ClassName type) {
        return needCall(new Content.One(type));
    }

    private boolean needCall(Content content, Set<ClassName> seen) {
        List<ClassName> types = content instanceof Content.Choice choice ? choice.options() : List.of(content.type());
        return types.stream()
                .filter(seen::add)
                .flatMap(type -> flow.element(type).parts().stream())
                .anyMatch(part -> part instanceof Part.Callbacks
                        || (part instanceof Part.Child child && needCall(child.content(), seen)));
    }
}
