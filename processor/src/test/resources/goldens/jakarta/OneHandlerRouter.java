package com.example;

import dev.switchboard.Generated;
import dev.switchboard.runtime.Reply;
import dev.switchboard.runtime.RequestVerifier;
import dev.switchboard.runtime.RouterOptions;
import dev.switchboard.runtime.RouterSettings;
import dev.switchboard.runtime.flow.FlowRouter;
import dev.switchboard.runtime.flow.FlowShape;
import dev.switchboard.runtime.flow.Incoming;
import dev.switchboard.runtime.flow.ProtocolRules;
import dev.switchboard.runtime.form.Form;
import dev.switchboard.runtime.form.ParamNames;
import dev.switchboard.runtime.verify.BodySignature;
import dev.switchboard.runtime.xml.XmlWriter;
import dev.switchboard.sipgate.Reject;
import dev.switchboard.sipgate.Sipgate;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;

/** Answers the calls of {@link OneHandler}. Switchboard wrote this: change the flow, not this file. */
@Generated(OneHandler.class)
@Singleton
final class OneHandlerRouter extends FlowRouter {
    private static final int AT_FLOW = 0;
    private static final int CALL_ID = 1;

    private static final FlowShape SHAPE = new FlowShape(
            "com.example.OneHandler",
            new ProtocolRules(
                    "event",
                    "newCall",
                    List.of("POST"),
                    true,
                    List.of(),
                    "application/xml; charset=UTF-8",
                    Integer.MAX_VALUE,
                    Duration.ofMillis(8000)),
            ParamNames.builder()
                    .name("event")
                    .name("callId")
                    .build(),
            List.of(),
            List.of(""),
            List.of());

    private final OneHandler flow;
    private final Reply emptyReply;

    private OneHandlerRouter(OneHandler flow, RequestVerifier verifier, RouterOptions options) {
        super(SHAPE, null, null, verifier, options);
        this.flow = flow;
        this.emptyReply = reply(new XmlWriter().start("Response").end("Response"));
    }

    /** For the container, which has the settings of the application. */
    @Inject
    OneHandlerRouter(OneHandler flow, RouterSettings settings) {
        this(
                flow,
                settings.verifier(OneHandler.class).orElseGet(OneHandlerRouter::signature),
                settings.options(OneHandler.class));
    }

    /**
     * A router that answers what {@link #signature()} accepts, with the default options.
     *
     * @param flow handles the calls
     */
    public static OneHandlerRouter create(OneHandler flow) {
        return new OneHandlerRouter(flow, signature(), RouterOptions.defaults());
    }

    /**
     * A router with the default options. One serves all calls, from any number of threads.
     *
     * @param flow handles the calls
     * @param verifier decides who may call
     */
    public static OneHandlerRouter create(OneHandler flow, RequestVerifier verifier) {
        return new OneHandlerRouter(flow, verifier, RouterOptions.defaults());
    }

    /**
     * A router with options of your own.
     *
     * @param flow handles the calls
     * @param verifier decides who may call
     * @param options what is to be otherwise than by default
     */
    public static OneHandlerRouter create(OneHandler flow, RequestVerifier verifier,
            RouterOptions options) {
        return new OneHandlerRouter(flow, verifier, options);
    }

    /**
     * Accepts what the provider has signed with the key that it publishes. It signs so for all its customers,
     * and nothing of the signature tells whose call it is: ask for more, such as
     * {@code BasicCredentials.in(baseUrl).and(signature())}.
     */
    public static BodySignature signature() {
        return BodySignature.of("X-Sipgate-Signature", Sipgate.PUBLIC_KEY);
    }

    @Override
    protected Reply answer(Incoming call) throws Exception {
        return switch (call.route()) {
            case AT_FLOW -> atFlow(call);
            default -> null;
        };
    }

    private Reply atFlow(Incoming call) throws Exception {
        return switch (call.event()) {
            case "newCall" -> busy(call);
            default -> null;
        };
    }

    /** {@link OneHandler#busy()} */
    private Reply busy(Incoming call) throws Exception {
        call.handling("OneHandler.busy");
        Reject answer = flow.busy();
        if (answer == null) {
            return nothing("newCall");
        }
        XmlWriter out = call.writing();
        out.start("Response");
        writeReject(out, answer);
        return reply(out.end("Response"));
    }

    @Override
    protected Reply nothing(String event) {
        return emptyReply;
    }

    @Override
    protected String callId(String event, Form params) {
        return params.text(CALL_ID, "");
    }

    private void writeReject(XmlWriter out, Reject reject) {
        out.start("Reject");
        out.attributeUnless("rejected", "reason", reasonText(reject.reason()));
        out.end("Reject");
    }

    private static String reasonText(Reject.Reason value) {
        return switch (value.name()) {
            case "BUSY" -> "busy";
            case "REJECTED" -> "rejected";
            default -> throw unexpected("Reason", value);
        };
    }
}
