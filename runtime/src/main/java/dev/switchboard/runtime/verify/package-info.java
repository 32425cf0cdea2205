/** Verifies that requests come from the provider. */
@NullMarked
package dev.switchboard.runtime.verify;

import org.jspecify.annotations.NullMarked;
