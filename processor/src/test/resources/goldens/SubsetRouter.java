package com.example;

import dev.switchboard.Generated;
import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.runtime.Reply;
import dev.switchboard.runtime.RequestVerifier;
import dev.switchboard.runtime.RouterOptions;
import dev.switchboard.runtime.flow.FlowRouter;
import dev.switchboard.runtime.flow.FlowShape;
import dev.switchboard.runtime.flow.Incoming;
import dev.switchboard.runtime.flow.ProtocolRules;
import dev.switchboard.runtime.form.Form;
import dev.switchboard.runtime.form.ParamNames;
import dev.switchboard.runtime.verify.BodySignature;
import dev.switchboard.runtime.xml.XmlWriter;
import dev.switchboard.sipgate.Direction;
import dev.switchboard.sipgate.HangupCause;
import dev.switchboard.sipgate.Party;
import dev.switchboard.sipgate.Play;
import dev.switchboard.sipgate.Sipgate;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Answers the calls of {@link Subset}. Switchboard wrote this: change the flow, not this file. */
@Generated(Subset.class)
@SuppressWarnings("exports")
public final class SubsetRouter extends FlowRouter {
    private static final int AT_FLOW = 0;
    private static final int AT_ANSWER = 1;
    private static final int AT_HANGUP = 2;
    private static final int USERS = 1;
    private static final int TO = 2;
    private static final int CALL_ID = 3;
    private static final int XCID = 4;
    private static final int DIRECTION = 5;
    private static final int ANSWERING_NUMBER = 6;
    private static final int FROM = 7;
    private static final int CAUSE = 8;
    private static final int DIVERSION = 9;

    private static final FlowShape SHAPE = new FlowShape(
            "com.example.Subset",
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
                    .name("user[]")
                    .name("to")
                    .name("callId")
                    .name("xcid")
                    .name("direction")
                    .name("answeringNumber")
                    .name("from")
                    .name("cause")
                    .name("diversion")
                    .build(),
            List.of(),
            List.of("", "answer", "hangup"),
            List.of());

    private final Subset flow;
    private final String answerUrl;
    private final String hangupUrl;
    private final Reply emptyReply;
    private final Reply bareNewCallResponse;

    private SubsetRouter(Subset flow, BaseUrl baseUrl, RequestVerifier verifier,
            RouterOptions options) {
        super(SHAPE, baseUrl, null, verifier, options);
        this.flow = flow;
        this.answerUrl = subscription("answer");
        this.hangupUrl = subscription("hangup");
        this.emptyReply = reply(new XmlWriter().start("Response").end("Response"));
        this.bareNewCallResponse = makeBareNewCallResponse();
    }

    /**
     * A router that answers what {@link #signature()} accepts, with the default options. Of a base URL with
     * credentials it asks for these, too.
     *
     * @param flow handles the calls
     * @param baseUrl where the provider reaches this router: calls come back to URLs below it
     */
    public static SubsetRouter create(Subset flow, BaseUrl baseUrl) {
        return new SubsetRouter(flow, baseUrl, byDefault(baseUrl, signature()), RouterOptions.defaults());
    }

    /**
     * A router with the default options. One serves all calls, from any number of threads.
     *
     * @param flow handles the calls
     * @param baseUrl where the provider reaches this router: calls come back to URLs below it
     * @param verifier decides who may call
     */
    public static SubsetRouter create(Subset flow, BaseUrl baseUrl, RequestVerifier verifier) {
        return new SubsetRouter(flow, baseUrl, verifier, RouterOptions.defaults());
    }

