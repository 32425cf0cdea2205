package dev.switchboard.processor.read;

import com.palantir.javapoet.ClassName;
import dev.switchboard.describe.Event;
import dev.switchboard.describe.Protocol;
import dev.switchboard.describe.RequestForm;
import dev.switchboard.processor.model.EventModel;
import dev.switchboard.processor.model.ProtocolModel;
import dev.switchboard.processor.report.Place;
import dev.switchboard.processor.report.Problem;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Reads the description of a protocol. */
public final class ProtocolReader {

    private static final int LEAST_REPLY_BYTES = 256;

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
        Place place = protocol.place("initial");
        Optional<EventModel> event =
                new EventReader(context).read(initial.get(), place, "The protocol " + type.getSimpleName());
        if (event.isEmpty()) {
            return Optional.empty();
        }
        if (!event.get().protocol().equals(ClassName.get(type))) {
            context.report()
                    .add(
                            place,
                            Problem.DESCRIPTION_INITIAL,
                            initial.get().getSimpleName(),
                            type.getSimpleName(),
                            event.get().protocol().simpleName());
            return Optional.empty();
        }
        if (event.get().reply().isEmpty()) {
            boolean isMissing = Annotated.on(initial.get(), Event.class, context.elements())
                    .flatMap(annotation -> annotation.type("reply"))
                    .isEmpty();
            if (isMissing) {
                context.report()
                        .add(place, Problem.DESCRIPTION_REPLY, initial.get().getSimpleName(), type.getSimpleName());
            }
            return Optional.empty();
        }
        if (protocol.integer("maxReplyBytes") < LEAST_REPLY_BYTES) {
            context.report()
                    .add(
                            protocol.place("maxReplyBytes"),
                            Problem.DESCRIPTION_VALUE,
                            "Protocol(maxReplyBytes)",
                            type.getSimpleName(),
                            protocol.integer("maxReplyBytes") + " bytes",
                            "At least " + LEAST_REPLY_BYTES + " are needed for an answer: allow more.");
        }
        boolean form =
                protocol.items("requests").stream().map(Annotated::constant).anyMatch(RequestForm.FORM.name()::equals);
        return Optional.of(new ProtocolModel(
                ClassName.get(type),
                protocol.string("discriminator"),
                ClassName.get(initial.get()),
                protocol.strings("methods"),
                form,
                protocol.strings("undecoded"),
                protocol.string("contentType"),
                protocol.integer("maxReplyBytes"),
                protocol.integer("deadlineMillis"),
                new SignatureReader(context).read(type, protocol),
                protocol.bool("signsUrls")));
    }
}
