/** A proxy in front that ends TLS and has a path of its own. */
@NullMarked
package dev.switchboard.servers.nginx;

import org.jspecify.annotations.NullMarked;
