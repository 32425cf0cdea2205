package dev.switchboard.runtime.flow;

import dev.switchboard.runtime.Webhook;
import dev.switchboard.runtime.form.Form;
import dev.switchboard.runtime.form.ParamNames;
import dev.switchboard.runtime.xml.XmlWriter;
import java.nio.charset.StandardCharsets;

/** One request on its way through a router: what is known of it so far, and how far it has come. For one thread. */
public final class Incoming {

    /** How far a request has come. */
    enum Stage {
        READING,
        HANDLING,
        WRITING
    }

    private final int route;
    private final Form params;
    private final Form state;
    private Form lastForm;
    private Stage stage = Stage.READING;
    private String event = "";
    private String callId = "";
    private String handler = "";

    Incoming(Webhook webhook, int route, FlowShape shape, ParamNames state) {
        this.route = route;
        byte[] query = webhook.rawQuery().getBytes(StandardCharsets.UTF_8);
        boolean inBody = shape.rules().form() && !isBodyless(webhook.method());
        this.params = Form.of(shape.params(), inBody ? webhook.body() : query);
        this.state = Form.of(state, query);
        this.lastForm = this.params;
    }

    static boolean isBodyless(String method) {
        return method.equals("GET") || method.equals("HEAD");
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
