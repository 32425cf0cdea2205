package dev.switchboard.spring;

import dev.switchboard.runtime.CallRouter;
import java.util.List;
import org.springframework.http.server.PathContainer;

/**
 * A router at its path.
 *
 * @param name the router's flow
 * @param path where the server gets its requests, and below which
 */
record Line(FlowName name, List<String> path, CallRouter router) {

    /**
     * The line of a router.
     *
     * @throws SettingException if it has no path
     */
    static Line of(String bean, CallRouter router, SwitchboardProperties properties) {
        FlowName name = FlowName.ofRouter(bean);
        return properties
                .path(name)
                .or(() -> properties.baseUrl(name).map(Paths::of))
                .map(path -> new Line(name, path, router))
                .orElseThrow(() -> new SettingException(
                        "path of the bean " + name + ": none",
                        "switchboard.base-url, switchboard.path, or one of its own below switchboard.flows."
                                + name.kebab()));
    }

    /** Whether a path is this line's, or below it. */
    boolean takes(PathContainer requested) {
        List<String> segments = Paths.of(requested);
        return segments.size() >= path.size()
                && segments.subList(0, path.size()).equals(path);
    }
}
