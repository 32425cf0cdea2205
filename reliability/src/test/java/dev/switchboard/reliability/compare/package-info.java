/** What this library reads and writes, beside what others make of the same. */
@NullMarked
package dev.switchboard.reliability.compare;

import org.jspecify.annotations.NullMarked;
