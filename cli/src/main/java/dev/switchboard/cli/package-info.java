/** sipgate from the command line. */
@NullMarked
package dev.switchboard.cli;

import org.jspecify.annotations.NullMarked;
