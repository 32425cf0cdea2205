/** Targets of a fuzzer. A build runs them over the inputs that are kept, and the profile {@code long} looks for new ones. */
@NullMarked
package dev.switchboard.reliability.fuzz;

import org.jspecify.annotations.NullMarked;
