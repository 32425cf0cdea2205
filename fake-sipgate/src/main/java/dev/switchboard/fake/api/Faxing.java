package dev.switchboard.fake.api;

import dev.switchboard.fake.http.Answer;
import dev.switchboard.fake.http.Fields;
import dev.switchboard.fake.http.Refusal;
import dev.switchboard.fake.http.Request;
import dev.switchboard.fake.http.Routes;
import dev.switchboard.fake.json.JsonText;
import dev.switchboard.fake.state.Faxes;
import jakarta.json.JsonObject;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** Fax lines, and sending. */
public final class Faxing {

    private static final Pattern RECIPIENT = Pattern.compile("\\+?[0-9]+");
    private static final int MAX_CONTENT = 28_330_000;

    private final Users users;
    private final Faxes faxes;

    public Faxing(Users users, Faxes faxes) {
        this.users = users;
        this.faxes = faxes;
    }

    public void addTo(Routes routes) {
        routes.at("/{u}/faxlines")
                .get(request ->
                        Answer.items(faxes.lines().of(users.owner(request)).all()));
        routes.at("/sessions/fax").post(this::send);
        routes.at("/sessions/fax/resend").post(this::resend);
    }

    private Answer send(Request request) {
        Fields fields = request.fields("faxlineId", "recipient", "filename", "base64Content");
        String faxline = fields.text("faxlineId");
        String recipient = fields.text("recipient");
        String filename = fields.text("filename");
        String content = fields.text("base64Content");
        Fields.check(content.length() <= MAX_CONTENT, "base64Content", "at most " + MAX_CONTENT + " characters");
        Fields.check(isBase64(content), "base64Content", "base64");
        requireSending(faxline);
        if (!RECIPIENT.matcher(recipient).matches()) {
            throw Refusal.of(407, "recipient: not a fax number", "/recipient");
        }
        return session(faxes.send(faxline, recipient, filename, content));
    }

    private Answer resend(Request request) {
        Fields fields = request.fields("faxId", "faxlineId");
        String fax = fields.text("faxId");
        Optional<String> faxline = fields.optionalText("faxlineId");
        faxline.ifPresent(this::requireSending);
        return session(faxes.resend(fax, faxline).orElseThrow(() -> Refusal.notFound("fax")));
    }

    private void requireSending(String faxline) {
        Optional<JsonObject> line = faxes.lines().with(faxline).flatMap(lines -> lines.find(faxline));
        if (line.isEmpty() || !line.get().getBoolean("canSend", true)) {
            throw Refusal.of(403, "faxlineId: not yours, or it cannot send", "/faxlineId");
        }
    }

    private static boolean isBase64(String content) {
        try {
            Base64.getDecoder().decode(content);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Answer session(String id) {
        return Answer.json(JsonText.builder().add("sessionId", id).build());
    }
}
