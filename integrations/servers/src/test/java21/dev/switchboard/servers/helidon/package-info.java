/** Helidon SE, which needs JDK 21. */
@NullMarked
package dev.switchboard.servers.helidon;

import org.jspecify.annotations.NullMarked;
