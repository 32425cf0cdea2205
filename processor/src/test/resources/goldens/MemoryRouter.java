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
import dev.switchboard.runtime.form.Unreadable;
import dev.switchboard.runtime.verify.BodySignature;
import dev.switchboard.runtime.xml.XmlWriter;
import dev.switchboard.sipgate.Action;
import dev.switchboard.sipgate.Dial;
import dev.switchboard.sipgate.DialTarget;
import dev.switchboard.sipgate.Gather;
import dev.switchboard.sipgate.Hangup;
import dev.switchboard.sipgate.Menu;
import dev.switchboard.sipgate.Numbers;
import dev.switchboard.sipgate.Party;
import dev.switchboard.sipgate.PhoneNumber;
import dev.switchboard.sipgate.Play;
import dev.switchboard.sipgate.Reject;
import dev.switchboard.sipgate.Sipgate;
import dev.switchboard.sipgate.Voicemail;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Answers the calls of {@link Memory}. Switchboard wrote this: change the flow, not this file. */
@Generated(Memory.class)
@SuppressWarnings("exports")
public final class MemoryRouter extends FlowRouter {
    private static final int AT_FLOW = 0;
    private static final int AT_PIN = 1;
    private static final int FROM = 1;
    private static final int DTMF = 2;
    private static final int CALL_ID = 3;
    private static final int STATE_ATTEMPT = 1;
    private static final int STATE_BIG = 2;
    private static final int STATE_REAL = 3;
    private static final int STATE_FLAG = 4;
    private static final int STATE_LETTER = 5;
    private static final int STATE_TEXT = 6;
    private static final int STATE_DAY = 7;
    private static final int STATE_PAUSE = 8;
    private static final int STATE_NUMBER = 9;
    private static final int STATE_FROM = 10;

    private static final FlowShape SHAPE = new FlowShape(
            "com.example.Memory",
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
                    .name("from")
                    .name("dtmf")
                    .name("callId")
                    .build(),
            List.of("_attempt", "_big", "_real", "_flag", "_letter", "_text", "_day", "_pause", "_number", "_from"),
            List.of(""),
            List.of("Pin"));

    private final Memory flow;
    private final Reply emptyReply;

    private MemoryRouter(Memory flow, BaseUrl baseUrl, CallbackKey key, RequestVerifier verifier,
            RouterOptions options) {
        super(SHAPE, baseUrl, key, verifier, options);
        this.flow = flow;
        this.emptyReply = reply(new XmlWriter().start("Response").end("Response"));
    }

    /**
     * A router that answers what {@link #signature()} accepts, with the default options. Of a base URL with
     * credentials it asks for these, too.
     *
     * @param flow handles the calls
     * @param baseUrl where the provider reaches this router: calls come back to URLs below it
     * @param key makes callback URLs authentic, whose steps have a memory
     */
    public static MemoryRouter create(Memory flow, BaseUrl baseUrl, CallbackKey key) {
        return new MemoryRouter(flow, baseUrl, key, byDefault(baseUrl, signature()), RouterOptions.defaults());
    }

    /**
     * A router with the default options. One serves all calls, from any number of threads.
     *
     * @param flow handles the calls
     * @param baseUrl where the provider reaches this router: calls come back to URLs below it
     * @param key makes callback URLs authentic, whose steps have a memory
     * @param verifier decides who may call
     */
    public static MemoryRouter create(Memory flow, BaseUrl baseUrl, CallbackKey key,
            RequestVerifier verifier) {
        return new MemoryRouter(flow, baseUrl, key, verifier, RouterOptions.defaults());
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
    public static MemoryRouter create(Memory flow, BaseUrl baseUrl, CallbackKey key,
            RequestVerifier verifier, RouterOptions options) {
        return new MemoryRouter(flow, baseUrl, key, verifier, options);
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
            case AT_PIN -> atPin(call);
            default -> null;
        };
    }

