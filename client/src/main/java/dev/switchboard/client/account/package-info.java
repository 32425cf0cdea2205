/** The account as a whole. */
@NullMarked
package dev.switchboard.client.account;

import org.jspecify.annotations.NullMarked;
