/** Rules over a whole flow, once its parts are read. */
@NullMarked
package dev.switchboard.processor.check;

import org.jspecify.annotations.NullMarked;
