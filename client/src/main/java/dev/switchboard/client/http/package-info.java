/** How requests are sent, and what is told when they fail. */
@NullMarked
package dev.switchboard.client.http;

import org.jspecify.annotations.NullMarked;
