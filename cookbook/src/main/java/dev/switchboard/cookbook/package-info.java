/**
 * The flows of {@code docs/cookbook.md}: what sipgate's own samples do, one in each file. They are there to be copied; nothing
 * else is in here.
 */
@NullMarked
package dev.switchboard.cookbook;

import org.jspecify.annotations.NullMarked;
