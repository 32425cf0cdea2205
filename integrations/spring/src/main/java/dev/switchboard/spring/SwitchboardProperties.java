package dev.switchboard.spring;

import dev.switchboard.runtime.BaseUrl;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.http.server.PathContainer;
import org.springframework.util.unit.DataSize;

/**
 * The settings of all flows.
 *
 * @param baseUrl The public URL at which the provider reaches the flow, such as https://pbx.example.com/calls. Needed by flows
 *     with callbacks.
 * @param path The path at which the flow answers; by default that of the base URL. It may lack the beginning of that, or have
 *     more in front, where a proxy stands between.
 * @param callbackKeys The secrets that make callback URLs authentic, of at least 16 characters each. The first makes them, and
 *     all are believed. Needed by flows whose steps have a memory.
 * @param insecureAcceptAll Whether everybody may call, whatever verifiers there are. For development alone.
 * @param maxBodyBytes How many bytes the body of a request may have; by default 64 KB.
 * @param maxInFlight How many requests a flow handles at the same time; by default 1000. More are answered with 503.
 * @param deadline How long a request may take before it is answered without its handler; by default what the provider allows.
 * @param flows The settings of single flows, by the flow's name.
 */
@ConfigurationProperties("switchboard")
public record SwitchboardProperties(
        @Nullable String baseUrl,
        @Nullable String path,
        @DefaultValue List<String> callbackKeys,
        @DefaultValue("false") boolean insecureAcceptAll,
        @Nullable DataSize maxBodyBytes,
        @Nullable Integer maxInFlight,
        @Nullable Duration deadline,
        @DefaultValue Map<String, Flow> flows) {

    /**
     * The settings of a single flow.
     *
     * @param baseUrl The public URL at which the provider reaches this flow.
     * @param path The path at which this flow answers; by default that of its base URL.
     */
    public record Flow(@Nullable String baseUrl, @Nullable String path) {

        static final Flow NONE = new Flow(null, null);

        /** Says nothing, for the URL may hold a password. */
        @Override
        public String toString() {
            return "Flow";
        }
    }

    /** The base URL of a flow, which may be that of all. */
    Optional<BaseUrl> baseUrl(FlowName flow) {
        return Optional.ofNullable(flow(flow).baseUrl())
                .or(() -> Optional.ofNullable(baseUrl))
                .map(BaseUrl::of);
    }

    /** The path that is set for a flow, whose base URL decides otherwise. That of all flows is none of one with its own base URL. */
    Optional<List<String>> path(FlowName flow) {
        return Optional.ofNullable(flow(flow).path())
                .or(() -> hasBaseUrl(flow) ? Optional.empty() : Optional.ofNullable(path))
                .map(text -> Paths.of(PathContainer.parsePath(text)));
    }

    /** Whether a flow has a base URL of its own. */
    boolean hasBaseUrl(FlowName flow) {
        return flow(flow).baseUrl() != null;
    }

    private Flow flow(FlowName name) {
        return name.in(flows).orElse(Flow.NONE);
    }

    /** Says nothing, for there are secrets in it. */
    @Override
    public String toString() {
        return "SwitchboardProperties";
    }
}
