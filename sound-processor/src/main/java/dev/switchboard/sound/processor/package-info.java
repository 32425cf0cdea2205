/** Checks the sounds that sources name, while these are compiled. */
@NullMarked
package dev.switchboard.sound.processor;

import org.jspecify.annotations.NullMarked;
