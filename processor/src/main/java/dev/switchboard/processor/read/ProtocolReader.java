package dev.switchboard.processor.read;

import com.palantir.javapoet.ClassName;
import dev.switchboard.describe.Protocol;
import dev.switchboard.describe.RequestForm;
import dev.switchboard.processor.model.ProtocolModel;
import dev.switchboard.processor.report.Problem;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Reads the description of a protocol. */
public final class ProtocolReader {

    private final Context context;

    /** A reader that reports to the context. */
    public ProtocolReader(Context context) {
        this.context = context;
    }

    /** The protocol that a type describes; empty, and perhaps a finding, if it describes none. */
    public Optional<ProtocolModel> read(TypeElement type) {
        return Annotated.on(type, Protocol.class, context.elements()).flatMap(protocol -> read(type, protocol));
    }

    private Optional<ProtocolModel> read(TypeElement type, Annotated protocol) {
        Optional<TypeElement> initial = protocol.type("initial");
        if (initial.isEmpty()) {
            return Optional.empty();
        }
        boolean belongs = new EventReader(context)
                .read(initial.get(), protocol.place("initial"))
                .filter(event -> event.protocol().equals(ClassName.get(type)))
                .isPresent();
        if (!belongs) {
            context.report()
                    .add(
                            protocol.place("initial"),
                            Problem.DESCRIPTION_INITIAL,
                            initial.get().getSimpleName());
            return Optional.empty();
        }
        boolean form =
                protocol.items("requests").stream().map(Annotated::constant).anyMatch(RequestForm.FORM.name()::equals);
        return Optional.of(new ProtocolModel(
                ClassName.get(type),
                protocol.string("discriminator"),
                ClassName.get(initial.get()),
                protocol.strings("methods"),
                form,
                protocol.string("contentType"),
                protocol.integer("deadlineMillis")));
    }
}
