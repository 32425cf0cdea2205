/** Javalin. */
@NullMarked
package dev.switchboard.servers.javalin;

import org.jspecify.annotations.NullMarked;
