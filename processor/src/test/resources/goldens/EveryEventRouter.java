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
import dev.switchboard.runtime.flow.WireText;
import dev.switchboard.runtime.form.Form;
import dev.switchboard.runtime.form.ParamNames;
import dev.switchboard.runtime.verify.BodySignature;
import dev.switchboard.runtime.xml.XmlWriter;
import dev.switchboard.sipgate.Action;
import dev.switchboard.sipgate.AnswerEvent;
import dev.switchboard.sipgate.Dial;
import dev.switchboard.sipgate.DialTarget;
import dev.switchboard.sipgate.Direction;
import dev.switchboard.sipgate.DtmfEvent;
import dev.switchboard.sipgate.DtmfResponse;
import dev.switchboard.sipgate.Gather;
import dev.switchboard.sipgate.Hangup;
import dev.switchboard.sipgate.HangupCause;
import dev.switchboard.sipgate.HangupEvent;
import dev.switchboard.sipgate.Menu;
import dev.switchboard.sipgate.NewCallEvent;
import dev.switchboard.sipgate.NewCallResponse;
import dev.switchboard.sipgate.Numbers;
import dev.switchboard.sipgate.Party;
import dev.switchboard.sipgate.PhoneNumber;
import dev.switchboard.sipgate.Play;
import dev.switchboard.sipgate.Reject;
import dev.switchboard.sipgate.Sipgate;
import dev.switchboard.sipgate.Voicemail;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Answers the calls of {@link EveryEvent}. Switchboard wrote this: change the flow, not this file. */
@Generated(EveryEvent.class)
@SuppressWarnings("exports")
public final class EveryEventRouter extends FlowRouter {
    private static final int AT_FLOW = 0;
    private static final int AT_ANSWER = 1;
    private static final int AT_HANGUP = 2;
    private static final int AT_EVERY_EVENT = 3;
    private static final int DIRECTION = 1;
    private static final int FROM = 2;
    private static final int TO = 3;
    private static final int CALL_ID = 4;
    private static final int ORIG_CALL_ID = 5;
    private static final int USERS = 6;
    private static final int USER_IDS = 7;
    private static final int FULL_USER_IDS = 8;
    private static final int DIVERSION = 9;
    private static final int XCID = 10;
    private static final int USER = 11;
    private static final int USER_ID = 12;
    private static final int FULL_USER_ID = 13;
    private static final int ANSWERING_NUMBER = 14;
    private static final int CAUSE = 15;
    private static final int DTMF = 16;

    private static final FlowShape SHAPE = new FlowShape(
            "com.example.EveryEvent",
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
                    .name("direction")
                    .name("from")
                    .name("to")
                    .name("callId")
                    .name("origCallId", "originalCallId")
                    .name("user[]")
                    .name("userId[]")
                    .name("fullUserId[]")
                    .name("diversion")
                    .name("xcid")
                    .name("user")
                    .name("userId")
                    .name("fullUserId")
                    .name("answeringNumber")
                    .name("cause")
                    .name("dtmf")
                    .build(),
            List.of(),
            List.of("", "answer", "hangup"),
            List.of("EveryEvent"));

    private final EveryEvent flow;
    private final String answerUrl;
    private final String hangupUrl;
    private final Reply emptyReply;
    private final Reply bareNewCallResponse;

    private EveryEventRouter(EveryEvent flow, BaseUrl baseUrl, RequestVerifier verifier,
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
    public static EveryEventRouter create(EveryEvent flow, BaseUrl baseUrl) {
        return new EveryEventRouter(flow, baseUrl, byDefault(baseUrl, signature()), RouterOptions.defaults());
    }

    /**
     * A router with the default options. One serves all calls, from any number of threads.
     *
     * @param flow handles the calls
     * @param baseUrl where the provider reaches this router: calls come back to URLs below it
     * @param verifier decides who may call
     */
    public static EveryEventRouter create(EveryEvent flow, BaseUrl baseUrl,
            RequestVerifier verifier) {
        return new EveryEventRouter(flow, baseUrl, verifier, RouterOptions.defaults());
    }

    /**
     * A router with options of your own.
     *
     * @param flow handles the calls
     * @param baseUrl where the provider reaches this router: calls come back to URLs below it
     * @param verifier decides who may call
     * @param options what is to be otherwise than by default
     */
    public static EveryEventRouter create(EveryEvent flow, BaseUrl baseUrl,
            RequestVerifier verifier, RouterOptions options) {
        return new EveryEventRouter(flow, baseUrl, verifier, options);
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
            case AT_EVERY_EVENT -> atEveryEvent(call);
            default -> null;
        };
    }

