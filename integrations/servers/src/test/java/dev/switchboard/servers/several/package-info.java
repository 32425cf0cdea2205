/** Several flows behind one server. */
@NullMarked
package dev.switchboard.servers.several;

import org.jspecify.annotations.NullMarked;
