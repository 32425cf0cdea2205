package dev.switchboard.runtime.flow;

import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.runtime.Reply;
import dev.switchboard.runtime.RequestVerifier.Verdict;
import dev.switchboard.runtime.RouterOptions;
import dev.switchboard.runtime.form.Form;
import dev.switchboard.runtime.form.ParamNames;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** A router that answers everything with its name, on its own URL, at {@code hangup} and at two menus. */
public final class NamedLine extends FlowRouter {

    private static final ProtocolRules RULES = new ProtocolRules(
            "event",
            "newCall",
            List.of("POST"),
            true,
            List.of(),
            "text/plain",
            Integer.MAX_VALUE,
            Duration.ofSeconds(8));

    private final String name;

    public NamedLine(String name, BaseUrl baseUrl, RouterOptions options) {
        super(
                new FlowShape(
                        name,
                        RULES,
                        ParamNames.builder().name("event").build(),
                        List.of(),
                        List.of("", "hangup"),
                        List.of("Menu", name + "Menu")),
                baseUrl,
                null,
                webhook -> Verdict.accept(),
                options);
        this.name = name;
    }

    @Override
    protected Reply answer(Incoming call) {
        call.handling(name);
        return text(name);
    }

    @Override
    protected Reply nothing(String event) {
        return text("nothing of " + name);
    }

    private static Reply text(String text) {
        return Reply.ok("text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    protected String callId(String event, Form params) {
        return "";
    }
}
