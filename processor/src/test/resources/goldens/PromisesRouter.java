package com.example;

import dev.switchboard.Generated;
import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.runtime.CallbackKey;
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
import dev.switchboard.sipgate.Dial;
import dev.switchboard.sipgate.DialTarget;
import dev.switchboard.sipgate.Gather;
import dev.switchboard.sipgate.Hangup;
import dev.switchboard.sipgate.Menu;
import dev.switchboard.sipgate.NewCallResponse;
import dev.switchboard.sipgate.Numbers;
import dev.switchboard.sipgate.PhoneNumber;
import dev.switchboard.sipgate.Play;
import dev.switchboard.sipgate.Reject;
import dev.switchboard.sipgate.Sipgate;
import dev.switchboard.sipgate.Voicemail;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Answers the calls of {@link Promises}. Switchboard wrote this: change the flow, not this file. */
@Generated(Promises.class)
@SuppressWarnings("exports")
public final class PromisesRouter extends FlowRouter {
    private static final int AT_FLOW = 0;
    private static final int AT_ANSWER = 1;
    private static final int AT_HANGUP = 2;
    private static final int AT_ORDER = 3;
    private static final int DIRECTION = 1;
    private static final int CALL_ID = 2;
    private static final int DTMF = 3;
    private static final int STATE_CUSTOMER = 1;

    private static final FlowShape SHAPE = new FlowShape(
            "com.example.Promises",
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
                    .name("callId")
                    .name("dtmf")
                    .build(),
            List.of("_customer"),
            List.of("", "answer", "hangup"),
            List.of("Order"));

    private final Promises flow;
    private final String answerUrl;
    private final String hangupUrl;
    private final Reply emptyReply;
    private final Reply bareNewCallResponse;

    private PromisesRouter(Promises flow, BaseUrl baseUrl, CallbackKey key,
            RequestVerifier verifier, RouterOptions options) {
        super(SHAPE, baseUrl, key, verifier, options);
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
     * @param key makes callback URLs authentic, whose steps have a memory
     */
    public static PromisesRouter create(Promises flow, BaseUrl baseUrl, CallbackKey key) {
        return new PromisesRouter(flow, baseUrl, key, byDefault(baseUrl, signature()), RouterOptions.defaults());
    }

    /**
     * A router with the default options. One serves all calls, from any number of threads.
     *
     * @param flow handles the calls
     * @param baseUrl where the provider reaches this router: calls come back to URLs below it
     * @param key makes callback URLs authentic, whose steps have a memory
     * @param verifier decides who may call
     */
    public static PromisesRouter create(Promises flow, BaseUrl baseUrl, CallbackKey key,
            RequestVerifier verifier) {
        return new PromisesRouter(flow, baseUrl, key, verifier, RouterOptions.defaults());
    }

    /**
     * A router with options of your own.
     *
     * @param flow handles the calls
     * @param baseUrl where the provider reaches this router: calls come back to URLs below it
     * @param key makes callback URLs authentic, whose steps have a memory
     * @param verifier decides who may call
     * @param options what is to be otherwise than by default
     */
    public static PromisesRouter create(Promises flow, BaseUrl baseUrl, CallbackKey key,
            RequestVerifier verifier, RouterOptions options) {
        return new PromisesRouter(flow, baseUrl, key, verifier, options);
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
            case AT_ORDER -> atOrder(call);
            default -> null;
        };
    }

    private Reply atFlow(Incoming call) throws Exception {
        return switch (call.event()) {
            case "newCall" -> onNewCall(call);
            case "answer" -> answered(call);
            case "hangup" -> over(call);
            default -> null;
        };
    }

    private Reply onNewCall(Incoming call) throws Exception {
        return switch (call.params().text(DIRECTION, "in")) {
            case "out" -> callingOut(call);
            default -> welcome(call);
        };
    }

    /** {@link Promises#callingOut()} */
    private Reply callingOut(Incoming call) throws Exception {
        call.handling("Promises.callingOut");
        return call.later(flow.callingOut(), answer -> {
            if (answer == null) {
                return nothing("newCall");
            }
            XmlWriter out = call.writing();
            writeNewCallResponse(out, answer, call);
            return reply(out);
        });
    }

