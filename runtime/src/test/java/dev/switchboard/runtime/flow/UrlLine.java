package dev.switchboard.runtime.flow;

import dev.switchboard.runtime.Observation;
import dev.switchboard.runtime.Reply;
import dev.switchboard.runtime.RequestVerifier.Verdict;
import dev.switchboard.runtime.RouterOptions;
import dev.switchboard.runtime.form.Form;
import dev.switchboard.runtime.form.ParamNames;
import dev.switchboard.runtime.xml.XmlWriter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A router as the processor writes it for a protocol whose URL says which event it is, and that takes GET as well. */
final class UrlLine extends FlowRouter {

    private static final int CALL_SID = 0;
    private static final int FROM = 1;
    private static final int REST = 2;

    static final int MOST_BYTES = 200;

    final List<Observation> observed;

    Map<String, String> rest = Map.of();

    UrlLine(boolean form, String... methods) {
        this(form, List.of(methods), new CopyOnWriteArrayList<>());
    }

    private UrlLine(boolean form, List<String> methods, List<Observation> observed) {
        super(
                new FlowShape(
                        "UrlLine",
                        new ProtocolRules(
                                "",
                                "call",
                                methods,
                                form,
                                List.of("application/json"),
                                "application/xml",
                                MOST_BYTES,
                                Duration.ofSeconds(4)),
                        ParamNames.builder()
                                .name("CallSid")
                                .name("From")
                                .prefix("")
                                .build(),
                        List.of("_attempt"),
                        List.of("", "status"),
                        List.of("Leg/whisper")),
                null,
                null,
                webhook -> Verdict.accept(),
                RouterOptions.defaults().observer(observed::add));
        this.observed = observed;
    }

    @Override
    protected @Nullable Reply answer(Incoming call) {
        String from = call.params().text(FROM, "nobody");
        rest = call.rest(REST, Set.of("CallSid", "From", "Held"), "Sip_");
        call.handling("UrlLine." + call.event());
        return reply(call.writing()
                .start("Response")
                .start("Say")
                .text(call.event() + " from " + from)
                .end("Say")
                .end("Response"));
    }

    @Override
    protected Reply nothing(String event) {
        return reply(new XmlWriter().start("Response").end("Response"));
    }

    @Override
    protected String callId(String event, Form params) {
        return params.text(CALL_SID, "");
    }
}
