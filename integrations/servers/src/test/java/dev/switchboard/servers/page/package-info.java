/** What the documentation says of servers. */
@NullMarked
package dev.switchboard.servers.page;

import org.jspecify.annotations.NullMarked;
