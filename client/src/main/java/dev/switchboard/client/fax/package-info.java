/** Faxes. */
@NullMarked
package dev.switchboard.client.fax;

import org.jspecify.annotations.NullMarked;
