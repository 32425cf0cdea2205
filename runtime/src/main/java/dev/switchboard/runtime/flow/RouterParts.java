package dev.switchboard.runtime.flow;

import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.runtime.CallbackKey;
import dev.switchboard.runtime.RequestLimits;
import dev.switchboard.runtime.RequestVerifier;
import dev.switchboard.runtime.RouterOptions;
import dev.switchboard.runtime.form.ParamNames;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What a router is made of, and what does not change from request to request. */
final class RouterParts {

    /** The MAC comes first among the parameters of callback URLs, then {@link FlowShape#state()}, and last the step. */
    static final int MAC_NUMBER = 0;

    final FlowShape shape;
    final ParamNames stateNames;
    final Routes routes;
    final String baseUrl;
    final @Nullable CallbackKey key;
    final Gate gate;
    final Teller teller;
    final RequestLimits limits;
    final @Nullable Remembered remembered;

    /** How many nanoseconds a handler may take. */
    final long deadline;

    RouterParts(
            FlowShape shape,
            @Nullable BaseUrl baseUrl,
            @Nullable CallbackKey key,
            RequestVerifier verifier,
            RouterOptions options) {
        this.shape = shape;
        this.stateNames = stateNames(shape);
        this.routes = new Routes(shape.ownRoutes(), shape.targetRoutes(), baseUrl);
        this.baseUrl = baseUrl == null ? "" : baseUrl.text();
        this.key = key;
        this.gate = new Gate(shape.rules(), verifier, options);
        this.teller = new Teller(shape.simpleName(), options.observer());
        this.limits = options.limits();
        this.remembered = options.repeats()
                .map(repeats -> new Remembered(repeats, System::nanoTime))
                .orElse(null);
        this.deadline = TimeUnit.NANOSECONDS.convert(
                options.deadline().orElse(shape.rules().deadline()));
    }

    private static ParamNames stateNames(FlowShape shape) {
        ParamNames.Builder names = ParamNames.builder().name(CallbackUrl.MAC);
        shape.state().forEach(names::name);
        return names.name(CallbackUrl.STEP).build();
    }
}
