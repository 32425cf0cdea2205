package dev.switchboard.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/**
 * A verb, a noun, a root, or a group of parts that stand where it stands.
 *
 * @param type its record
 * @param name its name on the wire; empty for a group
 * @param typeParameters how many type parameters its record has
 * @param parts what is written of it, attributes first
 * @param subscriptions the callback URLs of the flow itself, which a root writes
 */
public record ElementModel(
        ClassName type, Optional<String> name, int typeParameters, List<Part> parts, List<Url> subscriptions) {

    /**
     * A callback URL.
     *
     * @param attribute the attribute that carries it; empty if it is the element's text
     * @param event the event that is sent to it
     * @param required whether the element is broken without it
     */
    public record Url(String attribute, ClassName event, boolean required) {
        /** Whether it is the element's text. */
        public boolean isText() {
            return attribute.isEmpty();
        }
    }
}
