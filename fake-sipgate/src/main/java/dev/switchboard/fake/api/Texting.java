package dev.switchboard.fake.api;

import dev.switchboard.fake.http.Answer;
import dev.switchboard.fake.http.Fields;
import dev.switchboard.fake.http.Refusal;
import dev.switchboard.fake.http.Request;
import dev.switchboard.fake.http.Routes;
import dev.switchboard.fake.json.JsonText;
import dev.switchboard.fake.state.Sms;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Optional;

/** SMS extensions, and sending. */
public final class Texting {

    /** Larger ones are not seconds but milliseconds. */
    private static final long LAST_SECOND = 99_999_999_999L;

    private final Users users;
    private final Sms sms;

    public Texting(Users users, Sms sms) {
        this.users = users;
        this.sms = sms;
    }

    public void addTo(Routes routes) {
        routes.at("/{u}/sms").get(this::extensions);
        routes.at("/sessions/sms").post(this::send);
    }

    private Answer extensions(Request request) {
        return Answer.items(sms.extensions().of(users.owner(request)).all().stream()
                .map(this::withSender)
                .toList());
    }

    private JsonObject withSender(JsonObject extension) {
        String sender = sms.callerIds(extension.getString("id")).defaultNumber().phonenumber();
        return JsonText.with(extension, "callerId", JsonText.of(sender));
    }

    private Answer send(Request request) {
        Fields fields = request.fields("smsId", "recipient", "message", "sendAt");
        if (!fields.has("smsId")) {
            throw Refusal.of(500, "smsId: missing", "/smsId"); // What sipgate itself answers.
        }
        String smsId = fields.text("smsId");
        String recipient = fields.text("recipient");
        String message = fields.text("message");
        Optional<Instant> sendAt = fields.optionalWhole("sendAt").map(Texting::second);
        if (sms.extensions().with(smsId).isEmpty()) {
            throw Refusal.of(403, "smsId: not yours", "/smsId");
        }
        sms.send(smsId, recipient, message, sendAt);
        return Answer.NO_CONTENT;
    }

    private static Instant second(long seconds) {
        Fields.check(seconds > 0 && seconds <= LAST_SECOND, "sendAt", "seconds since 1970");
        return Instant.ofEpochSecond(seconds);
    }
}
