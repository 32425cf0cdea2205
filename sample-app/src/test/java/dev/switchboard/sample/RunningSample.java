package dev.switchboard.sample;

import dev.switchboard.runtime.CallbackKey;
import dev.switchboard.sample.web.RawHttp;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;

/** The sample on a free port. Its URLs say 3000 nevertheless, so that its answers can be pinned. */
final class RunningSample implements AutoCloseable {

    private final PhoneSystem phones;

    private RunningSample(PhoneSystem phones) {
        this.phones = phones;
    }

    static RunningSample at(Clock clock) throws IOException {
        return new RunningSample(PhoneSystem.start(new Settings(
                Optional.empty(),
                0,
                Optional.of(URI.create("http://localhost:3000")),
                Optional.of(CallbackKey.of("for tests, and known to everybody")),
                false,
                clock)));
    }

    int port() {
        return phones.address().getPort();
    }

    RawHttp http() {
        return new RawHttp(port());
    }

    /** Sends an event to a URL that an answer carried. */
    RawHttp.Response follow(String url, String form) throws IOException {
        URI uri = URI.create(url);
        return http().post(uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()), form);
    }

    @Override
    public void close() {
        phones.close();
    }
}
