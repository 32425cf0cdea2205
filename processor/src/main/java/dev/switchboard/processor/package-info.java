/** Reads annotated flows, checks them and writes their routers: start at {@link dev.switchboard.processor.SwitchboardProcessor}. */
@NullMarked
package dev.switchboard.processor;

import org.jspecify.annotations.NullMarked;
