/** Sounds for callers: what they must be like, whether they are so, how long they take, and how to make them so. */
@NullMarked
package dev.switchboard.sound;

import org.jspecify.annotations.NullMarked;
