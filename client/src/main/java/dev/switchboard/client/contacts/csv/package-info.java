/** Contacts as CSV. */
@NullMarked
package dev.switchboard.client.contacts.csv;

import org.jspecify.annotations.NullMarked;
