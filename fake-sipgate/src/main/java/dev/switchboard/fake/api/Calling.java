package dev.switchboard.fake.api;

import dev.switchboard.fake.http.Answer;
import dev.switchboard.fake.http.Fields;
import dev.switchboard.fake.http.Refusal;
import dev.switchboard.fake.http.Request;
import dev.switchboard.fake.http.Routes;
import dev.switchboard.fake.json.JsonText;
import dev.switchboard.fake.state.Calls;
import dev.switchboard.fake.state.PerUser;
import java.util.Optional;

/** Begins calls. */
public final class Calling {

    private static final String CALLERS = "ypxe";

    private final Switches switches;
    private final Calls calls;
    private final PerUser devices;
    private final PerUser phonelines;

    public Calling(Switches switches, Calls calls, PerUser devices, PerUser phonelines) {
        this.switches = switches;
        this.calls = calls;
        this.devices = devices;
        this.phonelines = phonelines;
    }

    public void addTo(Routes routes) {
        routes.at("/sessions/calls").post(this::begin);
    }

    private Answer begin(Request request) {
        Fields fields = request.fields("callee", "caller", "callerId", "deviceId");
        String callee = fields.text("callee");
        String caller = fields.text("caller");
        Optional<String> callerId = fields.optionalText("callerId");
        Optional<String> deviceId = fields.optionalText("deviceId");
        boolean byExtension = Formats.isExtension(caller, CALLERS);
        Fields.check(Formats.isNumber(callee), "callee", "a number");
        Fields.check(byExtension || Formats.isNumber(caller), "caller", "an extension or a number");
        Fields.check(byExtension || deviceId.isPresent(), "deviceId", "one, as the caller is a number");
        callerId.ifPresent(id -> Fields.check(Formats.isNumber(id), "callerId", "a number"));
        deviceId.ifPresent(id -> Fields.check(Formats.isExtension(id, CALLERS), "deviceId", "an extension"));
        if (byExtension) {
            requireKnown(caller, "/caller");
        }
        deviceId.ifPresent(id -> requireKnown(id, "/deviceId"));
        String sessionId = calls.initiate(caller, callee, callerId, deviceId);
        return Answer.json(JsonText.builder().add("sessionId", sessionId).build());
    }

    private void requireKnown(String extension, String pointer) {
        boolean isPhoneline = !switches.isNeo() && phonelines.with(extension).isPresent();
        if (!isPhoneline && devices.with(extension).isEmpty()) {
            throw Refusal.of(403, "extension: not yours", pointer);
        }
    }
}
