/** The account's users. */
@NullMarked
package dev.switchboard.client.users;

import org.jspecify.annotations.NullMarked;
