/** From the model to the router's source. */
@NullMarked
package dev.switchboard.processor.write;

import org.jspecify.annotations.NullMarked;
