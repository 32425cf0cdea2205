package dev.switchboard.fake.api;

import dev.switchboard.fake.http.Answer;
import dev.switchboard.fake.http.Fields;
import dev.switchboard.fake.http.Refusal;
import dev.switchboard.fake.http.Request;
import dev.switchboard.fake.http.Routes;
import dev.switchboard.fake.json.JsonText;
import dev.switchboard.fake.state.CallCommand;
import dev.switchboard.fake.state.Calls;
import jakarta.json.JsonObject;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** What can be done to a call while it lasts. */
public final class LiveCalls {

    private static final Pattern DTMF = Pattern.compile("[0-9A-D#*]+");
    private static final Set<String> WEB = Set.of("http", "https");

    private final Calls calls;

    public LiveCalls(Calls calls) {
        this.calls = calls;
    }

    public void addTo(Routes routes) {
        routes.at("/calls")
                .get(request -> Answer.json(JsonText.builder()
                        .add("data", JsonText.array(calls.established().all()))
                        .build()));
        routes.at("/calls/{callId}").delete(this::hangUp);
        routes.at("/calls/{callId}/muted").put(this::mute);
        routes.at("/calls/{callId}/hold").put(this::hold);
        routes.at("/calls/{callId}/recording").put(this::record);
        routes.at("/calls/{callId}/announcements").post(this::announce);
        routes.at("/calls/{callId}/transfer").post(this::transfer);
        routes.at("/calls/{callId}/dtmf").post(this::press);
    }

    private Answer hangUp(Request request) {
        if (!calls.hangUp(request.variable("callId"))) {
            throw Refusal.notFound("call");
        }
        return Answer.NO_CONTENT;
    }

    private Answer mute(Request request) {
        boolean muted = request.fields("value").flag("value");
        return command(request, "muted", call -> JsonText.with(call, "muted", JsonText.of(muted)));
    }

    private Answer hold(Request request) {
        boolean hold = request.fields("value").flag("value");
        return command(request, "hold", call -> JsonText.with(call, "hold", JsonText.of(hold)));
    }

    private Answer record(Request request) {
        Fields fields = request.fields("announcement", "value");
        fields.flag("announcement");
        boolean recording = fields.flag("value");
        return command(request, "recording", call -> JsonText.with(call, "recording", JsonText.of(recording)));
    }

    private Answer announce(Request request) {
        String url = request.fields("url").text("url");
        Fields.check(Formats.isWebUrl(url, WEB), "url", "an absolute http or https URL");
        return command(request, "announcements", UnaryOperator.identity());
    }

    private Answer transfer(Request request) {
        Fields fields = request.fields("attended", "phoneNumber", "callerId");
        fields.flag("attended");
        fields.text("phoneNumber");
        fields.optionalText("callerId");
        return command(request, "transfer", UnaryOperator.identity());
    }

    private Answer press(Request request) {
        String sequence = request.fields("sequence").text("sequence");
        Fields.check(DTMF.matcher(sequence).matches(), "sequence", "keys of 0-9, A-D, # and *");
        return command(request, "dtmf", UnaryOperator.identity());
    }

    private Answer command(Request request, String name, UnaryOperator<JsonObject> change) {
        CallCommand command =
                new CallCommand(request.variable("callId"), name, request.json().asJsonObject());
        if (!calls.command(command, change)) {
            throw Refusal.notFound("call");
        }
        return Answer.NO_CONTENT;
    }
}