    /** {@link Promises#welcome(String)} */
    private Reply welcome(Incoming call) throws Exception {
        String callId = call.params().text(CALL_ID, "");
        call.handling("Promises.welcome");
        return call.later(flow.welcome(callId), answer -> {
            if (answer == null) {
                return nothing("newCall");
            }
            XmlWriter out = call.writing();
            out.start("Response");
            out.attribute("onAnswer", answerUrl);
            out.attribute("onHangup", hangupUrl);
            writeGather(out, answer, call);
            return reply(out.end("Response"));
        });
    }

    /** {@link Promises#answered()} */
    private Reply answered(Incoming call) throws Exception {
        call.handling("Promises.answered");
        flow.answered();
        return nothing("answer");
    }

    /** {@link Promises#over(String)} */
    private Reply over(Incoming call) throws Exception {
        String callId = call.params().text(CALL_ID, "");
        call.handling("Promises.over");
        return call.later(flow.over(callId), answer -> nothing("hangup"));
    }

    private Reply atOrder(Incoming call) throws Exception {
        return switch (call.event()) {
            case "dtmf" -> orderOnDtmf(call);
            default -> null;
        };
    }

    private Reply orderOnDtmf(Incoming call) throws Exception {
        return switch (call.params().text(DTMF, "")) {
            case "1" -> orderSales(call);
            case "2" -> orderCallback(call);
            default -> orderAny(call);
        };
    }

    /** {@link Promises.Order#sales(Promises, String)} */
    private Reply orderSales(Incoming call) throws Exception {
        Promises.Order order = order(call);
        String callId = call.params().text(CALL_ID, "");
        call.handling("Order.sales");
        return call.later(order.sales(flow, callId), answer -> {
            if (answer == null || answer.isEmpty()) {
                return nothing("dtmf");
            }
            XmlWriter out = call.writing();
            out.start("Response");
            writeDial(out, answer.get());
            return reply(out.end("Response"));
        });
    }

    /** {@link Promises.Order#callback()} */
    private Reply orderCallback(Incoming call) throws Exception {
        Promises.Order order = order(call);
        call.handling("Order.callback");
        return call.later(order.callback(), answer -> {
            if (answer == null) {
                return nothing("dtmf");
            }
            XmlWriter out = call.writing();
            out.start("Response");
            writeHangup(out, answer);
            return reply(out.end("Response"));
        });
    }

    /** {@link Promises.Order#any(Promises, String)} */
    private Reply orderAny(Incoming call) throws Exception {
        Promises.Order order = order(call);
        String dtmf = call.params().text(DTMF, "");
        call.handling("Order.any");
        return call.later(order.any(flow, dtmf), answer -> {
            if (answer == null) {
                return nothing("dtmf");
            }
            XmlWriter out = call.writing();
            out.start("Response");
            writeAction(out, answer, call);
            return reply(out.end("Response"));
        });
    }

    @Override
    protected Reply fallback(Incoming call, Throwable fault) throws Exception {
        return switch (call.event()) {
            case "dtmf" -> sorryInDtmfResponse(call, fault);
            case "newCall" -> sorryInNewCallResponse(call, fault);
            default -> null;
        };
    }

    /** {@link Promises#sorry(Throwable)} */
    private Reply sorryInDtmfResponse(Incoming call, Throwable fault) throws Exception {
        Hangup answer = flow.sorry(fault);
        if (answer == null) {
            return null;
        }
        XmlWriter out = call.writing();
        out.start("Response");
        writeHangup(out, answer);
        return reply(out.end("Response"));
    }

    /** {@link Promises#sorry(Throwable)} */
    private Reply sorryInNewCallResponse(Incoming call, Throwable fault) throws Exception {
        Hangup answer = flow.sorry(fault);
        if (answer == null) {
            return null;
        }
        XmlWriter out = call.writing();
        out.start("Response");
        out.attribute("onAnswer", answerUrl);
        out.attribute("onHangup", hangupUrl);
        writeHangup(out, answer);
        return reply(out.end("Response"));
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
        if (target instanceof Promises.Order state) {
            return callback(AT_ORDER, call.callId())
                    .state("_customer", state.customer())
                    .url();
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

    private static Promises.Order order(Incoming call) {
        return new Promises.Order(call.state().required(STATE_CUSTOMER));
    }

    private Reply makeBareNewCallResponse() {
        XmlWriter out = new XmlWriter();
        out.start("Response");
        out.attribute("onAnswer", answerUrl);
        out.attribute("onHangup", hangupUrl);
        return reply(out.end("Response"));
    }
}
