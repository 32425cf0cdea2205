package dev.switchboard.processor.model;

import com.palantir.javapoet.ClassName;
import dev.switchboard.processor.report.Place;

/**
 * A method of the flow that answers in place of a handler that has failed.
 *
 * @param method its name
 * @param takesFault whether it takes what was thrown
 * @param root the root of the answers that it gives
 * @param returns what it returns
 * @param place the method
 */
public record Fallback(String method, boolean takesFault, ClassName root, Returns returns, Place place) {}
