/** Load: a thousand connections at once, good, bad, slow and broken ones, and what the server has left of it after. */
@NullMarked
package dev.switchboard.reliability.soak;

import org.jspecify.annotations.NullMarked;
