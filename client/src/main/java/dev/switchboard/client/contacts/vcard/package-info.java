/** Contacts as vCards. */
@NullMarked
package dev.switchboard.client.contacts.vcard;

import org.jspecify.annotations.NullMarked;
