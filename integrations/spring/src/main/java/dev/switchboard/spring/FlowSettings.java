package dev.switchboard.spring;

import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.runtime.CallObserver;
import dev.switchboard.runtime.CallbackKey;
import dev.switchboard.runtime.RequestVerifier;
import dev.switchboard.runtime.RouterOptions;
import dev.switchboard.runtime.RouterSettings;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** What the properties and the beans of the application say to its routers. */
final class FlowSettings implements RouterSettings {

    private final SwitchboardProperties properties;
    private final Verifiers verifiers;
    private final Supplier<Optional<CallObserver>> observer;

    /** The flow that has the base URL which is no single flow's. */
    private final AtomicReference<Class<?>> atBaseUrl = new AtomicReference<>();

    FlowSettings(SwitchboardProperties properties, Verifiers verifiers, Supplier<Optional<CallObserver>> observer) {
        this.properties = properties;
        this.verifiers = verifiers;
        this.observer = observer;
    }

    @Override
    public BaseUrl baseUrl(Class<?> flow) {
        FlowName name = FlowName.of(flow);
        BaseUrl baseUrl = properties
                .baseUrl(name)
                .orElseThrow(() -> new SettingException(
                        "switchboard.base-url: none, but the flow " + name + " makes callback URLs",
                        "the public URL at which the provider reaches it, such as https://pbx.example.com/calls"));
        if (!properties.hasBaseUrl(name)) {
            alone(flow, name);
        }
        if (properties
                .path(name)
                .filter(path -> !Paths.endAlike(path, Paths.of(baseUrl)))
                .isPresent()) {
            throw new SettingException(
                    "path of the flow " + name + ": another than that of its base URL",
                    "the same, or one of which a proxy has stripped the beginning, or to which it has added one");
        }
        return baseUrl;
    }

    private void alone(Class<?> flow, FlowName name) {
        Class<?> only = atBaseUrl.updateAndGet(known -> known == null ? flow : known);
        if (!flow.equals(only)) {
            throw new SettingException(
                    "switchboard.base-url: the callback URLs of the flows " + FlowName.of(only) + " and " + name
                            + " could be the same below it",
                    "one for each, such as switchboard.flows." + name.kebab() + ".base-url");
        }
    }

    @Override
    public CallbackKey callbackKey(Class<?> flow) {
        List<String> keys = properties.callbackKeys();
        if (keys.isEmpty()) {
            throw new SettingException(
                    "switchboard.callback-keys: none, but the flow " + FlowName.of(flow)
                            + " keeps state in callback URLs",
                    "a secret that all machines share, such as the output of: openssl rand -base64 32");
        }
        return CallbackKey.of(keys.get(0), keys.subList(1, keys.size()).toArray(String[]::new));
    }

    @Override
    public Optional<RequestVerifier> verifier(Class<?> flow) {
        return properties.insecureAcceptAll()
                ? Optional.of(RequestVerifier.insecureAcceptAll())
                : verifiers.of(FlowName.of(flow));
    }

    @Override
    public RouterOptions options(Class<?> flow) {
        RouterOptions options = RouterOptions.defaults();
        if (properties.maxBodyBytes() != null) {
            long bytes = Math.min(properties.maxBodyBytes().toBytes(), Integer.MAX_VALUE);
            options = options.limits(options.limits().maxBodyBytes((int) bytes));
        }
        if (properties.maxInFlight() != null) {
            options = options.maxInFlight(properties.maxInFlight());
        }
        if (properties.deadline() != null) {
            options = options.deadline(properties.deadline());
        }
        return observer.get().map(options::observer).orElse(options);
    }
}
