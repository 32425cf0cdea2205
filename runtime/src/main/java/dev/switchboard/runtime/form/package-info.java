/** Reads form-encoded parameters from bytes. */
@NullMarked
package dev.switchboard.runtime.form;

import org.jspecify.annotations.NullMarked;
