/** Calls that are going on. */
@NullMarked
package dev.switchboard.client.rtcm;

import org.jspecify.annotations.NullMarked;
