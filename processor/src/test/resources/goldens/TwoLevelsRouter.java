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
import dev.switchboard.sipgate.PhoneNumber;
import dev.switchboard.sipgate.Play;
import dev.switchboard.sipgate.Sipgate;
import dev.switchboard.sipgate.Voicemail;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Answers the calls of {@link TwoLevels}. Switchboard wrote this: change the flow, not this file. */
@Generated(TwoLevels.class)
@SuppressWarnings("exports")
public final class TwoLevelsRouter extends FlowRouter {
    private static final int AT_FLOW = 0;
    private static final int AT_LANGUAGES = 1;
    private static final int AT_THEMEN = 2;
    private static final int DTMF = 1;
    private static final int CALL_ID = 2;

    private static final FlowShape SHAPE = new FlowShape(
            "com.example.TwoLevels",
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
                    .name("dtmf")
                    .name("callId")
                    .build(),
            List.of(),
            List.of(""),
            List.of("Languages", "themen"));

    private final TwoLevels flow;
    private final TwoLevels.Languages languages;
    private final TwoLevels.Topics topics;
    private final Reply emptyReply;

    private TwoLevelsRouter(TwoLevels flow, BaseUrl baseUrl, RequestVerifier verifier,
            RouterOptions options) {
        super(SHAPE, baseUrl, null, verifier, options);
        this.flow = flow;
        this.languages = flow.new Languages();
        this.topics = new TwoLevels.Topics();
        this.emptyReply = reply(new XmlWriter().start("Response").end("Response"));
    }

    /**
     * A router that answers what {@link #signature()} accepts, with the default options. Of a base URL with
     * credentials it asks for these, too.
     *
     * @param flow handles the calls
     * @param baseUrl where the provider reaches this router: calls come back to URLs below it
     */
    public static TwoLevelsRouter create(TwoLevels flow, BaseUrl baseUrl) {
        return new TwoLevelsRouter(flow, baseUrl, byDefault(baseUrl, signature()), RouterOptions.defaults());
    }

    /**
     * A router with the default options. One serves all calls, from any number of threads.
     *
     * @param flow handles the calls
     * @param baseUrl where the provider reaches this router: calls come back to URLs below it
     * @param verifier decides who may call
     */
    public static TwoLevelsRouter create(TwoLevels flow, BaseUrl baseUrl,
            RequestVerifier verifier) {
        return new TwoLevelsRouter(flow, baseUrl, verifier, RouterOptions.defaults());
    }

    /**
     * A router with options of your own.
     *
     * @param flow handles the calls
     * @param baseUrl where the provider reaches this router: calls come back to URLs below it
     * @param verifier decides who may call
     * @param options what is to be otherwise than by default
     */
    public static TwoLevelsRouter create(TwoLevels flow, BaseUrl baseUrl, RequestVerifier verifier,
            RouterOptions options) {
        return new TwoLevelsRouter(flow, baseUrl, verifier, options);
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
            case AT_LANGUAGES -> atLanguages(call);
            case AT_THEMEN -> atTopics(call);
            default -> null;
        };
    }

    private Reply atFlow(Incoming call) throws Exception {
        return switch (call.event()) {
            case "newCall" -> welcome(call);
            default -> null;
        };
    }

    /** {@link TwoLevels#welcome()} */
    private Reply welcome(Incoming call) throws Exception {
        call.handling("TwoLevels.welcome");
        Gather<TwoLevels.Languages> answer = flow.welcome();
        if (answer == null) {
            return nothing("newCall");
        }
        XmlWriter out = call.writing();
        out.start("Response");
        writeGather(out, answer, call);
        return reply(out.end("Response"));
    }

    private Reply atLanguages(Incoming call) throws Exception {
        return switch (call.event()) {
            case "dtmf" -> languagesOnDtmf(call);
            default -> null;
        };
    }

    private Reply languagesOnDtmf(Incoming call) throws Exception {
        return switch (call.params().text(DTMF, "")) {
            case "", "#", "*" -> languagesAgain(call);
            case "1" -> languagesGerman(call);
            default -> languagesOther(call);
        };
    }

    /** {@link TwoLevels.Languages#again()} */
    private Reply languagesAgain(Incoming call) throws Exception {
        call.handling("Languages.again");
        Gather<TwoLevels.Languages> answer = languages.again();
        if (answer == null) {
            return nothing("dtmf");
        }
        XmlWriter out = call.writing();
        out.start("Response");
        writeGather(out, answer, call);
        return reply(out.end("Response"));
    }

    /** {@link TwoLevels.Languages#german()} */
    private Reply languagesGerman(Incoming call) throws Exception {
        call.handling("Languages.german");
        Gather<TwoLevels.Topics> answer = languages.german();
        if (answer == null) {
            return nothing("dtmf");
        }
        XmlWriter out = call.writing();
        out.start("Response");
        writeGather(out, answer, call);
        return reply(out.end("Response"));
    }

    /** {@link TwoLevels.Languages#other()} */
    private Reply languagesOther(Incoming call) throws Exception {
        call.handling("Languages.other");
        Hangup answer = languages.other();
        if (answer == null) {
            return nothing("dtmf");
        }
        XmlWriter out = call.writing();
        out.start("Response");
        writeHangup(out, answer);
        return reply(out.end("Response"));
    }

    private Reply atTopics(Incoming call) throws Exception {
        return switch (call.event()) {
            case "dtmf" -> topicsOnDtmf(call);
            default -> null;
        };
    }

    private Reply topicsOnDtmf(Incoming call) throws Exception {
        return switch (call.params().text(DTMF, "")) {
            case "1", "2" -> topicsPeople(call);
            case "3" -> topicsVoicemail(call);
            default -> null;
        };
    }

    /** {@link TwoLevels.Topics#people()} */
    private Reply topicsPeople(Incoming call) throws Exception {
        call.handling("Topics.people");
        Dial answer = topics.people();
        if (answer == null) {
            return nothing("dtmf");
        }
        XmlWriter out = call.writing();
        out.start("Response");
        writeDial(out, answer);
        return reply(out.end("Response"));
    }

    /** {@link TwoLevels.Topics#voicemail()} */
    private Reply topicsVoicemail(Incoming call) throws Exception {
        call.handling("Topics.voicemail");
        Dial answer = topics.voicemail();
        if (answer == null) {
            return nothing("dtmf");
        }
        XmlWriter out = call.writing();
        out.start("Response");
        writeDial(out, answer);
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
        if (target.getClass() == TwoLevels.Languages.class) {
            return callback(AT_LANGUAGES, call.callId()).url();
        }
        if (target.getClass() == TwoLevels.Topics.class) {
            return callback(AT_THEMEN, call.callId()).url();
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

    private void writeHangup(XmlWriter out, Hangup hangup) {
        out.start("Hangup");
        out.end("Hangup");
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
}
