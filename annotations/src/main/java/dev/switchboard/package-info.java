/** What the author of a call flow writes, whichever provider carries the calls. */
@NullMarked
package dev.switchboard;

import org.jspecify.annotations.NullMarked;
