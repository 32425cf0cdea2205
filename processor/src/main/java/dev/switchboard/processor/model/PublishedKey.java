package dev.switchboard.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.Optional;

/**
 * A provider's signature over the body, which can be checked without anything that is the user's own.
 *
 * @param header the request header that carries it
 * @param key the public key
 * @param constant where the key can be read in Java, if the protocol's type has a constant for it
 */
public record PublishedKey(String header, String key, Optional<Constant> constant) {

    /**
     * A constant.
     *
     * @param type its class
     * @param name its name
     */
    public record Constant(ClassName type, String name) {}
}
