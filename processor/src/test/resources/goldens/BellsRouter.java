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
import dev.switchboard.runtime.xml.XmlWriter;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Answers the calls of {@link Bells}. Switchboard wrote this: change the flow, not this file. */
@Generated(Bells.class)
@SuppressWarnings("exports")
public final class BellsRouter extends FlowRouter {
    private static final int AT_FLOW = 0;
    private static final int AT_HOUR_CHIME = 1;
    private static final int ID = 0;
    private static final int AT = 1;
    private static final int UNTIL = 2;
    private static final int COUNT = 3;
    private static final int LINK = 4;
    private static final int TONES = 5;
    private static final int OTHERS = 6;
    private static final int STATE_AT = 1;
    private static final int STATE_LENGTH = 2;

    private static final Set<String> HELD_BY_RING = Set.of("id", "at", "until", "count", "link");

    private static final Set<String> HELD_BY_CHIMED = Set.of("id");

    private static final FlowShape SHAPE = new FlowShape(
            "com.example.Bells",
            new ProtocolRules(
                    "",
                    "ring",
                    List.of("POST", "GET"),
                    true,
                    List.of("application/json"),
                    "application/xml; charset=UTF-8",
                    400,
                    Duration.ofMillis(1000)),
            ParamNames.builder()
                    .name("id")
                    .name("at")
                    .name("until")
                    .name("count")
                    .name("link")
                    .prefix("Tone_")
                    .prefix("")
                    .build(),
            List.of("_at", "_length"),
            List.of(""),
            List.of("Hour/chime"));

    private final Bells flow;
    private final Reply emptyReply;

    private BellsRouter(Bells flow, BaseUrl baseUrl, RequestVerifier verifier,
            RouterOptions options) {
        super(SHAPE, baseUrl, null, verifier, options);
        this.flow = flow;
        this.emptyReply = reply(new XmlWriter().start("tower").end("tower"));
    }

    /**
     * A router with the default options. One serves all calls, from any number of threads.
     *
     * @param flow handles the calls
     * @param baseUrl where the provider reaches this router: calls come back to URLs below it
     * @param verifier decides who may call
     */
    public static BellsRouter create(Bells flow, BaseUrl baseUrl, RequestVerifier verifier) {
        return new BellsRouter(flow, baseUrl, verifier, RouterOptions.defaults());
    }

    /**
     * A router with options of your own.
     *
     * @param flow handles the calls
     * @param baseUrl where the provider reaches this router: calls come back to URLs below it
     * @param verifier decides who may call
     * @param options what is to be otherwise than by default
     */
    public static BellsRouter create(Bells flow, BaseUrl baseUrl, RequestVerifier verifier,
            RouterOptions options) {
        return new BellsRouter(flow, baseUrl, verifier, options);
    }

    @Override
    protected Reply answer(Incoming call) throws Exception {
        return switch (call.route()) {
            case AT_FLOW -> atFlow(call);
            case AT_HOUR_CHIME -> atHour(call);
            default -> null;
        };
    }

    private Reply atFlow(Incoming call) throws Exception {
        return switch (call.event()) {
            case "ring" -> ring(call);
            default -> null;
        };
    }

    /** {@link Bells#ring(Bells.Ring)} */
    private Reply ring(Incoming call) throws Exception {
        Bells.Ring ring = ring_(call);
        call.handling("Bells.ring");
        Bells.Tower answer = flow.ring(ring);
        if (answer == null) {
            return nothing("ring");
        }
        XmlWriter out = call.writing();
        writeTower(out, answer, call);
        return reply(out);
    }

    private Reply atHour(Incoming call) throws Exception {
        return switch (call.event()) {
            case "chime" -> hourChime(call);
            default -> null;
        };
    }

    /** {@link Bells.Hour#chime(Map)} */
    private Reply hourChime(Incoming call) throws Exception {
        Bells.Hour hour = hour(call);
        Map<String, String> others = call.rest(OTHERS, HELD_BY_CHIMED);
        call.handling("Hour.chime");
        Bells.Stroke answer = hour.chime(others);
        if (answer == null) {
            return nothing("chime");
        }
        XmlWriter out = call.writing();
        out.start("tower");
        writeStroke(out, answer);
        return reply(out.end("tower"));
    }

    @Override
    protected Reply nothing(String event) {
        return emptyReply;
    }

    @Override
    protected String callId(String event, Form params) {
        return params.text(ID, "");
    }

    private static Bells.Ring ring_(Incoming call) {
        return new Bells.Ring(
                call.params().required(ID),
                at(call),
                until(call),
                count(call),
                link(call),
                call.params().family(TONES),
                call.rest(OTHERS, HELD_BY_RING, "Tone_"));
    }

    private static Optional<Instant> at(Incoming call) {
        String text = call.params().text(AT);
        return text == null || text.isEmpty() ? Optional.empty() : Optional.of(WireText.parseRfc2822(text));
    }

    private static Optional<Instant> until(Incoming call) {
        String text = call.params().text(UNTIL);
        return text == null || text.isEmpty() ? Optional.empty() : Optional.of(WireText.parseIso8601(text));
    }

    private static Optional<Integer> count(Incoming call) {
        String text = call.params().text(COUNT);
        return text == null || text.isEmpty() ? Optional.empty() : Optional.of(Integer.parseInt(text));
    }

    private static Optional<URI> link(Incoming call) {
        String text = call.params().text(LINK);
        return text == null || text.isEmpty() ? Optional.empty() : Optional.of(URI.create(text));
    }

    private void writeTower(XmlWriter out, Bells.Tower tower, Incoming call) {
        out.start("tower");
        for (Bells.Sound item : tower.sounds()) {
            writeSound(out, item, call);
        }
        out.end("tower");
    }

    private void writeSound(XmlWriter out, Bells.Sound sound, Incoming call) {
        if (sound instanceof Bells.Stroke stroke) {
            writeStroke(out, stroke);
        } else if (sound instanceof Bells.Next<?> next) {
            writeNext(out, next, call);
        } else {
            throw unexpected("Sound", sound);
        }
    }

    private void writeStroke(XmlWriter out, Bells.Stroke stroke) {
        out.start("stroke");
        writeStyle(out, stroke.style());
        out.text(stroke.text());
        out.end("stroke");
    }

    private void writeStyle(XmlWriter out, Bells.Style style) {
        out.attribute("xml:lang", style.language());
        if (style.at().isPresent()) {
            out.attribute("at", WireText.ofRfc2822(style.at().get()));
        }
    }

    private void writeNext(XmlWriter out, Bells.Next<?> next, Incoming call) {
        out.start("next");
        out.attributeUnless("false", "loud", Boolean.toString(next.loud()));
        out.text(chimeChimeUrl(next.chime(), call));
        out.end("next");
    }

    private String chimeChimeUrl(Bells.Chime target, Incoming call) {
        if (target instanceof Bells.Hour state) {
            return callback(AT_HOUR_CHIME, call.callId())
                    .state("_at", state.at().toString())
                    .state("_length", state.length().toString())
                    .url();
        }
        throw unexpected("Chime", target);
    }

    private static Bells.Hour hour(Incoming call) {
        return new Bells.Hour(WireText.parseIso8601(call.state().required(STATE_AT)), Duration.parse(call.state().required(STATE_LENGTH)));
    }
}
