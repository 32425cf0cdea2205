package com.example;

import dev.switchboard.Generated;
import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.runtime.CallbackKey;
import dev.switchboard.runtime.Reply;
import dev.switchboard.runtime.RequestVerifier;
import dev.switchboard.runtime.RouterOptions;
import dev.switchboard.runtime.RouterSettings;
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
import dev.switchboard.sipgate.Numbers;
import dev.switchboard.sipgate.PhoneNumber;
import dev.switchboard.sipgate.Play;
import dev.switchboard.sipgate.Reject;
import dev.switchboard.sipgate.Sipgate;
import dev.switchboard.sipgate.Voicemail;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Answers the calls of {@link Reception}. Switchboard wrote this: change the flow, not this file. */
@Generated(Reception.class)
@SuppressWarnings("exports")
@Component
public final class ReceptionRouter extends FlowRouter {
    private static final int AT_FLOW = 0;
    private static final int AT_HANGUP = 1;
    private static final int AT_KEYS = 2;
    private static final int CALL_ID = 1;
    private static final int DTMF = 2;
    private static final int STATE_MOOD = 1;

    private static final FlowShape SHAPE = new FlowShape(
            "com.example.Reception",
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
                    .name("dtmf")
                    .build(),
            List.of("_mood"),
            List.of("", "hangup"),
            List.of("Keys"));

    private final Reception flow;
    private final String hangupUrl;
    private final Reply emptyReply;
    private final Reply bareNewCallResponse;

    private ReceptionRouter(Reception flow, BaseUrl baseUrl, CallbackKey key,
            RequestVerifier verifier, RouterOptions options) {
        super(SHAPE, baseUrl, key, verifier, options);
        this.flow = flow;
        this.hangupUrl = subscription("hangup");
        this.emptyReply = reply(new XmlWriter().start("Response").end("Response"));
        this.bareNewCallResponse = makeBareNewCallResponse();
    }

    /** For the container, which has the settings of the application. */
    @Autowired
    ReceptionRouter(Reception flow, RouterSettings settings) {
        this(flow, settings, settings.baseUrl(Reception.class));
    }

    private ReceptionRouter(Reception flow, RouterSettings settings, BaseUrl baseUrl) {
        this(
                flow,
                baseUrl,
                settings.callbackKey(Reception.class),
                settings.verifier(Reception.class).orElseGet(() -> byDefault(baseUrl, signature())),
                settings.options(Reception.class));
    }

    /**
     * A router that answers what {@link #signature()} accepts, with the default options. Of a base URL with
     * credentials it asks for these, too.
     *
     * @param flow handles the calls
     * @param baseUrl where the provider reaches this router: calls come back to URLs below it
     * @param key makes callback URLs authentic, whose steps have a memory
     */
    public static ReceptionRouter create(Reception flow, BaseUrl baseUrl, CallbackKey key) {
        return new ReceptionRouter(flow, baseUrl, key, byDefault(baseUrl, signature()), RouterOptions.defaults());
    }

    /**
     * A router with the default options. One serves all calls, from any number of threads.
     *
     * @param flow handles the calls
     * @param baseUrl where the provider reaches this router: calls come back to URLs below it
     * @param key makes callback URLs authentic, whose steps have a memory
     * @param verifier decides who may call
     */
    public static ReceptionRouter create(Reception flow, BaseUrl baseUrl, CallbackKey key,
            RequestVerifier verifier) {
        return new ReceptionRouter(flow, baseUrl, key, verifier, RouterOptions.defaults());
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
    public static ReceptionRouter create(Reception flow, BaseUrl baseUrl, CallbackKey key,
            RequestVerifier verifier, RouterOptions options) {
        return new ReceptionRouter(flow, baseUrl, key, verifier, options);
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
            case AT_FLOW, AT_HANGUP -> atFlow(call);
            case AT_KEYS -> atKeys(call);
            default -> null;
        };
    }

