/** Outgoing calls. */
@NullMarked
package dev.switchboard.client.calls;

import org.jspecify.annotations.NullMarked;
