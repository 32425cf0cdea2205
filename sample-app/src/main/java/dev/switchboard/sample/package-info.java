/**
 * A support line as a small company would run it: opening hours, a menu on two levels, a PIN, voicemail, a blocked caller
 * and a list of missed calls. {@link dev.switchboard.sample.SupportLine} is the phone line; the rest is around it.
 */
@NullMarked
package dev.switchboard.sample;

import org.jspecify.annotations.NullMarked;
