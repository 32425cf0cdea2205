/** Serves a router with the JDK's own HTTP server. */
@NullMarked
package dev.switchboard.runtime.jdk;

import org.jspecify.annotations.NullMarked;
