package dev.switchboard.runtime.flow;

import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.runtime.CallbackKey;
import dev.switchboard.runtime.Observation;
import dev.switchboard.runtime.Reply;
import dev.switchboard.runtime.RequestVerifier;
import dev.switchboard.runtime.RequestVerifier.Verdict;
import dev.switchboard.runtime.RouterOptions;
import dev.switchboard.runtime.Webhook;
import dev.switchboard.runtime.form.Form;
import dev.switchboard.runtime.form.ParamNames;
import dev.switchboard.runtime.xml.XmlWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A router as the processor writes it, of a flow with a new call, a hangup, a menu without and a step with memory. What
 * its handlers do is the test's choice.
 */
final class Line extends FlowRouter {

    /** What the one handler behind all events does; it returns {@code null} or what {@link #write} knows. */
    interface Handler {
        @Nullable
        String handle(Call call) throws Exception;
    }

    /** What the fallback does when a handler failed; it returns what a {@link Handler} does. */
    interface Fallback {
        @Nullable
        String handle(Throwable fault) throws Exception;
    }

    /** What was read for a handler. */
    record Call(String event, String from, List<String> users, boolean anonymous, String dtmf, int attempt) {}

    static final CallbackKey KEY = CallbackKey.of("a secret of enough letters");
    static final RouterOptions OPTIONS = RouterOptions.defaults().observer(observation -> {});
    static final String BASE = "https://pbx.example.com/calls";

    private static final int CALL_ID = 1;
    private static final int FROM = 2;
    private static final int USER = 3;
    private static final int ANONYMOUS = 4;
    private static final int DTMF = 5;

    private static final int ATTEMPT = 1;

    private static final int MAIN_MENU = 2;
    private static final int PIN = 3;

    final AtomicInteger handled = new AtomicInteger();
    Handler handler = call -> null;
    final AtomicInteger fallenBack = new AtomicInteger();
    Fallback fallback = fault -> null;

    /** If it is there, it takes the handler's place, and promises what that would return. */
    @Nullable
    Function<Call, @Nullable CompletionStage<String>> promising;

    private final List<Observation> observed;

    Line(String base) {
        this(base, null, webhook -> Verdict.accept(), OPTIONS);
    }

    Line(String base, @Nullable CallbackKey key, RequestVerifier verifier, RouterOptions options) {
        this(base, key, verifier, options, rules(Integer.MAX_VALUE, Duration.ofSeconds(8)));
    }

    Line(String base, @Nullable CallbackKey key, RequestVerifier verifier, RouterOptions options, ProtocolRules rules) {
        this(base, key, verifier, options, rules, new CopyOnWriteArrayList<>());
    }

    /** Tells the observer of the options, too. */
    private Line(
            String base,
            @Nullable CallbackKey key,
            RequestVerifier verifier,
            RouterOptions options,
            ProtocolRules rules,
            List<Observation> observed) {
        super(shape(rules), BaseUrl.of(base), key, verifier, options.observer(observation -> {
            observed.add(observation);
            options.observer().observe(observation);
        }));
        this.observed = observed;
    }

    /** The protocol's rules, of which a test may choose how long an answer may be, in bytes and in time. */
    static ProtocolRules rules(int maxReplyBytes, Duration deadline) {
        return new ProtocolRules(
                "event",
                "newCall",
                List.of("POST"),
                true,
                List.of(),
                "application/xml; charset=UTF-8",
                maxReplyBytes,
                deadline);
    }

    private static FlowShape shape(ProtocolRules rules) {
        return new FlowShape(
                "Line",
                rules,
                ParamNames.builder()
                        .name("event")
                        .name("callId")
                        .name("from")
                        .name("user[]")
                        .name("anonymous")
                        .name("dtmf")
                        .build(),
                List.of("attempt"),
                List.of("", "hangup"),
                List.of("MainMenu", "Pin"));
    }

    List<Observation> observed() {
        return observed;
    }

    /** A POST with its content type. */
    Webhook post(String target, String body) {
        return webhook("POST", target, body, Map.of("Content-Type", "application/x-www-form-urlencoded"));
    }

