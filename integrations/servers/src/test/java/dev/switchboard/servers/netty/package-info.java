/** Netty. */
@NullMarked
package dev.switchboard.servers.netty;

import org.jspecify.annotations.NullMarked;
