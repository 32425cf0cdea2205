package dev.switchboard.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * A protocol.
 *
 * @param type the type that names it
 * @param discriminator the parameter that names the event; empty where the URL does
 * @param initial the event of the configured URL
 * @param methods the allowed HTTP methods
 * @param form whether a body may carry the parameters
 * @param contentType the content type of answers
 * @param deadlineMillis how long a handler may take
 */
public record ProtocolModel(
        ClassName type,
        String discriminator,
        ClassName initial,
        List<String> methods,
        boolean form,
        String contentType,
        int deadlineMillis) {

    /** Whether the URL says which event a request is. */
    public boolean isByUrl() {
        return discriminator.isEmpty();
    }
}
