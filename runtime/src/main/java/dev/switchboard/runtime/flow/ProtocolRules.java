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
 * @param undecoded the content types of bodies that are taken and not decoded, in any case
 * @param contentType the content type of answers
 * @param maxReplyBytes how many bytes an answer may have
 * @param deadline how long a handler may take
 */
public record ProtocolRules(
        String discriminator,
        String initial,
        List<String> methods,
        boolean form,
        List<String> undecoded,
        String contentType,
        int maxReplyBytes,
        Duration deadline) {

    private static final String FORM = "application/x-www-form-urlencoded";

    /** The lists in unmodifiable ones. */
    public ProtocolRules {
        methods = List.copyOf(methods);
        undecoded =
                undecoded.stream().map(type -> type.toLowerCase(Locale.ROOT)).toList();
    }

    /** Whether a body of that content type may carry the parameters. */
    boolean takes(String contentType) {
        return form && type(contentType).equals(FORM);
    }

    /** Whether a body of that content type is taken, though it is not decoded. */
    boolean leaves(String contentType) {
        return undecoded.contains(type(contentType));
    }

    private static String type(String contentType) {
        int parameters = contentType.indexOf(';');
        String type = parameters < 0 ? contentType : contentType.substring(0, parameters);
        return type.trim().toLowerCase(Locale.ROOT);
    }
}
