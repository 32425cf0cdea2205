package dev.switchboard.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/**
 * A protocol.
 *
 * @param type the type that names it
 * @param discriminator the parameter that names the event; empty where the URL does
 * @param initial the event of the configured URL
 * @param methods the allowed HTTP methods
 * @param form whether a body may carry the parameters
 * @param undecoded the content types of bodies that are taken and not decoded
 * @param contentType the content type of answers
 * @param maxReplyBytes how many bytes an answer may have
 * @param deadlineMillis how long a handler may take
 * @param published the key with which it signs bodies, if it publishes one
 * @param signsUrls whether the provider proves that its URLs are authentic
 */
public record ProtocolModel(
        ClassName type,
        String discriminator,
        ClassName initial,
        List<String> methods,
        boolean form,
        List<String> undecoded,
        String contentType,
        int maxReplyBytes,
        int deadlineMillis,
        Optional<PublishedKey> published,
        boolean signsUrls) {

    /** Whether the URL says which event a request is. */
    public boolean isByUrl() {
        return discriminator.isEmpty();
    }
}