    private Reply atFlow(Incoming call) throws Exception {
        return switch (call.event()) {
            case "newCall" -> onNewCall(call);
            case "answer" -> answer_(call);
            case "hangup" -> onHangup(call);
            default -> null;
        };
    }

    private Reply onNewCall(Incoming call) throws Exception {
        return switch (call.params().text(DIRECTION, "in")) {
            case "out" -> outgoing(call);
            default -> incoming(call);
        };
    }

    /** {@link EveryEvent#outgoing(NewCallEvent)} */
    private Reply outgoing(Incoming call) throws Exception {
        NewCallEvent call_ = newCallEvent(call);
        call.handling("EveryEvent.outgoing");
        Optional<Action> answer = flow.outgoing(call_);
        if (answer == null || answer.isEmpty()) {
            return nothing("newCall");
        }
        XmlWriter out = call.writing();
        out.start("Response");
        out.attribute("onAnswer", answerUrl);
        out.attribute("onHangup", hangupUrl);
        writeAction(out, answer.get(), call);
        return reply(out.end("Response"));
    }

    /** {@link EveryEvent#incoming(NewCallEvent)} */
    private Reply incoming(Incoming call) throws Exception {
        NewCallEvent call_ = newCallEvent(call);
        call.handling("EveryEvent.incoming");
        NewCallResponse answer = flow.incoming(call_);
        if (answer == null) {
            return nothing("newCall");
        }
        XmlWriter out = call.writing();
        writeNewCallResponse(out, answer, call);
        return reply(out);
    }

    /** {@link EveryEvent#answer(AnswerEvent)} */
    private Reply answer_(Incoming call) throws Exception {
        AnswerEvent answer = answerEvent(call);
        call.handling("EveryEvent.answer");
        flow.answer(answer);
        return nothing("answer");
    }

    private Reply onHangup(Incoming call) throws Exception {
        String cause = call.params().text(CAUSE, "");
        String direction = call.params().text(DIRECTION, "in");
        if (("busy".equals(cause) || "cancel".equals(cause)) && "in".equals(direction)) {
            return missed(call);
        }
        return hangup(call);
    }

    /** {@link EveryEvent#missed(HangupEvent)} */
    private Reply missed(Incoming call) throws Exception {
        HangupEvent event = hangupEvent(call);
        call.handling("EveryEvent.missed");
        flow.missed(event);
        return nothing("hangup");
    }

    /** {@link EveryEvent#hangup(HangupEvent)} */
    private Reply hangup(Incoming call) throws Exception {
        HangupEvent event = hangupEvent(call);
        call.handling("EveryEvent.hangup");
        flow.hangup(event);
        return nothing("hangup");
    }

    private Reply atEveryEvent(Incoming call) throws Exception {
        return switch (call.event()) {
            case "dtmf" -> entered(call);
            default -> null;
        };
    }

