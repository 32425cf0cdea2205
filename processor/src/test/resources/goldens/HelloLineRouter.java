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
import dev.switchboard.sipgate.Dial;
import dev.switchboard.sipgate.DialTarget;
import dev.switchboard.sipgate.Gather;
import dev.switchboard.sipgate.Hangup;
import dev.switchboard.sipgate.Menu;
import dev.switchboard.sipgate.Numbers;
import dev.switchboard.sipgate.Party;
import dev.switchboard.sipgate.PhoneNumber;
import dev.switchboard.sipgate.Play;
import dev.switchboard.sipgate.Sipgate;
import dev.switchboard.sipgate.Voicemail;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Answers the calls of {@link HelloLine}. Switchboard wrote this: change the flow, not this file. */
@Generated(HelloLine.class)
@SuppressWarnings("exports")
public final class HelloLineRouter extends FlowRouter {
    private static final int AT_FLOW = 0;
    private static final int AT_HANGUP = 1;
    private static final int AT_MAIN_MENU = 2;
    private static final int CAUSE = 1;
    private static final int FROM = 2;
    private static final int DTMF = 3;
    private static final int CALL_ID = 4;

    private static final FlowShape SHAPE = new FlowShape(
            "com.example.HelloLine",
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
                    .name("cause")
                    .name("from")
                    .name("dtmf")
                    .name("callId")
                    .build(),
            List.of(),
            List.of("", "hangup"),
            List.of("MainMenu"));

    private final HelloLine flow;
    private final HelloLine.MainMenu mainMenu;
    private final String hangupUrl;
    private final Reply emptyReply;
    private final Reply bareNewCallResponse;

    private HelloLineRouter(HelloLine flow, BaseUrl baseUrl, RequestVerifier verifier,
            RouterOptions options) {
        super(SHAPE, baseUrl, null, verifier, options);
        this.flow = flow;
        this.mainMenu = flow.new MainMenu();
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
    public static HelloLineRouter create(HelloLine flow, BaseUrl baseUrl) {
        return new HelloLineRouter(flow, baseUrl, byDefault(baseUrl, signature()), RouterOptions.defaults());
    }

    /**
     * A router with the default options. One serves all calls, from any number of threads.
     *
     * @param flow handles the calls
     * @param baseUrl where the provider reaches this router: calls come back to URLs below it
     * @param verifier decides who may call
     */
    public static HelloLineRouter create(HelloLine flow, BaseUrl baseUrl,
            RequestVerifier verifier) {
        return new HelloLineRouter(flow, baseUrl, verifier, RouterOptions.defaults());
    }

    /**
     * A router with options of your own.
     *
     * @param flow handles the calls
     * @param baseUrl where the provider reaches this router: calls come back to URLs below it
     * @param verifier decides who may call
     * @param options what is to be otherwise than by default
     */
    public static HelloLineRouter create(HelloLine flow, BaseUrl baseUrl, RequestVerifier verifier,
            RouterOptions options) {
        return new HelloLineRouter(flow, baseUrl, verifier, options);
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
            case AT_MAIN_MENU -> atMainMenu(call);
            default -> null;
        };
    }

    private Reply atFlow(Incoming call) throws Exception {
        return switch (call.event()) {
            case "newCall" -> welcome(call);
            case "hangup" -> onHangup(call);
            default -> null;
        };
    }

    /** {@link HelloLine#welcome()} */
    private Reply welcome(Incoming call) throws Exception {
        call.handling("HelloLine.welcome");
        Gather<HelloLine.MainMenu> answer = flow.welcome();
        if (answer == null) {
            return nothing("newCall");
        }
        XmlWriter out = call.writing();
        out.start("Response");
        out.attribute("onHangup", hangupUrl);
        writeGather(out, answer, call);
        return reply(out.end("Response"));
    }

    private Reply onHangup(Incoming call) throws Exception {
        return switch (call.params().text(CAUSE, "")) {
            case "busy", "noAnswer" -> missed(call);
            default -> null;
        };
    }

    /** {@link HelloLine#missed(Party)} */
    private Reply missed(Incoming call) throws Exception {
        Party from = from(call);
        call.handling("HelloLine.missed");
        flow.missed(from);
        return nothing("hangup");
    }

    private Reply atMainMenu(Incoming call) throws Exception {
        return switch (call.event()) {
            case "dtmf" -> mainMenuOnDtmf(call);
            default -> null;
        };
    }

    private Reply mainMenuOnDtmf(Incoming call) throws Exception {
        return switch (call.params().text(DTMF, "")) {
            case "1" -> mainMenuSales(call);
            default -> mainMenuAnythingElse(call);
        };
    }

    /** {@link HelloLine.MainMenu#sales()} */
    private Reply mainMenuSales(Incoming call) throws Exception {
        call.handling("MainMenu.sales");
        Dial answer = mainMenu.sales();
        if (answer == null) {
            return nothing("dtmf");
        }
        XmlWriter out = call.writing();
        out.start("Response");
        writeDial(out, answer);
        return reply(out.end("Response"));
    }

    /** {@link HelloLine.MainMenu#anythingElse()} */
    private Reply mainMenuAnythingElse(Incoming call) throws Exception {
        call.handling("MainMenu.anythingElse");
        Hangup answer = mainMenu.anythingElse();
        if (answer == null) {
            return nothing("dtmf");
        }
        XmlWriter out = call.writing();
        out.start("Response");
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
        if (target.getClass() == HelloLine.MainMenu.class) {
            return callback(AT_MAIN_MENU, call.callId()).url();
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

    private static Party from(Incoming call) {
        String text = call.params().text(FROM);
        return text == null ? Party.absent() : Party.of(text);
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

    private void writeHangup(XmlWriter out, Hangup hangup) {
        out.start("Hangup");
        out.end("Hangup");
    }

    private Reply makeBareNewCallResponse() {
        XmlWriter out = new XmlWriter();
        out.start("Response");
        out.attribute("onHangup", hangupUrl);
        return reply(out.end("Response"));
    }
}
