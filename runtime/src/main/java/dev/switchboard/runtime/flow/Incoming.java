package dev.switchboard.runtime.flow;

import dev.switchboard.runtime.Reply;
import dev.switchboard.runtime.Webhook;
import dev.switchboard.runtime.form.Form;
import dev.switchboard.runtime.form.ParamNames;
import dev.switchboard.runtime.xml.XmlWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One request on its way through a router: what is known of it so far, and how far it has come. For one thread at a time. */
@SuppressWarnings("exports") // A user who checks for null has JSpecify; the others do not need it.
public final class Incoming {

    /** How far a request has come. */
    enum Stage {
        READING,
        HANDLING,
        WRITING
    }

    private final int route;
    private final FlowShape shape;
    private final boolean inBody;
    private final boolean undecoded;
    private final byte[] encoded;
    private final Form params;
    private final Form state;
    private Form lastForm;
    private @Nullable Later<?> later;

    /** Written last, so that another thread that reads it sees the rest. */
    private volatile Stage stage = Stage.READING;

    private String event = "";
    private String callId = "";
    private String handler = "";

    Incoming(Webhook webhook, int route, FlowShape shape, ParamNames state, int maxRepeats) {
        this.route = route;
        this.shape = shape;
        byte[] query = webhook.rawQuery().getBytes(StandardCharsets.UTF_8);
        this.inBody = shape.rules().form() && !webhook.isBodyless();
        // Most protocols take forms alone, and their requests need no second look at the header.
        this.undecoded = inBody
                && !shape.rules().undecoded().isEmpty()
                && webhook.headers()
                        .first("Content-Type")
                        .filter(shape.rules()::leaves)
                        .isPresent();
        this.encoded = inBody ? webhook.body() : query;
        this.params = Form.of(shape.params(), encoded, maxRepeats);
        this.state = Form.of(state, query, maxRepeats);
        this.lastForm = this.params;
    }

    /** Whether the body is none that is decoded. */
    boolean isUndecoded() {
        return undecoded;
    }

    /** The number of the route that matched, or -1. */
    public int route() {
        return route;
    }

    /** The name of the event. */
    public String event() {
        return event;
    }

    /** The id of the call; empty if there is none. */
    public String callId() {
        return callId;
    }

    /** The provider's parameters. To be asked for anew with each parameter, so that a fault names the right one. */
    public Form params() {
        lastForm = params;
        return params;
    }

    /** All of the provider's parameters as they were sent. */
    byte[] encoded() {
        return encoded;
    }

    /**
     * The parameters of a family that can be decoded, without those that the event's other components hold, by their names
     * or by what these start with, and without the state of a callback URL that shares the query with them.
     */
    public Map<String, String> rest(int family, Set<String> held, String... prefixes) {
        return params().readable(
                        family,
                        name -> !held.contains(name)
                                && Stream.of(prefixes).noneMatch(name::startsWith)
                                && (inBody || !isState(name)));
    }

    private boolean isState(String name) {
        return name.equals(CallbackUrl.MAC)
                || name.equals(CallbackUrl.STEP)
                || shape.state().contains(name);
    }

    /** The state in a callback URL. To be asked for anew with each part, so that a fault names the right one. */
    public Form state() {
        lastForm = state;
        return state;
    }

    /** Says that all parameters are read and which handler runs next. */
    public void handling(String handler) {
        this.handler = handler;
        stage = Stage.HANDLING;
    }

    /** Says that the handler has returned something to be written, and starts the answer. */
    public XmlWriter writing() {
        stage = Stage.WRITING;
        return new XmlWriter();
    }

    /**
     * Says that the handler has promised to return something, to be written then.
     *
     * @param promised the promise; {@code null} is one of nothing
     * @return what stands for the answer until then
     */
    public <T> @Nullable Reply later(@Nullable CompletionStage<? extends T> promised, Answering<T> answering)
            throws Exception {
        if (promised == null) {
            return answering.answer(null);
        }
        later = new Later<T>(promised, answering);
        return null;
    }

    /** Writes what a handler has promised. */
    @FunctionalInterface
    public interface Answering<T> {
        /** The answer. */
        Reply answer(@Nullable T value) throws Exception;
    }

    @Nullable
    Later<?> later() {
        return later;
    }

    void is(String event, String callId) {
        this.event = event;
        this.callId = callId;
    }

    Stage stage() {
        return stage;
    }

    String handler() {
        return handler;
    }

    String lastRead() {
        return lastForm.lastRead();
    }
}