    /**
     * A router with options of your own.
     *
     * @param flow handles the calls
     * @param baseUrl where the provider reaches this router: calls come back to URLs below it
     * @param verifier decides who may call
     * @param options what is to be otherwise than by default
     */
    public static SubsetRouter create(Subset flow, BaseUrl baseUrl, RequestVerifier verifier,
            RouterOptions options) {
        return new SubsetRouter(flow, baseUrl, verifier, options);
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
            case AT_FLOW, AT_ANSWER, AT_HANGUP -> atFlow(call);
            default -> null;
        };
    }

    private Reply atFlow(Incoming call) throws Exception {
        return switch (call.event()) {
            case "newCall" -> newCall(call);
            case "answer" -> answer_(call);
            case "hangup" -> hangup(call);
            default -> null;
        };
    }

    /** {@link Subset#newCall(List, Party, String, Optional, Direction)} */
    private Reply newCall(Incoming call) throws Exception {
        List<String> users = call.params().texts(USERS);
        Party to = to(call);
        String callId = call.params().text(CALL_ID, "");
        Optional<String> xcid = Optional.ofNullable(call.params().text(XCID));
        Direction direction = direction(call.params().text(DIRECTION, "in"));
        call.handling("Subset.newCall");
        Play answer = flow.newCall(users, to, callId, xcid, direction);
        if (answer == null) {
            return nothing("newCall");
        }
        XmlWriter out = call.writing();
        out.start("Response");
        out.attribute("onAnswer", answerUrl);
        out.attribute("onHangup", hangupUrl);
        writePlay(out, answer);
        return reply(out.end("Response"));
    }

    /** {@link Subset#answer(Optional, String, Optional)} */
    private Reply answer_(Incoming call) throws Exception {
        Optional<Party> answeringNumber = optionalAnsweringNumber(call);
        String caller = call.params().text(FROM, "");
        Optional<String> callId = optionalCallId(call);
        call.handling("Subset.answer");
        flow.answer(answeringNumber, caller, callId);
        return nothing("answer");
    }

    /** {@link Subset#hangup(String, Optional, Optional)} */
    private Reply hangup(Incoming call) throws Exception {
        String cause = call.params().text(CAUSE, "");
        Optional<HangupCause> known = optionalCause(call);
        Optional<String> diversion = Optional.ofNullable(call.params().text(DIVERSION));
        call.handling("Subset.hangup");
        flow.hangup(cause, known, diversion);
        return nothing("hangup");
    }

    @Override
    protected Reply nothing(String event) {
        return switch (event) {
            case "newCall" -> bareNewCallResponse;
            default -> emptyReply;
        };
    }

    @Override
    protected String callId(String event, Form params) {
        return params.text(CALL_ID, "");
    }

    private static Party to(Incoming call) {
        String text = call.params().text(TO);
        return text == null ? Party.absent() : Party.of(text);
    }

    private static Direction direction(String text) {
        return switch (text) {
            case "in" -> Direction.IN;
            case "out" -> Direction.OUT;
            default -> Direction.UNKNOWN;
        };
    }

    private void writePlay(XmlWriter out, Play play) {
        out.start("Play");
        out.start("Url").text(play.url().toASCIIString()).end("Url");
        out.end("Play");
    }

    private static Optional<Party> optionalAnsweringNumber(Incoming call) {
        String text = call.params().text(ANSWERING_NUMBER);
        return text == null ? Optional.empty() : Optional.of(Party.of(text));
    }

    private static Optional<String> optionalCallId(Incoming call) {
        String text = call.params().text(CALL_ID);
        return text == null ? Optional.empty() : Optional.of(text);
    }

    private static HangupCause hangupCause(String text) {
        return switch (text) {
            case "busy" -> HangupCause.BUSY;
            case "cancel" -> HangupCause.CANCEL;
            case "congestion" -> HangupCause.CONGESTION;
            case "forwarded" -> HangupCause.FORWARDED;
            case "normalClearing" -> HangupCause.NORMAL_CLEARING;
            case "notFound" -> HangupCause.NOT_FOUND;
            case "noAnswer" -> HangupCause.NO_ANSWER;
            default -> HangupCause.UNKNOWN;
        };
    }

    private static Optional<HangupCause> optionalCause(Incoming call) {
        String text = call.params().text(CAUSE);
        return text == null ? Optional.empty() : Optional.of(hangupCause(text));
    }

    private Reply makeBareNewCallResponse() {
        XmlWriter out = new XmlWriter();
        out.start("Response");
        out.attribute("onAnswer", answerUrl);
        out.attribute("onHangup", hangupUrl);
        return reply(out.end("Response"));
    }
}
