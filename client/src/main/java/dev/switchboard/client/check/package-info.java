/** What is checked before anything is sent. */
@NullMarked
package dev.switchboard.client.check;

import org.jspecify.annotations.NullMarked;
