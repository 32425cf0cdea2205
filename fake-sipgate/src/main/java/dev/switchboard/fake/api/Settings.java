package dev.switchboard.fake.api;

import dev.switchboard.fake.http.Answer;
import dev.switchboard.fake.http.Fields;
import dev.switchboard.fake.http.Request;
import dev.switchboard.fake.http.Routes;
import dev.switchboard.fake.state.Document;
import dev.switchboard.fake.state.Entries;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Set;

/** The webhook settings, which are replaced whole, and the log. */
public final class Settings {

    private final Switches switches;
    private final Document settings;
    private final Entries log;

    public Settings(Switches switches, Document settings, Entries log) {
        this.switches = switches;
        this.settings = settings;
        this.log = log;
    }

    public void addTo(Routes routes) {
        routes.at("/settings/sipgateio").get(this::read).put(this::write);
        routes.at("/log/webhooks").get(this::log);
    }

    private Answer read(Request request) {
        switches.requireSipgateIo();
        return Answer.json(settings.get());
    }

    private Answer write(Request request) {
        switches.requireSipgateIo();
        Fields fields = Fields.of(request.json());
        checkUrl(fields, "incomingUrl");
        checkUrl(fields, "outgoingUrl");
        fields.optionalFlag("log");
        fields.value("whitelist").ifPresent(Settings::checkWhitelist);
        settings.set(fields.json());
        return Answer.NO_CONTENT;
    }

    private void checkUrl(Fields fields, String name) {
        String url = fields.anyText(name);
        Set<String> schemes = switches.isNeo() ? Set.of("https") : Set.of("http", "https");
        Fields.check(url.isEmpty() || Formats.isWebUrl(url, schemes), name, "empty, or a URL of " + schemes);
    }

    private static void checkWhitelist(JsonValue whitelist) {
        Fields.check(
                whitelist.equals(JsonValue.NULL) || isExtensions(whitelist),
                "whitelist",
                "null, or phonelines, groups and users");
    }

    private static boolean isExtensions(JsonValue whitelist) {
        return whitelist instanceof JsonArray entries
                && entries.stream()
                        .allMatch(entry -> entry instanceof JsonString extension
                                && Formats.isExtension(extension.getString(), "pgw"));
    }

    private Answer log(Request request) {
        switches.requireSipgateIo();
        return Answer.items(log.all());
    }
}
