package dev.switchboard.cli;

import dev.switchboard.client.ClientOptions;
import dev.switchboard.client.Credentials;
import dev.switchboard.client.InvalidRequestException;
import dev.switchboard.client.SipgateClient;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** Makes the client that the environment describes. Arguments hold no credentials: others can read them. */
final class Connection {

    private static final String TOKEN_ID = "SIPGATE_TOKEN_ID";
    private static final String TOKEN = "SIPGATE_TOKEN";
    private static final String ACCESS_TOKEN = "SIPGATE_ACCESS_TOKEN";
    private static final String URL = "SIPGATE_URL";

    private static final String EXPECTED = " (expected: " + TOKEN_ID + " and " + TOKEN
            + ", a token from https://app.sipgate.com/personal-access-token; or " + ACCESS_TOKEN + ")";

    private final Map<String, String> environment;

    Connection(Map<String, String> environment) {
        this.environment = environment;
    }

    /**
     * A client; nothing is sent yet.
     *
     * @throws CommandException if the environment lacks something, or has something that cannot be right
     */
    SipgateClient open() {
        return SipgateClient.of(credentials(), options());
    }

    private Credentials credentials() {
        Optional<String> tokenId = value(TOKEN_ID);
        Optional<String> token = value(TOKEN);
        Optional<String> accessToken = value(ACCESS_TOKEN);
        boolean personal = tokenId.isPresent() || token.isPresent();
        if (!personal && accessToken.isEmpty()) {
            throw CommandException.usage("environment: no credentials" + EXPECTED);
        }
        if (personal && accessToken.isPresent()) {
            throw CommandException.usage("environment: two kinds of credentials" + EXPECTED);
        }
        if (personal && (tokenId.isEmpty() || token.isEmpty())) {
            throw CommandException.usage("environment: no " + (token.isEmpty() ? TOKEN : TOKEN_ID) + EXPECTED);
        }
        try {
            return accessToken
                    .map(Credentials::bearer)
                    .orElseGet(() -> Credentials.personalAccessToken(tokenId.orElseThrow(), token.orElseThrow()));
        } catch (InvalidRequestException e) {
            throw CommandException.usage("environment: " + e.getMessage());
        }
    }

    private ClientOptions options() {
        try {
            return value(URL)
                    .map(url -> ClientOptions.defaults().url(URI.create(url)))
                    .orElseGet(ClientOptions::defaults);
        } catch (IllegalArgumentException e) {
            throw CommandException.usage(
                    URL
                            + ": not a URL of the API (expected: such as https://api.sipgate.com/v2; http only on this machine)");
        }
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }
}
