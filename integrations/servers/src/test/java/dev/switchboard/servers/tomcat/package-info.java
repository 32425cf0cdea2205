/** Tomcat. */
@NullMarked
package dev.switchboard.servers.tomcat;

import org.jspecify.annotations.NullMarked;
