/** What was called, sent and received. */
@NullMarked
package dev.switchboard.client.history;

import org.jspecify.annotations.NullMarked;
