/** Requests that no provider should send, and flows that fail: each with its defined answer. */
@NullMarked
package dev.switchboard.reliability.input;

import org.jspecify.annotations.NullMarked;
