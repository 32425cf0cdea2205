/** The account's phone numbers. */
@NullMarked
package dev.switchboard.client.numbers;

import org.jspecify.annotations.NullMarked;
