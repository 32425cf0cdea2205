/** Writes XML answers as bytes. */
@NullMarked
package dev.switchboard.runtime.xml;

import org.jspecify.annotations.NullMarked;
