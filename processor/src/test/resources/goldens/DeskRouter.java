package com.example;

import com.example.toy.AfterAsk;
import com.example.toy.Ask;
import com.example.toy.Bye;
import com.example.toy.Call;
import com.example.toy.Caller;
import com.example.toy.Codec;
import com.example.toy.Connect;
import com.example.toy.Leg;
import com.example.toy.Line;
import com.example.toy.Lines;
import com.example.toy.Progress;
import com.example.toy.ProgressEvent;
import com.example.toy.Prompt;
import com.example.toy.Rest;
import com.example.toy.Say;
import com.example.toy.Way;
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
import dev.switchboard.runtime.xml.XmlWriter;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers the calls of {@link Desk}. Switchboard wrote this: change the flow, not this file. */
@Generated(Desk.class)
@SuppressWarnings("exports")
public final class DeskRouter extends FlowRouter {
    private static final int AT_FLOW = 0;
    private static final int AT_OVER = 1;
    private static final int AT_CHOICE_KEYS = 2;
    private static final int AT_COLLEAGUE_GREET = 3;
    private static final int AT_COLLEAGUE_PROGRESS = 4;
    private static final int AT_QUIET_PROGRESS = 5;
    private static final int WAY = 0;
    private static final int CALLER = 1;
    private static final int HEADERS = 2;
    private static final int ID = 3;
    private static final int KEYS = 4;
    private static final int CONFIDENCE = 5;
    private static final int SIP = 6;
    private static final int STATE = 7;
    private static final int DURATION = 8;
    private static final int CODECS = 9;
    private static final int SCORES = 10;
    private static final int STATE_NAME = 1;

    private static final FlowShape SHAPE = new FlowShape(
            "com.example.Desk",
            new ProtocolRules(
                    "",
                    "ring",
                    List.of("GET", "POST"),
                    true,
                    List.of(),
                    "text/xml; charset=UTF-8",
                    Integer.MAX_VALUE,
                    Duration.ofMillis(4000)),
            ParamNames.builder()
                    .name("way")
                    .name("caller")
                    .prefix("X-")
                    .name("id")
                    .name("keys")
                    .name("confidence")
                    .prefix("Sip_")
                    .name("state")
                    .name("seconds")
                    .name("codecs")
                    .name("score[]")
                    .build(),
            List.of("_name"),
            List.of("", "over"),
            List.of("Choice/keys", "Colleague/greet", "Colleague/progress", "Quiet/progress"));

    private final Desk flow;
    private final Desk.Choice choice;
    private final Desk.Quiet quiet;
    private final String overUrl;
    private final Reply emptyReply;
    private final Reply bareAnswer;

    private DeskRouter(Desk flow, BaseUrl baseUrl, CallbackKey key, RequestVerifier verifier,
            RouterOptions options) {
        super(SHAPE, baseUrl, key, verifier, options);
        this.flow = flow;
        this.choice = flow.new Choice();
        this.quiet = flow.new Quiet();
        this.overUrl = subscription("over");
        this.emptyReply = reply(new XmlWriter().start("answer").end("answer"));
        this.bareAnswer = makeBareAnswer();
    }

