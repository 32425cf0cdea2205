package dev.switchboard.micronaut;

import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.runtime.CallbackKey;
import dev.switchboard.runtime.RequestVerifier;
import dev.switchboard.runtime.RouterOptions;
import dev.switchboard.runtime.RouterSettings;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.util.Optional;

/** What the routers of this application need, from its configuration; it has one flow. */
@Singleton
final class Settings implements RouterSettings {

    private final BaseUrl url;
    private final CallbackKey key;
    private final Optional<RequestVerifier> verifier;

    Settings(
            @Property(name = "calls.url") String url,
            @Property(name = "calls.secret") String secret,
            Optional<RequestVerifier> verifier) {
        this.url = BaseUrl.of(url);
        this.key = CallbackKey.of(secret);
        this.verifier = verifier;
    }

    @Override
    public BaseUrl baseUrl(Class<?> flow) {
        return url;
    }

    @Override
    public CallbackKey callbackKey(Class<?> flow) {
        return key;
    }

    @Override
    public Optional<RequestVerifier> verifier(Class<?> flow) {
        return verifier;
    }

    @Override
    public RouterOptions options(Class<?> flow) {
        return RouterOptions.defaults();
    }
}