    private Reply atFlow(Incoming call) throws Exception {
        return switch (call.event()) {
            case "newCall" -> welcome(call);
            case "hangup" -> over(call);
            default -> null;
        };
    }

    /** {@link Reception#welcome(String)} */
    private Reply welcome(Incoming call) throws Exception {
        String callId = call.params().text(CALL_ID, "");
        call.handling("Reception.welcome");
        Gather<Reception.Keys> answer = flow.welcome(callId);
        if (answer == null) {
            return nothing("newCall");
        }
        XmlWriter out = call.writing();
        out.start("Response");
        out.attribute("onHangup", hangupUrl);
        writeGather(out, answer, call);
        return reply(out.end("Response"));
    }

    /** {@link Reception#over()} */
    private Reply over(Incoming call) throws Exception {
        call.handling("Reception.over");
        flow.over();
        return nothing("hangup");
    }

    private Reply atKeys(Incoming call) throws Exception {
        return switch (call.event()) {
            case "dtmf" -> keysOnDtmf(call);
            default -> null;
        };
    }

    private Reply keysOnDtmf(Incoming call) throws Exception {
        return switch (call.params().text(DTMF, "")) {
            case "1" -> keysDeep(call);
            default -> keysAny(call);
        };
    }

    /** {@link Reception.Keys#deep()} */
    private Reply keysDeep(Incoming call) throws Exception {
        Reception.Keys keys = keys(call);
        call.handling("Keys.deep");
        Hangup answer = keys.deep();
        if (answer == null) {
            return nothing("dtmf");
        }
        XmlWriter out = call.writing();
        out.start("Response");
        writeHangup(out, answer);
        return reply(out.end("Response"));
    }

    /** {@link Reception.Keys#any()} */
    private Reply keysAny(Incoming call) throws Exception {
        Reception.Keys keys = keys(call);
        call.handling("Keys.any");
        Gather<Reception.Keys> answer = keys.any();
        if (answer == null) {
            return nothing("dtmf");
        }
        XmlWriter out = call.writing();
        out.start("Response");
        writeGather(out, answer, call);
        return reply(out.end("Response"));
    }

    @Override
    protected Reply fallback(Incoming call, Throwable fault) throws Exception {
        return switch (call.event()) {
            case "dtmf" -> sorryInDtmfResponse(call, fault);
            case "newCall" -> sorryInNewCallResponse(call, fault);
            default -> null;
        };
    }

    /** {@link Reception#sorry(Throwable)} */
    private Reply sorryInDtmfResponse(Incoming call, Throwable fault) throws Exception {
        Action answer = flow.sorry(fault);
        if (answer == null) {
            return null;
        }
        XmlWriter out = call.writing();
        out.start("Response");
        writeAction(out, answer, call);
        return reply(out.end("Response"));
    }

    /** {@link Reception#sorry(Throwable)} */
    private Reply sorryInNewCallResponse(Incoming call, Throwable fault) throws Exception {
        Action answer = flow.sorry(fault);
        if (answer == null) {
            return null;
        }
        XmlWriter out = call.writing();
        out.start("Response");
        out.attribute("onHangup", hangupUrl);
        writeAction(out, answer, call);
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
        if (target instanceof Reception.Keys state) {
            return callback(AT_KEYS, call.callId())
                    .state("_mood", state.mood())
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

    private void writePlay(XmlWriter out, Play play) {
        out.start("Play");
        out.start("Url").text(play.url().toASCIIString()).end("Url");
        out.end("Play");
    }

    private static Reception.Keys keys(Incoming call) {
        return new Reception.Keys(call.state().required(STATE_MOOD));
    }

    private void writeHangup(XmlWriter out, Hangup hangup) {
        out.start("Hangup");
        out.end("Hangup");
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

    private Reply makeBareNewCallResponse() {
        XmlWriter out = new XmlWriter();
        out.start("Response");
        out.attribute("onHangup", hangupUrl);
        return reply(out.end("Response"));
    }
}
