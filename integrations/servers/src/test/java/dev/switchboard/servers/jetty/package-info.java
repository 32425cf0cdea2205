/** Jetty. */
@NullMarked
package dev.switchboard.servers.jetty;

import org.jspecify.annotations.NullMarked;
