/** Where sipgate sends webhooks. */
@NullMarked
package dev.switchboard.client.webhooks;

import org.jspecify.annotations.NullMarked;
