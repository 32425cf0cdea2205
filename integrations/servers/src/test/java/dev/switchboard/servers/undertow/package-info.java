/** Undertow. */
@NullMarked
package dev.switchboard.servers.undertow;

import org.jspecify.annotations.NullMarked;
