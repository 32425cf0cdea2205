/** What several of the tests need. */
@NullMarked
package dev.switchboard.reliability.testing;

import org.jspecify.annotations.NullMarked;
