package dev.switchboard.client.testing;

import dev.switchboard.client.ClientOptions;
import dev.switchboard.client.Credentials;
import dev.switchboard.client.SipgateClient;
import dev.switchboard.fake.FakeSipgate;
import java.util.List;
import java.util.function.UnaryOperator;

/** A fake account and a client of it. */
public final class Account implements AutoCloseable {

    /** The client's access token. */
    public static final String TOKEN = "secret-access-token";

    private final FakeSipgate fake = FakeSipgate.start();
    private final ClientOptions options;
    private final SipgateClient client;

    private Account(UnaryOperator<ClientOptions> change) {
        options = change.apply(ClientOptions.defaults().url(fake.url()));
        client = SipgateClient.of(Credentials.bearer(TOKEN), options);
    }

    /** With the default options. */
    public static Account open() {
        return open(UnaryOperator.identity());
    }

    /** With other options. */
    public static Account open(UnaryOperator<ClientOptions> change) {
        return new Account(change);
    }

    public FakeSipgate fake() {
        return fake;
    }

    public SipgateClient client() {
        return client;
    }

    public ClientOptions options() {
        return options;
    }

    /** The requests that came, a line each; see {@link Sent}. */
    public List<String> sent() {
        return Sent.to(fake);
    }

    @Override
    public void close() {
        fake.close();
    }
}
