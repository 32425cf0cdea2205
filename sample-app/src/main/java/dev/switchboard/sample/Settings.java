package dev.switchboard.sample;

import dev.switchboard.client.Credentials;
import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.runtime.CallbackKey;
import dev.switchboard.runtime.verify.BasicCredentials;
import dev.switchboard.signalwire.Secret;
import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the environment says. Nonsense is refused by the name of its variable; secrets are not quoted.
 *
 * @param host the address to bind; the loopback address if empty
 * @param port the port to bind; 0 for any that is free
 * @param baseUrl where sipgate reaches this server, and SignalWire below it; {@code http://localhost} and the port if empty.
 *     With any host but this machine webhooks must be signed; its user and password, if it has them, are asked for, too
 * @param callbackKey the secret that signs callback URLs; one that lives as long as the process if empty
 * @param signingKey the secret by which SignalWire signs its webhooks; they are not checked if empty
 * @param desks the phones at which a call to the desks rings
 * @param clock what time it is for the opening hours
 * @param textBack the account by which missed callers are texted; they are not if empty
 */
record Settings(
        Optional<String> host,
        int port,
        Optional<URI> baseUrl,
        Optional<CallbackKey> callbackKey,
        Optional<Secret> signingKey,
        List<DeskPhone> desks,
        Clock clock,
        Optional<RestAccount> textBack) {

    private static final int DEFAULT_PORT = 3_000;
    private static final int HIGHEST_PORT = 65_535;
    private static final int DESKS = 3;
    private static final String DEFAULT_DESKS = "sip:ada@desks.example,sip:bob@desks.example,sip:cleo@desks.example";

    /**
     * Reads {@code HOST}, {@code PORT}, {@code BASE_URL}, {@code CALLBACK_KEY}, {@code SIGNALWIRE_SIGNING_KEY}, {@code DESKS},
     * which are three SIP URIs with commas between them, {@code CLOCK}, the local time at which the lines' clock starts, so that
     * opening hours can be tried at night, and {@code TEXT_BACK}: {@code yes} for a fake account, or {@code sipgate} for the one
     * of {@code SIPGATE_TOKEN_ID} and {@code SIPGATE_TOKEN}. An empty variable is none.
     *
     * @throws IllegalArgumentException if one of them makes no sense
     */
    static Settings of(Map<String, String> environment) {
        Variables variables = new Variables(environment);
        return new Settings(
                variables.get("HOST"),
                variables.get("PORT").map(Settings::port).orElse(DEFAULT_PORT),
                variables.get("BASE_URL").map(Settings::url),
                variables.get("CALLBACK_KEY").map(Settings::key),
                variables.get("SIGNALWIRE_SIGNING_KEY").map(Secret::of),
                desks(variables.get("DESKS").orElse(DEFAULT_DESKS)),
                variables.get("CLOCK").map(Settings::clockFrom).orElse(Clock.systemUTC()),
                variables.get("TEXT_BACK").map(text -> restAccount(text, variables)));
    }

    private record Variables(Map<String, String> environment) {
        Optional<String> get(String name) {
            return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
        }
    }

    private static int port(String text) {
        if (text.matches("\\d{1,5}") && Integer.parseInt(text) <= HIGHEST_PORT) {
            return Integer.parseInt(text);
        }
        throw refused("PORT", text, "a number from 0 to " + HIGHEST_PORT);
    }

    private static URI url(String text) {
        try {
            BaseUrl url = BaseUrl.of(text);
            if (url.rawUserInfo().isPresent()) {
                BasicCredentials.in(url);
            }
        } catch (IllegalArgumentException e) {
            // The cause stays behind: it may quote the text, which may hold a password.
            throw new IllegalArgumentException("BASE_URL: " + e.getMessage());
        }
        return URI.create(text);
    }

    private static CallbackKey key(String text) {
        try {
            return CallbackKey.of(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("CALLBACK_KEY: " + e.getMessage(), e);
        }
    }

    /** None is quoted: a SIP URI may hold a password. */
    private static List<DeskPhone> desks(String text) {
        List<DeskPhone> desks = List.of();
        try {
            desks = Stream.of(text.split(",", -1))
                    .map(String::strip)
                    .map(DeskPhone::at)
                    .toList();
        } catch (IllegalArgumentException e) {
            // Refused below.
        }
        if (desks.size() != DESKS
                || desks.stream().map(DeskPhone::name).distinct().count() != DESKS) {
            throw new IllegalArgumentException(
                    "DESKS: not three desks (expected: three SIP URIs of different users, such as " + DEFAULT_DESKS
                            + ")");
        }
        return desks;
    }

    private static Clock clockFrom(String text) {
        Clock real = Clock.system(Company.ZONE);
        try {
            Duration ahead =
                    Duration.between(real.instant(), LocalDateTime.parse(text).atZone(Company.ZONE));
            return Clock.offset(real, ahead);
        } catch (DateTimeException e) {
            throw refused("CLOCK", text, "a local time such as 2027-02-01T10:30");
        }
    }

    private static RestAccount restAccount(String text, Variables variables) {
        return switch (text) {
            case "yes" -> new RestAccount(Optional.empty());
            case "sipgate" ->
                new RestAccount(Optional.of(Credentials.personalAccessToken(
                        secret(variables, "SIPGATE_TOKEN_ID"), secret(variables, "SIPGATE_TOKEN"))));
            default -> throw refused("TEXT_BACK", text, "yes for a fake account, or sipgate");
        };
    }

    private static String secret(Variables variables, String name) {
        return variables
                .get(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        name + ": none (expected: that of a personal access token, because TEXT_BACK is sipgate)"));
    }

    private static IllegalArgumentException refused(String variable, String text, String expected) {
        return new IllegalArgumentException(variable + ": \"" + text + "\" (expected: " + expected + ")");
    }

    /** Does not show the base URL, which may hold a password, nor a key. */
    @Override
    public String toString() {
        return "Settings[host=" + host + ", port=" + port + ", desks=" + desks + "]";
    }
}
