/** Reads and makes JSON. */
@NullMarked
package dev.switchboard.fake.json;

import org.jspecify.annotations.NullMarked;
