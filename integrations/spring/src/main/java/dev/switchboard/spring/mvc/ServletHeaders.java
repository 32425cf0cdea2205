package dev.switchboard.spring.mvc;

import dev.switchboard.runtime.Webhook;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The headers of a servlet's request, copied, because the server uses its objects again and a handler may take longer. */
final class ServletHeaders {

    private ServletHeaders() {}

    static Webhook.Headers of(HttpServletRequest request) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String name : Collections.list(request.getHeaderNames())) {
            headers.put(name, List.copyOf(Collections.list(request.getHeaders(name))));
        }
        return name -> headers.getOrDefault(name, List.of());
    }
}
