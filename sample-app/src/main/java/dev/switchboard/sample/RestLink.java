package dev.switchboard.sample;

import dev.switchboard.client.ClientOptions;
import dev.switchboard.client.Credentials;
import dev.switchboard.client.SipgateClient;
import dev.switchboard.fake.FakeSipgate;
import java.util.Optional;

/** A client of an account's REST API, and the server of the account if it is a fake one. */
final class RestLink implements AutoCloseable {

    private final SipgateClient client;
    private final Optional<FakeSipgate> fake;

    private RestLink(SipgateClient client, Optional<FakeSipgate> fake) {
        this.client = client;
        this.fake = fake;
    }

    static RestLink to(RestAccount account) {
        if (account.credentials().isPresent()) {
            return new RestLink(SipgateClient.of(account.credentials().get()), Optional.empty());
        }
        FakeSipgate fake = FakeSipgate.start();
        return new RestLink(
                SipgateClient.of(
                        Credentials.personalAccessToken("token-FAKE01", "no-secret"),
                        ClientOptions.defaults().url(fake.url())),
                Optional.of(fake));
    }

    SipgateClient client() {
        return client;
    }

    Optional<FakeSipgate> fake() {
        return fake;
    }

    @Override
    public void close() {
        fake.ifPresent(FakeSipgate::close);
    }
}
