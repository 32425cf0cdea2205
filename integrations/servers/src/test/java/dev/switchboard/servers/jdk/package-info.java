/** The JDK's own server. */
@NullMarked
package dev.switchboard.servers.jdk;

import org.jspecify.annotations.NullMarked;
