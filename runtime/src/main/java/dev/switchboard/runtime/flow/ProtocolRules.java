package dev.switchboard.runtime.flow;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * What a provider's protocol asks of every request and answer, as the protocol's description says.
 *
 * @param discriminator the parameter that names the event; empty where the URL does
 * @param initial the name of the event of the configured URL
 * @param methods the allowed HTTP methods
 * @param form whether a body may carry the parameters
 * @param contentType the content type of answers
 * @param deadline how long a handler may take
 */
public record ProtocolRules(
        String discriminator,
        String initial,
        List<String> methods,
        boolean form,
        String contentType,
        Duration deadline) {

    private static final String FORM = "application/x-www-form-urlencoded";

    /** The methods in an unmodifiable list. */
    public ProtocolRules {
        methods = List.copyOf(methods);
    }

    /** Whether a body of that content type may carry the parameters. */
    boolean takes(String contentType) {
        int parameters = contentType.indexOf(';');
        String type = parameters < 0 ? contentType : contentType.substring(0, parameters);
        return form && type.trim().toLowerCase(Locale.ROOT).equals(FORM);
    }
}
