/** From the compiler's elements to the model. What cannot be read is a finding in the report. */
@NullMarked
package dev.switchboard.processor.read;

import org.jspecify.annotations.NullMarked;
