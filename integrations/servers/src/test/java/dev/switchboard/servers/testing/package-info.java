/** What the tests of several servers need. */
@NullMarked
package dev.switchboard.servers.testing;

import org.jspecify.annotations.NullMarked;
