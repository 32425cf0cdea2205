/** Flows and protocols as data, without a trace of the compiler: what is written follows from these records alone. */
@NullMarked
package dev.switchboard.processor.model;

import org.jspecify.annotations.NullMarked;