    private Reply atFlow(Incoming call) throws Exception {
        return switch (call.event()) {
            case "newCall" -> welcome(call);
            default -> null;
        };
    }

    /** {@link Memory#welcome(Party)} */
    private Reply welcome(Incoming call) throws Exception {
        Party from = from(call);
        call.handling("Memory.welcome");
        Gather<Memory.Pin> answer = flow.welcome(from);
        if (answer == null) {
            return nothing("newCall");
        }
        XmlWriter out = call.writing();
        out.start("Response");
        writeGather(out, answer, call);
        return reply(out.end("Response"));
    }

    private Reply atPin(Incoming call) throws Exception {
        return switch (call.event()) {
            case "dtmf" -> pinOnDtmf(call);
            default -> null;
        };
    }

    private Reply pinOnDtmf(Incoming call) throws Exception {
        return switch (call.params().text(DTMF, "")) {
            case "0000" -> pinRight(call);
            default -> pinWrong(call);
        };
    }

    /** {@link Memory.Pin#right()} */
    private Reply pinRight(Incoming call) throws Exception {
        Memory.Pin pin = pin(call);
        call.handling("Pin.right");
        Dial answer = pin.right();
        if (answer == null) {
            return nothing("dtmf");
        }
        XmlWriter out = call.writing();
        out.start("Response");
        writeDial(out, answer);
        return reply(out.end("Response"));
    }

    /** {@link Memory.Pin#wrong(Memory, String)} */
    private Reply pinWrong(Incoming call) throws Exception {
        Memory.Pin pin = pin(call);
        String dtmf = call.params().text(DTMF, "");
        call.handling("Pin.wrong");
        Action answer = pin.wrong(flow, dtmf);
        if (answer == null) {
            return nothing("dtmf");
        }
        XmlWriter out = call.writing();
        out.start("Response");
        writeAction(out, answer, call);
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

    private static Party from(Incoming call) {
        String text = call.params().text(FROM);
        return text == null ? Party.absent() : Party.of(text);
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
        if (target instanceof Memory.Pin state) {
            return callback(AT_PIN, call.callId())
                    .state("_attempt", Integer.toString(state.attempt()))
                    .state("_big", Long.toString(state.big()))
                    .state("_real", Double.toString(state.real()))
                    .state("_flag", Boolean.toString(state.flag()))
                    .state("_letter", Character.toString(state.letter()))
                    .state("_text", state.text())
                    .state("_day", state.day().name())
                    .state("_pause", state.pause().toString())
                    .state("_number", state.number().text())
                    .state("_from", state.from().text())
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

    private static Memory.Pin pin(Incoming call) {
        return new Memory.Pin(Integer.parseInt(call.state().required(STATE_ATTEMPT)), Long.parseLong(call.state().required(STATE_BIG)), Double.parseDouble(call.state().required(STATE_REAL)), WireText.parseBoolean(call.state().required(STATE_FLAG)), WireText.parseChar(call.state().required(STATE_LETTER)), call.state().required(STATE_TEXT), dayOfWeek(call.state().required(STATE_DAY)), Duration.parse(call.state().required(STATE_PAUSE)), PhoneNumber.of(call.state().required(STATE_NUMBER)), Party.of(call.state().required(STATE_FROM)));
    }

    private static DayOfWeek dayOfWeek(String text) {
        return switch (text) {
            case "FRIDAY" -> DayOfWeek.FRIDAY;
            case "MONDAY" -> DayOfWeek.MONDAY;
            case "SATURDAY" -> DayOfWeek.SATURDAY;
            case "SUNDAY" -> DayOfWeek.SUNDAY;
            case "THURSDAY" -> DayOfWeek.THURSDAY;
            case "TUESDAY" -> DayOfWeek.TUESDAY;
            case "WEDNESDAY" -> DayOfWeek.WEDNESDAY;
            default -> throw Unreadable.notOneOf("FRIDAY", "MONDAY", "SATURDAY", "SUNDAY", "THURSDAY", "TUESDAY", "WEDNESDAY");
        };
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
}