    /**
     * A router with the default options. One serves all calls, from any number of threads.
     *
     * @param flow handles the calls
     * @param baseUrl where the provider reaches this router: calls come back to URLs below it
     * @param key makes callback URLs authentic, whose steps have a memory
     * @param verifier decides who may call
     */
    public static DeskRouter create(Desk flow, BaseUrl baseUrl, CallbackKey key,
            RequestVerifier verifier) {
        return new DeskRouter(flow, baseUrl, key, verifier, RouterOptions.defaults());
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
    public static DeskRouter create(Desk flow, BaseUrl baseUrl, CallbackKey key,
            RequestVerifier verifier, RouterOptions options) {
        return new DeskRouter(flow, baseUrl, key, verifier, options);
    }

    @Override
    protected Reply answer(Incoming call) throws Exception {
        return switch (call.route()) {
            case AT_FLOW, AT_OVER -> atFlow(call);
            case AT_CHOICE_KEYS -> atChoice(call);
            case AT_COLLEAGUE_GREET, AT_COLLEAGUE_PROGRESS -> atColleague(call);
            case AT_QUIET_PROGRESS -> atQuiet(call);
            default -> null;
        };
    }

    private Reply atFlow(Incoming call) throws Exception {
        return switch (call.event()) {
            case "ring" -> onRing(call);
            case "over" -> over(call);
            default -> null;
        };
    }

    private Reply onRing(Incoming call) throws Exception {
        return switch (call.params().text(WAY, "inbound")) {
            case "outbound", "outbound-api" -> callingOut(call);
            default -> ring(call);
        };
    }

    /** {@link Desk#callingOut()} */
    private Reply callingOut(Incoming call) throws Exception {
        call.handling("Desk.callingOut");
        Desk.Outgoing answer = flow.callingOut();
        if (answer == null) {
            return nothing("ring");
        }
        XmlWriter out = call.writing();
        out.start("answer");
        out.attribute("over", overUrl);
        writeRing(out, answer.ring());
        if (answer.bye().isPresent()) {
            writeBye(out, answer.bye().get());
        }
        return reply(out.end("answer"));
    }

    /** {@link Desk#ring(Caller, Map)} */
    private Reply ring(Incoming call) throws Exception {
        Caller caller = caller(call);
        Map<String, String> headers = call.params().family(HEADERS);
        call.handling("Desk.ring");
        Desk.Welcome answer = flow.ring(caller, headers);
        if (answer == null) {
            return nothing("ring");
        }
        XmlWriter out = call.writing();
        out.start("answer");
        out.attribute("over", overUrl);
        writeSay(out, answer.hello());
        writeAsk(out, answer.ask(), call);
        return reply(out.end("answer"));
    }

    /** {@link Desk#over(String)} */
    private Reply over(Incoming call) throws Exception {
        String id = call.params().required(ID);
        call.handling("Desk.over");
        flow.over(id);
        return nothing("over");
    }

    private Reply atChoice(Incoming call) throws Exception {
        return switch (call.event()) {
            case "keys" -> choiceOnKeys(call);
            default -> null;
        };
    }

    private Reply choiceOnKeys(Incoming call) throws Exception {
        return switch (call.params().text(KEYS, "")) {
            case "1" -> choiceConnect(call);
            default -> choiceOther(call);
        };
    }

    /** {@link Desk.Choice#connect(Optional)} */
    private Reply choiceConnect(Incoming call) throws Exception {
        Optional<Double> confidence = confidence(call);
        call.handling("Choice.connect");
        Connect answer = choice.connect(confidence);
        if (answer == null) {
            return nothing("keys");
        }
        XmlWriter out = call.writing();
        out.start("answer");
        out.attribute("over", overUrl);
        writeConnect(out, answer, call);
        return reply(out.end("answer"));
    }

    /** {@link Desk.Choice#other()} */
    private Reply choiceOther(Incoming call) throws Exception {
        call.handling("Choice.other");
        Optional<Bye> answer = choice.other();
        if (answer == null || answer.isEmpty()) {
            return nothing("keys");
        }
        XmlWriter out = call.writing();
        out.start("answer");
        out.attribute("over", overUrl);
        writeBye(out, answer.get());
        return reply(out.end("answer"));
    }

    private Reply atColleague(Incoming call) throws Exception {
        return switch (call.event()) {
            case "greet" -> colleagueGreet(call);
            case "progress" -> colleagueOnProgress(call);
            default -> null;
        };
    }

    /** {@link Desk.Colleague#greet(Desk, Map)} */
    private Reply colleagueGreet(Incoming call) throws Exception {
        Desk.Colleague colleague = colleague(call);
        Map<String, String> sip = call.params().family(SIP);
        call.handling("Colleague.greet");
        Say answer = colleague.greet(flow, sip);
        if (answer == null) {
            return nothing("greet");
        }
        XmlWriter out = call.writing();
        out.start("answer");
        out.attribute("over", overUrl);
        writeSay(out, answer);
        return reply(out.end("answer"));
    }

    private Reply colleagueOnProgress(Incoming call) throws Exception {
        String text = call.params().text(STATE);
        if (text == null) {
            return colleagueOther(call);
        }
        return switch (text) {
            case "done", "finished" -> colleagueDone(call);
            default -> colleagueOther(call);
        };
    }

    /** {@link Desk.Colleague#done(Desk, ProgressEvent)} */
    private Reply colleagueDone(Incoming call) throws Exception {
        Desk.Colleague colleague = colleague(call);
        ProgressEvent event = progressEvent(call);
        call.handling("Colleague.done");
        colleague.done(flow, event);
        return nothing("progress");
    }

    /** {@link Desk.Colleague#other(Desk, String)} */
    private Reply colleagueOther(Incoming call) throws Exception {
        Desk.Colleague colleague = colleague(call);
        String state = call.params().required(STATE);
        call.handling("Colleague.other");
        colleague.other(flow, state);
        return nothing("progress");
    }

    private Reply atQuiet(Incoming call) throws Exception {
        return switch (call.event()) {
            case "progress" -> quietProgress(call);
            default -> null;
        };
    }

    /** {@link Desk.Quiet#progress(String, Way)} */
    private Reply quietProgress(Incoming call) throws Exception {
        String id = call.params().required(ID);
        Way way = way(call.params().text(WAY, "inbound"));
        call.handling("Quiet.progress");
        quiet.progress(id, way);
        return nothing("progress");
    }

    @Override
    protected Reply nothing(String event) {
        return switch (event) {
            case "greet" -> bareAnswer;
            case "keys" -> bareAnswer;
            case "ring" -> bareAnswer;
            default -> emptyReply;
        };
    }

    @Override
    protected String callId(String event, Form params) {
        return params.text(ID, "");
    }

    private void writeRing(XmlWriter out, Desk.Ring ring) {
        out.start("ring");
        out.attribute("times", Integer.toString(ring.times()));
        out.end("ring");
    }

    private void writeBye(XmlWriter out, Bye bye) {
        out.start("bye");
        out.end("bye");
    }

    private static Caller caller(Incoming call) {
        String text = call.params().text(CALLER);
        return text == null ? Caller.nobody() : Caller.parse(text);
    }

    private void writeSay(XmlWriter out, Say say) {
        out.start("say");
        if (say.voice().isPresent()) {
            out.attribute("voice", say.voice().get());
        }
        out.text(say.text());
        out.end("say");
    }

    private void writeAsk(XmlWriter out, Ask<?> ask, Incoming call) {
        out.start("ask");
        out.attribute("to", afterAskKeysUrl(ask.target(), call));
        out.attributeUnless("1", "max", Integer.toString(ask.max()));
        for (Prompt item : ask.prompts()) {
            writePrompt(out, item);
        }
        out.end("ask");
    }

    private String afterAskKeysUrl(AfterAsk target, Incoming call) {
        if (target.getClass() == Desk.Choice.class) {
            return callback(AT_CHOICE_KEYS, call.callId()).url();
        }
        throw unexpected("AfterAsk", target);
    }

    private void writePrompt(XmlWriter out, Prompt prompt) {
        if (prompt instanceof Say say) {
            writeSay(out, say);
        } else if (prompt instanceof Rest rest) {
            writeRest(out, rest);
        } else {
            throw unexpected("Prompt", prompt);
        }
    }

    private void writeRest(XmlWriter out, Rest rest) {
        out.start("rest");
        out.attributeUnless("1", "seconds", WireText.ofDuration(rest.length(), ChronoUnit.SECONDS));
        out.end("rest");
    }

    private static Optional<Double> confidence(Incoming call) {
        String text = call.params().text(CONFIDENCE);
        return text == null || text.isEmpty() ? Optional.empty() : Optional.of(Double.parseDouble(text));
    }

    private void writeConnect(XmlWriter out, Connect connect, Incoming call) {
        out.start("connect");
        if (!connect.codecs().isEmpty()) {
            out.attribute("codecs", itemsText(connect.codecs()));
        }
        writeLines(out, connect.lines(), call);
        out.end("connect");
    }

    private static String itemsText(List<Codec> items) {
        List<String> texts = new ArrayList<>();
        for (Codec item : items) {
            texts.add(item.name());
        }
        return WireText.join(texts, " ");
    }

    private void writeLines(XmlWriter out, Lines lines, Incoming call) {
        for (Line item : lines.lines()) {
            writeLine(out, item, call);
        }
    }

    private void writeLine(XmlWriter out, Line line, Incoming call) {
        out.start("line");
        if (line.leg().isPresent()) {
            String greet = legGreetUrl(line.leg().get(), call);
            if (greet != null) {
                out.attribute("greet", greet);
            }
            out.attribute("progress", legProgressUrl(line.leg().get(), call));
        }
        out.text(line.address());
        out.end("line");
    }

    private String legGreetUrl(Leg target, Incoming call) {
        if (target instanceof Desk.Colleague state) {
            return callback(AT_COLLEAGUE_GREET, call.callId())
                    .state("_name", state.name())
                    .url();
        }
        if (target.getClass() == Desk.Quiet.class) {
            return null;
        }
        throw unexpected("Leg", target);
    }

    private String legProgressUrl(Leg target, Incoming call) {
        if (target instanceof Desk.Colleague state) {
            return callback(AT_COLLEAGUE_PROGRESS, call.callId())
                    .state("_name", state.name())
                    .url();
        }
        if (target.getClass() == Desk.Quiet.class) {
            return callback(AT_QUIET_PROGRESS, call.callId()).url();
        }
        throw unexpected("Leg", target);
    }

    private static Desk.Colleague colleague(Incoming call) {
        return new Desk.Colleague(call.state().required(STATE_NAME));
    }

    private static ProgressEvent progressEvent(Incoming call) {
        return new ProgressEvent(
                new Call(
                call.params().required(ID),
                caller(call),
                way(call.params().text(WAY, "inbound"))),
                progress(call.params().required(STATE)),
                duration(call),
                items(call.params().text(CODECS, "")),
                scores(call));
    }

    private static Way way(String text) {
        return switch (text) {
            case "inbound" -> Way.IN;
            case "outbound-api", "outbound" -> Way.OUT;
            default -> throw Unreadable.notOneOf("inbound", "outbound-api", "outbound");
        };
    }

    private static Progress progress(String text) {
        return switch (text) {
            case "done", "finished" -> Progress.DONE;
            case "ringing" -> Progress.RINGING;
            default -> Progress.OTHER;
        };
    }

    private static Optional<Duration> duration(Incoming call) {
        String text = call.params().text(DURATION);
        return text == null || text.isEmpty() ? Optional.empty() : Optional.of(WireText.parseDuration(text, ChronoUnit.SECONDS));
    }

    private static List<Codec> items(String text) {
        List<Codec> items = new ArrayList<>();
        for (String item : WireText.split(text, ",")) {
            items.add(codec(item));
        }
        return List.copyOf(items);
    }

    private static Codec codec(String text) {
        return switch (text) {
            case "PCMA" -> Codec.PCMA;
            case "PCMU" -> Codec.PCMU;
            default -> throw Unreadable.notOneOf("PCMA", "PCMU");
        };
    }

    private static List<Integer> scores(Incoming call) {
        List<Integer> values = new ArrayList<>();
        for (String text : call.params().texts(SCORES)) {
            values.add(Integer.parseInt(text));
        }
        return List.copyOf(values);
    }

    private Reply makeBareAnswer() {
        XmlWriter out = new XmlWriter();
        out.start("answer");
        out.attribute("over", overUrl);
        return reply(out.end("answer"));
    }
}
