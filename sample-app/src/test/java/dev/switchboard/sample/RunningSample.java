package dev.switchboard.sample;

import dev.switchboard.fake.FakeSipgate;
import dev.switchboard.runtime.CallbackKey;
import dev.switchboard.sample.web.RawHttp;
import dev.switchboard.signalwire.Secret;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** The sample on a free port. Its URLs say 3000 nevertheless, so that its answers can be pinned. */
final class RunningSample implements AutoCloseable {

    private static final String LOCAL = "http://localhost:3000";

    private final PhoneSystem phones;

    private RunningSample(PhoneSystem phones) {
        this.phones = phones;
    }

    static RunningSample at(Clock clock) throws IOException {
        return start(clock, Optional.empty(), LOCAL);
    }

    /** One that the providers reach at a URL. */
    static RunningSample reachedAt(String baseUrl) throws IOException {
        return start(Lines.OPEN, Optional.empty(), baseUrl);
    }

    /** One that takes only what SignalWire has signed. */
    static RunningSample signedBy(String signingKey) throws IOException {
        return start(Lines.OPEN, Optional.of(Secret.of(signingKey)), LOCAL);
    }

    /** One that texts missed callers by a fake account. */
    static RunningSample textingBack() throws IOException {
        return start(Lines.OPEN, Optional.empty(), LOCAL, Optional.of(new RestAccount(Optional.empty())));
    }

    private static RunningSample start(Clock clock, Optional<Secret> signingKey, String baseUrl) throws IOException {
        return start(clock, signingKey, baseUrl, Optional.empty());
    }

    private static RunningSample start(
            Clock clock, Optional<Secret> signingKey, String baseUrl, Optional<RestAccount> textBack)
            throws IOException {
        return new RunningSample(PhoneSystem.start(new Settings(
                Optional.empty(),
                0,
                Optional.of(URI.create(baseUrl)),
                Optional.of(CallbackKey.of("for tests, and known to everybody")),
                signingKey,
                Settings.of(Map.of()).desks(),
                clock,
                textBack)));
    }

    int port() {
        return phones.address().getPort();
    }

    FakeSipgate fakeAccount() {
        return phones.rest().flatMap(RestLink::fake).orElseThrow();
    }

    RawHttp http() {
        return new RawHttp(port());
    }

    /** Sends an event to a URL that an answer carried. */
    RawHttp.Response follow(String url, String form, String... headers) throws IOException {
        URI uri = URI.create(url);
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return http().post(uri.getRawPath() + query, form, headers);
    }

    @Override
    public void close() {
        phones.close();
    }
}