    static Webhook webhook(String method, String target, String body, Map<String, String> headers) {
        Map<String, String> anyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        anyCase.putAll(headers);
        Webhook plain = Webhook.post(target, body);
        return new Webhook(
                method,
                plain.rawPath(),
                plain.rawQuery(),
                name -> Optional.ofNullable(anyCase.get(name)).map(List::of).orElse(List.of()),
                Optional.empty(),
                body.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    protected @Nullable Reply answer(Incoming call) throws Exception {
        return switch (call.route()) {
            case 0, 1 -> flow(call);
            case MAIN_MENU -> call.event().equals("dtmf") ? mainMenu(call) : null;
            case PIN -> call.event().equals("dtmf") ? pin(call) : null;
            default -> null;
        };
    }

    private @Nullable Reply flow(Incoming call) throws Exception {
        return switch (call.event()) {
            case "newCall" -> newCall(call);
            case "hangup" -> hangup(call);
            default -> null;
        };
    }

    private Reply newCall(Incoming call) throws Exception {
        String from = call.params().required(FROM);
        List<String> users = call.params().texts(USER);
        boolean anonymous = WireText.parseBoolean(call.params().text(ANONYMOUS, "false"));
        call.handling("Line.welcome");
        return answered(call, new Call("newCall", from, users, anonymous, "", 0));
    }

    private Reply hangup(Incoming call) throws Exception {
        call.handling("Line.over");
        return answered(call, new Call("hangup", "", List.of(), false, "", 0));
    }

    private Reply mainMenu(Incoming call) throws Exception {
        String dtmf = call.params().text(DTMF, "");
        call.handling("Line.MainMenu.any");
        return answered(call, new Call("dtmf", "", List.of(), false, dtmf, 0));
    }

    private Reply pin(Incoming call) throws Exception {
        int attempt = Integer.parseInt(call.state().required(ATTEMPT));
        String dtmf = call.params().text(DTMF, "");
        call.handling("Line.Pin.wrong");
        return answered(call, new Call("dtmf", "", List.of(), false, dtmf, attempt));
    }

    private @Nullable Reply answered(Incoming call, Call read) throws Exception {
        handled.incrementAndGet();
        if (promising != null) {
            return call.later(
                    promising.apply(read),
                    promised -> promised == null ? nothing(call.event()) : written(call, promised, read));
        }
        String result = handler.handle(read);
        return result == null ? nothing(call.event()) : written(call, result, read);
    }

    @Override
    protected @Nullable Reply fallback(Incoming call, Throwable fault) throws Exception {
        fallenBack.incrementAndGet();
        String result = fallback.handle(fault);
        return result == null ? null : written(call, result, new Call(call.event(), "", List.of(), false, "", 0));
    }

    private Reply written(Incoming call, String result, Call read) {
        XmlWriter out = root(call.writing(), call.event());
        write(out, call, result, read);
        return reply(out.end("Response"));
    }

    private void write(XmlWriter out, Incoming call, String result, Call read) {
        switch (result) {
            case "hangup" -> out.start("Hangup").end("Hangup");
            case "menu" -> gather(out, callback(MAIN_MENU, call.callId()));
            case "pin" ->
                gather(out, callback(PIN, call.callId()).state("attempt", Integer.toString(read.attempt() + 1)));
            case "too long" -> gather(out, callback(PIN, call.callId()).state("attempt", "9".repeat(2_000)));
            case "unexpected" -> throw unexpected("an Action", result);
            default -> out.start("Say").text(result).end("Say");
        }
    }

    private static void gather(XmlWriter out, CallbackUrl onData) {
        out.start("Gather").attribute("onData", onData.url()).end("Gather");
    }

    private XmlWriter root(XmlWriter out, String event) {
        out.start("Response");
        if (event.equals("newCall")) {
            out.attribute("onHangup", subscription("hangup"));
        }
        return out;
    }

    @Override
    protected Reply nothing(String event) {
        return reply(root(new XmlWriter(), event).end("Response"));
    }

    @Override
    protected String callId(String event, Form params) {
        return switch (event) {
            case "newCall", "hangup", "dtmf" -> params.text(CALL_ID, "");
            default -> "";
        };
    }
}