    /** {@link EveryEvent#entered(DtmfEvent)} */
    private Reply entered(Incoming call) throws Exception {
        DtmfEvent event = dtmfEvent(call);
        call.handling("EveryEvent.entered");
        DtmfResponse answer = flow.entered(event);
        if (answer == null) {
            return nothing("dtmf");
        }
        XmlWriter out = call.writing();
        writeDtmfResponse(out, answer, call);
        return reply(out);
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

    private static NewCallEvent newCallEvent(Incoming call) {
        return new NewCallEvent(
                from(call),
                to(call),
                direction(call.params().text(DIRECTION, "in")),
                call.params().text(CALL_ID, ""),
                Optional.ofNullable(call.params().text(ORIG_CALL_ID)),
                call.params().texts(USERS),
                call.params().texts(USER_IDS),
                call.params().texts(FULL_USER_IDS),
                diversion(call),
                Optional.ofNullable(call.params().text(XCID)));
    }

    private static Party from(Incoming call) {
        String text = call.params().text(FROM);
        return text == null ? Party.absent() : Party.of(text);
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

    private static Party diversion(Incoming call) {
        String text = call.params().text(DIVERSION);
        return text == null ? Party.absent() : Party.of(text);
    }

    private void writeAction(XmlWriter out, Action action, Incoming call) {
        if (action instanceof Dial dial) {
            writeDial(out, dial);
        } else if (action instanceof Play play) {
            writePlay(out, play);
        } else if (action instanceof Gather<?> gather) {
            writeGather(out, gather, call);
        } else if (action instanceof Reject reject) {
            writeReject(out, reject);
        } else if (action instanceof Hangup hangup) {
            writeHangup(out, hangup);
        } else {
            throw unexpected("Action", action);
        }
    }

    private void writeDial(XmlWriter out, Dial dial) {
        out.start("Dial");
        if (dial.callerId().isPresent()) {
            out.attribute("callerId", dial.callerId().get().text());
        }
        out.attributeUnless("false", "anonymous", Boolean.toString(dial.anonymous()));
        writeDialTarget(out, dial.target());
        out.end("Dial");
    }

    private void writeDialTarget(XmlWriter out, DialTarget dialTarget) {
        if (dialTarget instanceof Numbers numbers) {
            writeNumbers(out, numbers);
        } else if (dialTarget instanceof Voicemail voicemail) {
            writeVoicemail(out, voicemail);
        } else {
            throw unexpected("DialTarget", dialTarget);
        }
    }

    private void writeNumbers(XmlWriter out, Numbers numbers) {
        for (PhoneNumber item : numbers.numbers()) {
            out.start("Number").text(item.text()).end("Number");
        }
    }

    private void writeVoicemail(XmlWriter out, Voicemail voicemail) {
        out.start("Voicemail");
        out.end("Voicemail");
    }

    private void writePlay(XmlWriter out, Play play) {
        out.start("Play");
        out.start("Url").text(play.url().toASCIIString()).end("Url");
        out.end("Play");
    }

    private void writeGather(XmlWriter out, Gather<?> gather, Incoming call) {
        out.start("Gather");
        out.attribute("onData", menuUrl(gather.menu(), call));
        out.attributeUnless("1", "maxDigits", Integer.toString(gather.maxDigits()));
        out.attributeUnless("2000", "timeout", WireText.ofDuration(gather.timeout(), ChronoUnit.MILLIS));
        if (gather.type().isPresent()) {
            out.attribute("type", typeText(gather.type().get()));
        }
        if (gather.play().isPresent()) {
            writePlay(out, gather.play().get());
        }
        out.end("Gather");
    }

    private String menuUrl(Menu target, Incoming call) {
        if (target == flow) {
            return callback(AT_EVERY_EVENT, call.callId()).url();
        }
        throw unexpected("Menu", target);
    }

    private static String typeText(Gather.Type value) {
        return switch (value.name()) {
            case "DTMF" -> "dtmf";
            default -> throw unexpected("Type", value);
        };
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

    private void writeHangup(XmlWriter out, Hangup hangup) {
        out.start("Hangup");
        out.end("Hangup");
    }

    private void writeNewCallResponse(XmlWriter out, NewCallResponse newCallResponse,
            Incoming call) {
        out.start("Response");
        out.attribute("onAnswer", answerUrl);
        out.attribute("onHangup", hangupUrl);
        if (newCallResponse.action().isPresent()) {
            writeAction(out, newCallResponse.action().get(), call);
        }
        out.end("Response");
    }

    private static AnswerEvent answerEvent(Incoming call) {
        return new AnswerEvent(
                from(call),
                to(call),
                direction(call.params().text(DIRECTION, "in")),
                call.params().text(CALL_ID, ""),
                Optional.ofNullable(call.params().text(ORIG_CALL_ID)),
                Optional.ofNullable(call.params().text(USER)),
                Optional.ofNullable(call.params().text(USER_ID)),
                Optional.ofNullable(call.params().text(FULL_USER_ID)),
                answeringNumber(call),
                diversion(call),
                Optional.ofNullable(call.params().text(XCID)));
    }

    private static Party answeringNumber(Incoming call) {
        String text = call.params().text(ANSWERING_NUMBER);
        return text == null ? Party.absent() : Party.of(text);
    }

    private static HangupEvent hangupEvent(Incoming call) {
        return new HangupEvent(
                from(call),
                to(call),
                direction(call.params().text(DIRECTION, "in")),
                call.params().text(CALL_ID, ""),
                Optional.ofNullable(call.params().text(ORIG_CALL_ID)),
                hangupCause(call.params().text(CAUSE, "")),
                answeringNumber(call),
                diversion(call),
                Optional.ofNullable(call.params().text(XCID)));
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

    private static DtmfEvent dtmfEvent(Incoming call) {
        return new DtmfEvent(
                call.params().text(CALL_ID, ""),
                Optional.ofNullable(call.params().text(ORIG_CALL_ID)),
                call.params().text(DTMF, ""));
    }

    private void writeDtmfResponse(XmlWriter out, DtmfResponse dtmfResponse, Incoming call) {
        out.start("Response");
        if (dtmfResponse.action().isPresent()) {
            writeAction(out, dtmfResponse.action().get(), call);
        }
        out.end("Response");
    }

    private Reply makeBareNewCallResponse() {
        XmlWriter out = new XmlWriter();
        out.start("Response");
        out.attribute("onAnswer", answerUrl);
        out.attribute("onHangup", hangupUrl);
        return reply(out.end("Response"));
    }
}
