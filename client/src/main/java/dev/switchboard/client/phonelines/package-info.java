/** Phone lines and where their calls go. */
@NullMarked
package dev.switchboard.client.phonelines;

import org.jspecify.annotations.NullMarked;
