/** Who may not call. */
@NullMarked
package dev.switchboard.client.blocklist;

import org.jspecify.annotations.NullMarked;
