/** Any text, through every place of every verb. */
@NullMarked
package dev.switchboard.reliability.texts;

import org.jspecify.annotations.NullMarked;
