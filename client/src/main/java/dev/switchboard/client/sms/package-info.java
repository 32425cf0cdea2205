/** Text messages. */
@NullMarked
package dev.switchboard.client.sms;

import org.jspecify.annotations.NullMarked;
