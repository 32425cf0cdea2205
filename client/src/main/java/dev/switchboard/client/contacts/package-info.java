/** The address book. */
@NullMarked
package dev.switchboard.client.contacts;

import org.jspecify.annotations.NullMarked;
