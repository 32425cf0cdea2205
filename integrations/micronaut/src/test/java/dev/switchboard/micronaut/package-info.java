/** A small application with Micronaut, which makes the flow and its router. */
@NullMarked
package dev.switchboard.micronaut;

import org.jspecify.annotations.NullMarked;
