/** Vert.x. */
@NullMarked
package dev.switchboard.servers.vertx;

import org.jspecify.annotations.NullMarked;
